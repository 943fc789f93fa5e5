import { lastDayOf, type Period, yearOf } from '../../model/date.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Sides } from './compare-nodes.ts';
import { tellDifference, type Difference } from './difference.ts';

/** More than there are pairs of countries. */
const ALL_RELATIONS = 100_000;
const KNOWN_DAYS = { from: '0000-01-01' };

/**
 * Compares which relations are hottest in all time, and in every year and month of releases: each may be read from totals of
 * its own.
 */
export async function* compareSpans({ held, derived }: Sides): AsyncGenerator<Difference> {
  const [counts = []] = await derived.releaseMonths([{}]);
  const months = counts.map(({ month }) => month);
  const periods: Readonly<Record<string, Period>> = {
    ever: {},
    'on known days': KNOWN_DAYS,
    ...Object.fromEntries(
      months.map(yearOf).map((year) => [`of ${year}`, { from: `${year}-01-01`, to: `${year}-12-31` }]),
    ),
    ...Object.fromEntries(
      months.map((month) => [`of ${month}`, { from: `${month}-01`, to: lastDayOf(month) }]),
    ),
  };
  for (const [when, period] of Object.entries(periods)) {
    const detail = tellDifference(await hottestIn(held, period), await hottestIn(derived, period));
    if (detail !== null)
      yield { what: 'WRONG', kind: 'total', id: `hottest relations ${when}`, detail, inSource: false };
  }
}

async function hottestIn(store: GraphStore, period: Period) {
  const [hottest] = await store.hottestRelations([{ period, minEngagements: 1, first: ALL_RELATIONS }]);
  return hottest;
}
