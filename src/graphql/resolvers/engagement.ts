import type { EngagementResolvers } from '../generated/resolvers-types.ts';
import { found, loadRelation } from '../load-node.ts';
import { countriesOf } from '../lookup.ts';
import { countrySource } from '../source-of.ts';

export const engagement: EngagementResolvers = {
  countries: ({ graph, countries }) =>
    countriesOf(graph.lookup.reference, countries).map((entry) => countrySource(graph, entry)),
  participants: ({ graph, participants }) => participants.map((each) => ({ ...each, graph })),
  relations: ({ graph, relations }) => found(relations.map((id) => loadRelation(graph, id))),
  accounts: ({ graph, ...engagement }) =>
    engagement.releases.map((release) => ({ graph, engagement, release })),
};
