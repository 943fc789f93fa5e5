import { addDays } from '../../model/date.ts';
import type { Days } from './contact.ts';
import type { Cue } from './cue.ts';
import { daysSincePrevious } from './days-of-contact.ts';
import type { Line } from './line.ts';
import { isWho, type Unit } from './unit.ts';
import { isWeekday } from './weekday.ts';

/**
 * The days told beside each of several who are met, by the units that name them: "with X yesterday and with Y today",
 * "yesterday with X and today with Y and Z", "with X and, the day before, with Y". Null where only the contact's own
 * day, `told`, counts.
 */
export function daysOfEach(
  line: Line,
  cue: Cue,
  met: readonly number[],
  told: Days | null,
): readonly (Days | null)[] {
  const { units } = line;
  const dayBetween = (from: number, to: number, leading: boolean): Days | null => {
    const at = units.findIndex(
      (one, i) =>
        i > from &&
        i < to &&
        one.date?.precision === 'DAY' &&
        (from < cue.end ? leading : leadsOn(units, i) === leading),
    );
    return at < 0 ? null : daysOfUnit(units[at]!);
  };
  let last: Days | null = null;
  return met.map((unit, i) => {
    const before = dayBetween(i === 0 ? cue.end - 1 : met[i - 1]!, unit, true);
    last = before ?? (i === 0 ? null : daysAway(units.slice(met[i - 1]! + 1, unit), last ?? told)) ?? last;
    return dayBetween(unit, met[i + 1] ?? units.length, false) ?? last;
  });
}

/** "and, on the previous day, with Y", "; the following day he met Y": a day before or after the one told last. */
export function daysAway(between: readonly Unit[], last: Days | null): Days | null {
  const away = daysSincePrevious(` ${between.map(({ key }) => key).join(' ')} `) ?? 0;
  if (away === 0 || last?.exact !== true || last.from === null) return null;
  return { from: addDays(last.from, away), to: null, exact: true };
}

/** "…, and today with Y": a day after "and" or a comma is of the one named after it. */
function leadsOn(units: readonly Unit[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^(?:on|the|then|later|morning|afternoon|evening|of|in)$/u.test(units[i]!.key)) i -= 1;
  const next = units[at + 1]?.key ?? '';
  return (
    /^(?:and|,|;)$/u.test(units[i]?.key ?? '') &&
    (/^(?:with|to|by|in|at|the)$/u.test(next) || isWho(units[at + 1]))
  );
}

/** Whether those met at some units are told with days of their own. */
export const onDaysApart = ({ units }: Line, met: readonly number[]): boolean =>
  met.some((unit, i) =>
    units.slice((met[i - 1] ?? unit) + 1, unit).some((one, at, all) => {
      const whole = units.indexOf(one);
      return one.date?.precision === 'DAY' && at < all.length && leadsOn(units, whole);
    }),
  );

/** The days told right after one of several goals: "in Hanoi on 16 June and in Vientiane on 17 June". */
export function daysAfter(line: Line, from: number, to: number): Days | null {
  const unit = line.units.find((one, at) => at > from && at < to && one.date?.precision === 'DAY');
  return unit === undefined ? null : daysOfUnit(unit);
}

const daysOfUnit = ({ date, text }: Unit): Days => ({
  from: date!.from,
  to: date!.to,
  exact: true,
  weekday: isWeekday(text),
});
