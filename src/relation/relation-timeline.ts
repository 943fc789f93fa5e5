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
  const bySpan = totalsBySpan(months, interval);
  const all = countsBySpan(allReleases, interval);
  return spansOfTimeline(
    months.map(({ month }) => month),
    interval,
    period,
  ).map((span) => pointOf(startOfSpan(interval, span), bySpan.get(span) ?? NOTHING, all.get(span) ?? 0));
}

type Totals = Record<'engagements' | 'releases' | 'statements' | 'scoreSum', number>;

const NOTHING: Readonly<Totals> = { engagements: 0, releases: 0, statements: 0, scoreSum: 0 };

/** The months added up by the number of the span that each lies in. */
function totalsBySpan(months: readonly RelationMonth[], interval: Interval): ReadonlyMap<number, Totals> {
  const bySpan = new Map<number, Totals>();
  for (const { month, engagements, releases, statements, scoreSum } of months) {
    const span = spanNumber(interval, month);
    let totals = bySpan.get(span);
    if (totals === undefined) bySpan.set(span, (totals = { ...NOTHING }));
    for (const count of Object.values(engagements)) totals.engagements += count;
    totals.releases += releases;
    totals.statements += statements;
    totals.scoreSum += scoreSum;
  }
  return bySpan;
}

function pointOf(
  start: IsoDate,
  { engagements, releases, statements, scoreSum }: Readonly<Totals>,
  allReleases: number,
): RelationPoint {
  return {
    start,
    engagements,
    releases,
    statements,
    tone: toneOf({ statements, scoreSum }),
    share: allReleases === 0 ? 0 : releases / allReleases,
  };
}
