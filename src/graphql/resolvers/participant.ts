import type { ParticipantResolvers } from '../generated/resolvers-types.ts';
import { countryOf, loadOfficial, present } from '../load-node.ts';

export const participant: ParticipantResolvers = {
  official: async ({ graph, official }) => present(await loadOfficial(graph, official), official),
  country: ({ graph, country }) => countryOf(graph, country),
};
