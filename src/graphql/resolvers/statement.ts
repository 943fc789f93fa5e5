import type { StatementResolvers } from '../generated/resolvers-types.ts';
import { loadEngagement, loadOfficial, partyOf, topicOf } from '../load-node.ts';

export const statement: StatementResolvers = {
  speaker: ({ graph, speaker }) => (speaker === null ? null : loadOfficial(graph, speaker)),
  sides: ({ graph, sides }) => sides.flatMap((side) => partyOf(graph, side) ?? []),
  target: ({ graph, target }) => (target === null ? null : partyOf(graph, target)),
  topics: ({ graph, topics }) => topics.flatMap((topic) => topicOf(graph, topic) ?? []),
  evidence: ({ graph, release, place }) => ({ graph, release, place }),
  engagement: ({ graph, engagement }) => (engagement === null ? null : loadEngagement(graph, engagement)),
};
