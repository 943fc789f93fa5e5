import type { JudgementResolvers } from '../generated/resolvers-types.ts';
import { found, loadOfficial } from '../load-node.ts';

export const judgement: JudgementResolvers = {
  officials: async ({ graph, sightings }) => {
    const officials = await found(sightings.map((id) => loadOfficial(graph, id)));
    return [...new Map(officials.map((one) => [one.id, one])).values()];
  },
};
