import type { ParticipantResolvers } from '../generated/resolvers-types.ts';
import { countryOf, present } from '../load-node.ts';
import type { OfficialSource } from '../sources.ts';

export const participant: ParticipantResolvers = {
  // Of one that is an id alone, nothing else is asked.
  official: ({ official, found }) => present(found, official) as OfficialSource,
  country: ({ graph, country }) => countryOf(graph, country),
};
