import { familyOf, type Contact } from './contact.ts';
import type { Setting } from './setting.ts';
import type { Unit } from './unit.ts';
import { dayToldBy } from './weekday.ts';

/**
 * Visits to each state of a tour, on the days of its own that the text tells elsewhere: "will visit Kenya and Somalia
 * from 26 to 30 September. He will be in Mogadishu on 28 September". The days of the whole tour where it tells none;
 * the day of a meeting there is none of them, unless the tour is of three states or more and the day opens its line.
 */
export function withOwnLegs(all: readonly Contact[], setting: Setting): readonly Contact[] {
  if (!all.some(({ days }) => days?.shared === true)) return all;
  const several = all.filter(({ type }) => familyOf(type) === 'VISIT').length > 2;
  const otherLines = new Set(all.filter((one) => familyOf(one.type) !== 'VISIT').map(({ line }) => line));
  const told = Map.groupBy(
    setting.lines.flatMap(({ sentence, units }, line) =>
      sentence.zone !== 'BODY'
        ? []
        : !otherLines.has(line)
          ? daysToldAfter(units)
          : several
            ? dayOfStay(units)
            : [],
    ),
    ({ state }) => state,
  );
  return all.map((contact) => withOwnLeg(contact, told, setting));
}

/** A day, and the state after which it is told. */
interface DayAfterState {
  readonly state: string;
  readonly unit: Unit;
}

function withOwnLeg(
  contact: Contact,
  told: ReadonlyMap<string, readonly DayAfterState[]>,
  { issuedOn }: Setting,
): Contact {
  const { days, states, place } = contact;
  const state = states[0] ?? place?.country ?? null;
  if (days?.shared !== true || days.from === null || days.to === null || state === null) return contact;
  const { from, to } = days;
  const own = (told.get(state) ?? [])
    .map(({ unit }) => dayToldBy(unit, contact.foreseen, issuedOn))
    .filter((day) => day.from! >= from && (day.to ?? day.from!) <= to)
    .filter((day) => day.from !== from || day.to !== to);
  if (own.length === 0) return contact;
  const first = own.map((day) => day.from!).reduce((a, b) => (a < b ? a : b));
  const last = own.map((day) => day.to ?? day.from!).reduce((a, b) => (a > b ? a : b));
  return { ...contact, days: { from: first, to: last === first ? null : last, exact: true } };
}

/** The days told right after a state or a place in it: "in Mogadishu on 28 September", "Somalia (28 September)". */
function daysToldAfter(units: readonly Unit[]): readonly DayAfterState[] {
  return units.flatMap((unit, at) => {
    const state = unit.place?.country ?? unit.country ?? stateOf(unit);
    if (state == null) return [];
    let next = at + 1;
    while (next < at + 4 && /^(?:on|from|[(),:–-])$/u.test(units[next]?.key ?? '')) next += 1;
    const told = units[next];
    return told?.date?.precision === 'DAY' ? [{ state, unit: told }] : [];
  });
}

/** "In Kathmandu (29-30 January), she will meet", "Finally, on 31 January in New Delhi": the day of a stay that opens a line. */
function dayOfStay(units: readonly Unit[]): readonly DayAfterState[] {
  let at = 0;
  while (at < 3 && /^(?:,|finally|lastly|then|next|also)$/u.test(units[at]?.key ?? '')) at += 1;
  const opening = units.slice(at, at + 8);
  const there = opening.find((unit) => unit.place?.country != null || stateOf(unit) !== null);
  const day = opening.find(({ date }) => date?.precision === 'DAY');
  if (there === undefined || day === undefined) return [];
  const state = (there.place?.country ?? stateOf(there))!;
  const rest = opening.slice(0, Math.max(opening.indexOf(there), opening.indexOf(day)));
  // "In Manila, the Philippines, on 6 August"
  const opens = rest.every(
    (unit) =>
      unit === there ||
      unit === day ||
      stateOf(unit) === state ||
      /^(?:in|on|from|the|[(,])$/u.test(unit.key),
  );
  return opens ? [{ state, unit: day }] : [];
}

const stateOf = ({ who }: Unit): string | null =>
  who?.kind === 'STATE' && who.sides.length === 1 ? who.sides[0]! : null;
