import { countriesOfRelation } from '../../model/node-id.ts';
import { ENGAGEMENT_TYPE_IDS } from '../../model/reference.ts';
import { relationTimelineOf } from '../../relation/relation-timeline.ts';
import { toneOf } from '../../relation/tone.ts';
import { fieldsAsked } from '../fields-asked.ts';
import { selectPeriod } from '../filters/period.ts';
import { selectReleases } from '../filters/release-filter.ts';
import { selectStatements } from '../filters/statement-filter.ts';
import type { RelationResolvers } from '../generated/resolvers-types.ts';
import { releaseList, statementList } from '../lists.ts';
import { withOfficials } from '../load-shares.ts';
import { countriesOf } from '../lookup.ts';
import { readTimeline } from '../read-timeline.ts';
import { countrySource } from '../source-of.ts';
import { engagementsOf, relationAsks } from './relation-asks.ts';
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
    const totals = await relationAsks.engagementCounts(graph, id, args);
    return ENGAGEMENT_TYPE_IDS.map((type) => ({ type, count: totals.engagements[type] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  },
  timeline: async ({ graph, id }, args, _, info) => {
    const { interval, period } = readTimeline(args);
    const [months, allReleases] = await relationAsks.timeline(graph, id, args, fieldsAsked(info));
    return relationTimelineOf(months, allReleases, interval, period);
  },
  sectors: sectorShares,
  issues: issueShares,
  officials: async ({ graph, id }, args) =>
    withOfficials(graph, await relationAsks.officials(graph, id, args)),
  engagements: ({ graph, id }, args) => engagementsOf(graph, id, args),
  statements: ({ graph, id }, args) =>
    statementList(graph, { ...selectStatements(graph.lookup, args.filter), relation: id }, args),
  releases: ({ graph, id }, args) =>
    releaseList(graph, { ...selectReleases(graph.lookup, args.filter), relation: id }, args),
};
