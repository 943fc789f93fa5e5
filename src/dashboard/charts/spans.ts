import type { Interval } from '../generated/graphql.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import { dateOf, endOfSpan } from './days.ts';

/** A span of a timeline, with its days. */
export type Span<Point> = Point & {
  readonly end: string;
  /** "Jan 2021", "Jan 2021 to Mar 2021", "2021". */
  readonly name: string;
  /** The part of it that a chart has place for. */
  readonly x1: Date;
  readonly x2: Date;
};

/** What a timeline is of: the length of its spans, and the days that a chart begins and ends with. */
interface SpansOf {
  readonly interval: Interval;
  readonly from: string;
  readonly to: string;
}

/** The points of a timeline as spans of days. */
export function spansOf<Point extends { readonly start: string }>(
  points: readonly Point[],
  { interval, from, to }: SpansOf,
): readonly Span<Point>[] {
  return points.map((point) => {
    const end = endOfSpan(point.start, interval);
    return Object.assign({}, point, {
      end,
      name: nameOf(point.start, end, interval),
      x1: dateOf(point.start < from ? from : point.start),
      x2: dateOf(end > to ? to : end),
    });
  });
}

function nameOf(start: string, end: string, interval: Interval): string {
  if (interval === 'YEAR') return start.slice(0, 4);
  if (interval === 'MONTH') return format.month(start);
  return texts.period.span(format.month(start), format.month(end));
}
