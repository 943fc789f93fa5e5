import { matchStatements } from '../../relation/accounts/match-statements.ts';
import { shareTopics } from '../../relation/accounts/share-topics.ts';
import { voicesOf } from '../../relation/accounts/voices.ts';
import type {
  AccountTopicsResolvers,
  ComparisonResolvers,
  VoiceResolvers,
} from '../generated/resolvers-types.ts';
import { statementsOfAccounts, topicsOf } from '../load-accounts.ts';
import { loadOfficial, partyOf, topicOf } from '../load-node.ts';
import type { ComparisonSource } from '../sources.ts';

export const comparison: ComparisonResolvers = {
  sharedTopics: async (source) => {
    const { shared } = await topicsOfAccounts(source);
    return shared.flatMap((topic) => topicOf(source.graph, topic) ?? []);
  },
  onlyTopics: async (source) => {
    const { graph, engagement } = source;
    const { only } = await topicsOfAccounts(source);
    return engagement.releases.map((release, index) => ({
      graph,
      account: { graph, engagement, release },
      topics: only[index] ?? [],
    }));
  },
  points: async ({ graph, engagement }) =>
    matchStatements(await statementsOfAccounts(graph, engagement)).map((statements) => ({ statements })),
  voices: async ({ graph, engagement }) =>
    voicesOf(await statementsOfAccounts(graph, engagement)).map(({ speaker, sides, statements }) => ({
      graph,
      speaker,
      sides,
      statements,
    })),
};

export const accountTopics: AccountTopicsResolvers = {
  topics: ({ graph, topics }) => topics.flatMap((topic) => topicOf(graph, topic) ?? []),
};

export const voice: VoiceResolvers = {
  speaker: ({ graph, speaker }) => (speaker === null ? null : loadOfficial(graph, speaker)),
  sides: ({ graph, sides }) => sides.flatMap((side) => partyOf(graph, side) ?? []),
};

async function topicsOfAccounts({ graph, engagement }: ComparisonSource) {
  return shareTopics(
    await Promise.all(engagement.releases.map((release) => topicsOf(graph, release, ['SECTOR', 'ISSUE']))),
  );
}
