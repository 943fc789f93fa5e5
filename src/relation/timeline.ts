import type { IsoDate, IsoMonth, Period } from '../model/date.ts';
import { type Interval, spanNumber, startOfSpan } from './interval.ts';
import { spansOfTimeline } from './spans-of-timeline.ts';

/** How many fell in a month. */
export interface CountInMonth {
  readonly month: IsoMonth;
  readonly count: number;
}

/** How many fell in the span that begins on `start`. */
export interface TimePoint {
  readonly start: IsoDate;
  readonly count: number;
}

/**
 * Counts by month as a timeline without gaps, in order: over the spans of the period, or at an open end as far as the
 * counts reach; a span without any counts 0. Throws TimelineTooLongError (see `spansOfTimeline`).
 */
export function timelineOf(
  months: readonly CountInMonth[],
  interval: Interval,
  period: Period = {},
): readonly TimePoint[] {
  const counts = countsBySpan(months, interval);
  return spansOfTimeline(
    months.map(({ month }) => month),
    interval,
    period,
  ).map((span) => ({ start: startOfSpan(interval, span), count: counts.get(span) ?? 0 }));
}

/** Counts by month added up by the number of the span that the month lies in. */
export function countsBySpan(
  months: readonly CountInMonth[],
  interval: Interval,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { month, count } of months) {
    const span = spanNumber(interval, month);
    counts.set(span, (counts.get(span) ?? 0) + count);
  }
  return counts;
}
