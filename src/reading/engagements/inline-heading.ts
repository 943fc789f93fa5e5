import type { Days } from './contact.ts';
import type { Line } from './line.ts';

/** A state or an organisation, perhaps with a day, that opens a paragraph on it: "INDIA (23 September) – The Minister …". */
export interface InlineHeading {
  /** The state's alpha-2 code; null for an organisation. */
  readonly country: string | null;
  readonly days: Days | null;
  /** The folded words of the heading. */
  readonly text: string;
}

/** How many units a bracket after the state can hold. */
const LONGEST_BRACKET = 8;

/** The heading that a line opens with; null for none. */
export function inlineHeading({ units }: Line): InlineHeading | null {
  const opening = units[0];
  if (opening === undefined || !/^\{[sco]\}$/u.test(opening.key)) return null;
  let end = 1;
  if (units[end]?.key === '(') {
    const close = units.findIndex(({ key }, at) => at > end && at < end + LONGEST_BRACKET && key === ')');
    if (close < 0) return null;
    end = close + 1;
  }
  if (!/^[-:]$/u.test(units[end]?.key ?? '') || units.length < end + 3) return null;
  const country = opening.country ?? (opening.who?.kind === 'STATE' ? (opening.who.sides[0] ?? null) : null);
  if (country === null && opening.key !== '{o}') return null;
  const day = units.slice(1, end).find(({ date }) => date?.precision === 'DAY')?.date ?? null;
  return {
    country,
    days: day === null ? null : { from: day.from, to: day.to, exact: true },
    text: ` ${units
      .slice(0, end)
      .map(({ key }) => key)
      .join(' ')} `,
  };
}
