import type { Report } from '../model/contribution.ts';
import { dayNumber } from '../model/date.ts';
import { lastsForDays } from './engagement-block.ts';

/** The first and the last day of a report, as numbers of days. */
export interface ReportDays {
  readonly first: number;
  readonly last: number;
}

/** Days after its first that a contact is held to last at most: what is told of a longer one is its first days. */
export const MOST_DAYS_AFTER = 9;
/** Days after its first that a visit may last of which no end is told. */
export const UNTOLD_DAYS_AFTER = 2;

/** Days before the day of issue on which a contact may have been of which only that day is known. */
const UNTOLD_DAYS_BEFORE = 1;
/** The most that the `day` of two reports can differ by with no more than a day between what they tell of. */
export const MOST_BETWEEN = {
  momentary: UNTOLD_DAYS_BEFORE + 1,
  lasting: MOST_DAYS_AFTER + UNTOLD_DAYS_BEFORE + 1,
} as const;

/** The days that a report of known day tells of. Only visits last: of another contact the first day says when it was. */
export function daysOfReport({ block, day, startDate, endDate }: Report): ReportDays {
  const first = dayNumber(day);
  if (startDate === null) return { first: first - UNTOLD_DAYS_BEFORE, last: first };
  if (!lastsForDays(block)) return { first, last: first };
  const told = endDate === null ? first + UNTOLD_DAYS_AFTER : dayNumber(endDate);
  return { first, last: Math.min(Math.max(told, first), first + MOST_DAYS_AFTER) };
}

/** Days between two spans; 0 where they touch the same day. */
export function daysBetween(a: ReportDays, b: ReportDays): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
