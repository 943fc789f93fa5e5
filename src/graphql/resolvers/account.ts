import { keyOf } from '../../model/node-id.ts';
import type { AccountResolvers } from '../generated/resolvers-types.ts';
import type { Graph } from '../loaders.ts';
import { found, issueOf, loadRelease, loadStatement, present, sectorOf } from '../load-node.ts';
import type { AccountSource } from '../sources.ts';

export const account: AccountResolvers = {
  release: async ({ graph, release }) => present(await loadRelease(graph, release), release),
  sectors: async (source) => sectorsOf(source.graph, await topics(source, source.release, 'SECTOR')),
  issues: async (source) => issuesOf(source.graph, await topics(source, source.release, 'ISSUE')),
  onlySectors: async (source) => sectorsOf(source.graph, await onlyHere(source, 'SECTOR')),
  onlyIssues: async (source) => issuesOf(source.graph, await onlyHere(source, 'ISSUE')),
  statements: async ({ graph, engagement, release }) => {
    const { statements } = await graph.links.load(release);
    const loaded = await found(statements.map((id) => loadStatement(graph, id)));
    return loaded.filter((statement) => statement.engagement === engagement.id);
  },
};

type TopicKind = 'SECTOR' | 'ISSUE';

/** Ids of what a release covers or raises, in order. */
async function topics({ graph }: AccountSource, release: string, kind: TopicKind): Promise<string[]> {
  const { namings } = await graph.links.load(release);
  return namings.filter((naming) => naming.kind === kind).map(({ entity }) => entity);
}

/** The same without what any other account mentions. */
async function onlyHere(source: AccountSource, kind: TopicKind): Promise<string[]> {
  const others = source.engagement.releases.filter((release) => release !== source.release);
  const [own, ...theirs] = await Promise.all(
    [source.release, ...others].map((release) => topics(source, release, kind)),
  );
  const mentioned = new Set(theirs.flat());
  return (own ?? []).filter((topic) => !mentioned.has(topic));
}

function sectorsOf(graph: Graph, ids: readonly string[]) {
  return ids.flatMap((id) => sectorOf(graph, keyOf(id)) ?? []);
}

function issuesOf(graph: Graph, ids: readonly string[]) {
  return ids.flatMap((id) => issueOf(graph, keyOf(id)) ?? []);
}
