import { selectEngagements } from '../filters/engagement-filter.ts';
import { selectStatements } from '../filters/statement-filter.ts';
import type { OfficialResolvers } from '../generated/resolvers-types.ts';
import { engagementList, statementList } from '../lists.ts';
import { countryOf } from '../load-node.ts';
import { withOfficials } from '../load-shares.ts';
import { judgementSource } from '../source-of.ts';
import { entityFields } from './entity.ts';
import { officialAsks } from './official-asks.ts';

export const official: OfficialResolvers = {
  ...entityFields,
  country: ({ graph, country }) => countryOf(graph, country),
  sightings: async ({ graph, id }) =>
    (await graph.sightedAs.load(id)).map((sighted) => Object.assign({ graph }, sighted)),
  judgements: async ({ graph, id }) => {
    const sighted = await graph.sightedAs.load(id);
    const judged = await Promise.all(sighted.map((one) => graph.judgementsOn.load(one.id)));
    const judgements = [...new Map(judged.flat().map((one) => [one.id, one])).values()];
    return judgements
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
      .map((record) => judgementSource(graph, record));
  },
  posts: async ({ graph, id }, { on }) => {
    const posts = await officialAsks.posts(graph, id);
    const seen = posts.filter((post) => on == null || (post.firstSeen <= on && on <= post.lastSeen));
    return seen.map((post) => Object.assign({ graph, official: id }, post));
  },
  engagements: ({ graph, id }, args) => {
    const where = selectEngagements(graph.lookup, args.filter);
    const officials = [...new Set([id, ...(where.officials ?? [])])];
    return engagementList(graph, { ...where, officials }, args);
  },
  statements: ({ graph, id }, args) =>
    statementList(graph, { ...selectStatements(graph.lookup, args.filter), speaker: id }, args),
  counterparts: async ({ graph, id }, args) =>
    withOfficials(graph, await officialAsks.counterparts(graph, id, args)),
};
