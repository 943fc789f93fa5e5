import type { PossibleDuplicateResolvers } from '../generated/resolvers-types.ts';
import { loadOfficial, present } from '../load-node.ts';

export const possibleDuplicate: PossibleDuplicateResolvers = {
  officials: ({ graph, officials }) =>
    Promise.all(officials.map(async (id) => present(await loadOfficial(graph, id), id))),
  reason: ({ reasons }) => reasons.join('; '),
};
