import type { IsoMonth, Period } from '../model/date.ts';
import { type Interval, spanNumber } from './interval.ts';

/** The most points that a timeline has: the months of two hundred years. */
export const MOST_POINTS = 2400;

/** A timeline was asked for that is too long; the message says how long and what would be right. */
export class TimelineTooLongError extends RangeError {
  override readonly name = 'TimelineTooLongError';
}

/**
 * The numbers of the spans of a timeline, each following the one before: those of the period, and at an end where that
 * is open, as far as the months reach. None where an end is open and there are no months.
 * Throws TimelineTooLongError for a closed period of more than `MOST_POINTS` spans. With an open end only the last ones
 * are given: a single misread date of long ago must not make a timeline unusable.
 */
export function spansOfTimeline(months: readonly IsoMonth[], interval: Interval, period: Period): number[] {
  const known = months.filter((month) => month !== '').sort();
  const from = period.from ?? known[0];
  const to = period.to ?? known.at(-1);
  if (from === undefined || to === undefined) return [];
  const last = spanNumber(interval, to);
  const length = last - spanNumber(interval, from) + 1;
  if (length > MOST_POINTS && period.from !== undefined && period.to !== undefined) {
    throw new TimelineTooLongError(
      `${period.from} to ${period.to} by ${interval} has ${length} points; at most ${MOST_POINTS} are given: ` +
        'ask for a shorter period or a longer interval.',
    );
  }
  const points = Math.max(0, Math.min(length, MOST_POINTS));
  return Array.from({ length: points }, (_, index) => last - points + 1 + index);
}
