import { keyOf } from '../../model/node-id.ts';
import { matchStatements } from '../../relation/accounts/match-statements.ts';
import { shareTopics } from '../../relation/accounts/share-topics.ts';
import type { AccountResolvers } from '../generated/resolvers-types.ts';
import { statementsOf, statementsOfAccounts, topicsOf, type TopicKind } from '../load-accounts.ts';
import { issueOf, loadRelease, present, sectorOf } from '../load-node.ts';
import type { Graph } from '../loaders.ts';
import type { AccountSource } from '../sources.ts';
import { whereReported } from '../where-reported.ts';

export const account: AccountResolvers = {
  release: async ({ graph, release }) => present(await loadRelease(graph, release), release),
  evidence: ({ graph, release, engagement }) => whereReported(graph, release, engagement.id),
  sectors: async ({ graph, release }) => sectorsOf(graph, await topicsOf(graph, release, ['SECTOR'])),
  issues: async ({ graph, release }) => issuesOf(graph, await topicsOf(graph, release, ['ISSUE'])),
  statements: ({ graph, release, engagement }) => statementsOf(graph, release, engagement),
  onlySectors: async (source) => sectorsOf(source.graph, await onlyTopics(source, 'SECTOR')),
  onlyIssues: async (source) => issuesOf(source.graph, await onlyTopics(source, 'ISSUE')),
  onlyStatements: async ({ graph, release, engagement }) => {
    const accounts = await statementsOfAccounts(graph, engagement);
    const shared = new Set(matchStatements(accounts).flatMap((point) => point.map(({ id }) => id)));
    const own = accounts[engagement.releases.indexOf(release)] ?? [];
    return own.filter(({ id }) => !shared.has(id));
  },
};

async function onlyTopics(
  { graph, engagement, release }: AccountSource,
  kind: TopicKind,
): Promise<readonly string[]> {
  const { releases } = engagement;
  const topics = await Promise.all(releases.map((each) => topicsOf(graph, each, [kind])));
  return shareTopics(topics).only[releases.indexOf(release)] ?? [];
}

function sectorsOf(graph: Graph, ids: readonly string[]) {
  return ids.flatMap((id) => sectorOf(graph, keyOf(id)) ?? []);
}

function issuesOf(graph: Graph, ids: readonly string[]) {
  return ids.flatMap((id) => issueOf(graph, keyOf(id)) ?? []);
}
