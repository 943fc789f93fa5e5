import type { EngagementResolvers } from '../generated/resolvers-types.ts';
import { found, loadEngagement, loadRelation, present } from '../load-node.ts';
import { countriesOf } from '../lookup.ts';
import { countrySource } from '../source-of.ts';

export const engagement: EngagementResolvers = {
  countries: ({ graph, countries }) =>
    countriesOf(graph.lookup.reference, countries).map((entry) => countrySource(graph, entry)),
  participants: ({ graph, participants }) => participants.map((each) => ({ ...each, graph })),
  relations: ({ graph, relations }) => found(relations.map((id) => loadRelation(graph, id))),
  partOf: async ({ graph, id, withinVisit }) => {
    const visit = withinVisit ? await graph.visitsAround.load(id) : null;
    return visit === null ? null : present(await loadEngagement(graph, visit), visit);
  },
  parts: async ({ graph, id }) =>
    found((await graph.partsOf.load(id)).map((part) => loadEngagement(graph, part))),
  comparison: ({ graph, ...engagement }) => (engagement.releases.length > 1 ? { graph, engagement } : null),
  accounts: ({ graph, ...engagement }) =>
    engagement.releases.map((release) => ({ graph, engagement, release })),
};
