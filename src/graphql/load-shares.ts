import type { NodeId } from '../model/node-id.ts';
import { loadEntity, loadRelation, present } from './load-node.ts';
import type { OfficialShare } from '../store/measures.ts';
import type { Graph } from './loaders.ts';
import { officialSource } from './source-of.ts';
import type { EntitySource, OfficialSource, RelationSource } from './sources.ts';

/** Shares with their officials. */
export function withOfficials<Share extends OfficialShare>(
  graph: Graph,
  shares: readonly Share[],
): (Omit<Share, 'official'> & { official: OfficialSource })[] {
  return shares.map((share) => Object.assign({}, share, { official: officialSource(graph, share.official) }));
}

/** Shares with their relations. */
export function withRelations<Share extends { readonly relation: NodeId }>(
  graph: Graph,
  shares: readonly Share[],
): Promise<(Omit<Share, 'relation'> & { relation: RelationSource })[]> {
  return Promise.all(
    shares.map(async (share) =>
      Object.assign({}, share, {
        relation: present(await loadRelation(graph, share.relation), share.relation),
      }),
    ),
  );
}

/** Shares with their entities; those that the reference data lacks are passed over. */
export async function withEntities<Share extends { readonly entity: NodeId }>(
  graph: Graph,
  shares: readonly Share[],
): Promise<(Omit<Share, 'entity'> & { entity: EntitySource })[]> {
  const entities = await Promise.all(shares.map((share) => loadEntity(graph, share.entity)));
  return shares.flatMap((share, index) => {
    const entity = entities[index] ?? null;
    return entity === null ? [] : Object.assign({}, share, { entity });
  });
}
