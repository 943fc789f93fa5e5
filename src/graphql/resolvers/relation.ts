import { countriesOfRelation } from '../../model/node-id.ts';
import { ENGAGEMENT_TYPE_IDS } from '../../model/reference.ts';
import { relationTimelineOf } from '../../relation/relation-timeline.ts';
import { toneOf } from '../../relation/tone.ts';
import { selectEngagements } from '../filters/engagement-filter.ts';
import { readPeriod, selectPeriod } from '../filters/period.ts';
import { selectReleases } from '../filters/release-filter.ts';
import { selectStatements } from '../filters/statement-filter.ts';
import { topOf } from '../first.ts';
import type { RelationResolvers } from '../generated/resolvers-types.ts';
import { engagementList, releaseList, statementList } from '../lists.ts';
import { withOfficials } from '../load-shares.ts';
import { countriesOf } from '../lookup.ts';
import { readTimeline } from '../read-timeline.ts';
import { countrySource } from '../source-of.ts';
import { issueShares, sectorShares } from './relation-topics.ts';
import { strengthOf, strengthPartList } from './strength-outlook.ts';

export const relation: RelationResolvers = {
  countries: ({ graph, id }) =>
    countriesOf(graph.lookup.reference, countriesOfRelation(id)).map((entry) => countrySource(graph, entry)),
  strength: strengthOf,
  strengthParts: ({ graph, id }, args) => strengthPartList(graph, id, args),
  tone: async ({ graph, id, ...ofAllTime }, args) => {
    const period = selectPeriod(args.period);
    return toneOf(
      period === undefined ? ofAllTime : await graph.relationTotals.load({ relation: id, period }),
    );
  },
  engagementCounts: async ({ graph, id }, args) => {
    const totals = await graph.relationTotals.load({ relation: id, period: readPeriod(args.period) });
    return ENGAGEMENT_TYPE_IDS.map((type) => ({ type, count: totals.engagements[type] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  },
  timeline: async ({ graph, id }, args) => {
    const { interval, period } = readTimeline(args);
    const [months, allReleases] = await Promise.all([
      graph.relationMonths.load({ relation: id, period }),
      graph.releaseMonths.load(period),
    ]);
    return relationTimelineOf(months, allReleases, interval, period);
  },
  sectors: sectorShares,
  issues: issueShares,
  officials: async ({ graph, id }, args) => {
    const period = readPeriod(args.period);
    const shares = await topOf(args.first, 20, (first) =>
      graph.relationOfficials.load({ relation: id, period, first }),
    );
    return withOfficials(graph, shares);
  },
  engagements: ({ graph, id }, args) =>
    engagementList(graph, { ...selectEngagements(graph.lookup, args.filter), relation: id }, args),
  statements: ({ graph, id }, args) =>
    statementList(graph, { ...selectStatements(graph.lookup, args.filter), relation: id }, args),
  releases: ({ graph, id }, args) =>
    releaseList(graph, { ...selectReleases(graph.lookup, args.filter), relation: id }, args),
};
