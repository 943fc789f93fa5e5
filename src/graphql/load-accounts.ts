import type { EngagementRecord } from '../model/graph-records.ts';
import type { NodeId } from '../model/node-id.ts';
import { found, loadStatement } from './load-node.ts';
import type { Graph } from './loaders.ts';
import type { StatementSource } from './sources.ts';

/** Kinds of topics that a release itself covers or raises. */
export type TopicKind = 'SECTOR' | 'ISSUE';

/** Has all that an engagement's accounts are told and compared by read at once. */
export async function readAccounts(graph: Graph, { releases }: EngagementRecord): Promise<void> {
  await Promise.all(releases.map((release) => graph.linkedReleases.load({ release, along: ['statements'] })));
}

/** Ids of what a release covers or raises, sectors and issues each in order. */
export async function topicsOf(
  graph: Graph,
  release: NodeId,
  kinds: readonly TopicKind[],
): Promise<NodeId[]> {
  const { namings } = await graph.links.load(release);
  return kinds.flatMap((kind) =>
    namings.filter((naming) => naming.kind === kind).map(({ entity }) => entity),
  );
}

/** What a release tells from an engagement, in the order of the text. */
export async function statementsOf(
  graph: Graph,
  release: NodeId,
  engagement: EngagementRecord,
): Promise<StatementSource[]> {
  const { statements } = await graph.links.load(release);
  const loaded = await found(statements.map((id) => loadStatement(graph, id)));
  return loaded.filter((statement) => statement.engagement === engagement.id);
}

/** What every account of an engagement tells from it, in the order of the accounts. */
export function statementsOfAccounts(
  graph: Graph,
  engagement: EngagementRecord,
): Promise<StatementSource[][]> {
  return Promise.all(engagement.releases.map((release) => statementsOf(graph, release, engagement)));
}
