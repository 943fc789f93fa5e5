import { addDays, type IsoDate } from '../../model/date.ts';
import type { Days } from './contact.ts';
import type { Unit } from './unit.ts';

/** Whether a date is told by the day of the week alone: "on Thursday", "this Thursday". */
export const isWeekday = (words: string): boolean =>
  /^(?:on )?(?:this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(words.trim());

/** The day that a unit tells of a contact: of one to come, a weekday is the next of its name. */
export function dayToldBy({ date, text }: Unit, foreseen: boolean, issuedOn: IsoDate | null): Days {
  const days: Days = { from: date!.from, to: date!.to, exact: true };
  return foreseen && isWeekday(text) ? aheadOf(days, issuedOn) : days;
}

/** The days a week later if they lie behind the issue: "will begin on Friday" is the Friday to come. */
export function aheadOf(days: Days, issuedOn: IsoDate | null): Days {
  if (days.from === null || issuedOn === null || days.from >= issuedOn) return days;
  return { ...days, from: addDays(days.from, 7), to: days.to === null ? null : addDays(days.to, 7) };
}
