import type { StrengthPartResolvers } from '../generated/resolvers-types.ts';
import { loadEngagement, present } from '../load-node.ts';

export const strengthPart: StrengthPartResolvers = {
  engagement: async ({ graph, engagement }) => present(await loadEngagement(graph, engagement), engagement),
};
