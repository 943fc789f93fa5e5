import type { IsoDate, Period } from '../model/date.ts';
import type { RelationMonth } from '../model/graph-records.ts';
import { type Interval, spanNumber, startOfSpan } from './interval.ts';
import { spansOfTimeline } from './spans-of-timeline.ts';
import { type CountInMonth, countsBySpan } from './timeline.ts';
import { toneOf } from './tone.ts';

/** A relation in the span that begins on `start`. */
export interface RelationPoint {
  readonly start: IsoDate;
  readonly engagements: number;
  /** Releases that name both countries. */
  readonly releases: number;
  readonly statements: number;
  /** Mean score of the statements, -10 to 10; null without statements. */
  readonly tone: number | null;
  /** `releases` as a part of all releases of the span, 0 to 1; 0 in a span without any. */
  readonly share: number;
}

/**
 * A relation's monthly totals as a timeline without gaps, in order, over the spans that `spansOfTimeline` gives;
 * `allReleases` counts the releases of every month, whomever they name. Throws TimelineTooLongError.
 */
export function relationTimelineOf(
  months: readonly RelationMonth[],
  allReleases: readonly CountInMonth[],
  interval: Interval,
  period: Period = {},
): readonly RelationPoint[] {
  const bySpan = Map.groupBy(months, ({ month }) => spanNumber(interval, month));
  const all = countsBySpan(allReleases, interval);
  return spansOfTimeline(
    months.map(({ month }) => month),
    interval,
    period,
  ).map((span) => pointOf(startOfSpan(interval, span), bySpan.get(span) ?? [], all.get(span) ?? 0));
}

function pointOf(start: IsoDate, months: readonly RelationMonth[], allReleases: number): RelationPoint {
  const statements = sum(months, (month) => month.statements);
  const releases = sum(months, (month) => month.releases);
  return {
    start,
    engagements: sum(months, ({ engagements }) => sum(Object.values(engagements), (count) => count)),
    releases,
    statements,
    tone: toneOf({ statements, scoreSum: sum(months, (month) => month.scoreSum) }),
    share: allReleases === 0 ? 0 : releases / allReleases,
  };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
