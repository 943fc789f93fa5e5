import type { ParticipantResolvers } from '../generated/resolvers-types.ts';
import { countryOf, present } from '../load-node.ts';

export const participant: ParticipantResolvers = {
  official: ({ official, found }) => present(found, official),
  country: ({ graph, country }) => countryOf(graph, country),
};
