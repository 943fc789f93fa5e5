import type { NodeId } from '../../model/node-id.ts';
import type { EngagementSelection, ReleaseSelection } from '../../store/list-queries.ts';
import type { Graph } from '../loaders.ts';

/** A selection of releases in which the ids of sightings stand for the officials that they are grouped in. */
export async function leadReleases(graph: Graph, where: ReleaseSelection): Promise<ReleaseSelection> {
  const { names } = where;
  if (names === undefined || !names.flat().some(isOfficial)) return where;
  return { ...where, names: await Promise.all(names.map((group) => leadAll(graph, group))) };
}

/** The same for a selection of engagements. */
export async function leadEngagements(
  graph: Graph,
  where: EngagementSelection,
): Promise<EngagementSelection> {
  const { officials } = where;
  return officials === undefined ? where : { ...where, officials: await leadAll(graph, officials) };
}

/** Ids that lead to nobody stay as they are. */
async function leadAll(graph: Graph, ids: readonly NodeId[]): Promise<NodeId[]> {
  const led = await Promise.all(
    ids.map(async (id) => (isOfficial(id) ? ((await graph.officials.load(id))?.id ?? id) : id)),
  );
  return [...new Set(led)];
}

function isOfficial(id: NodeId): boolean {
  return id.startsWith('official:');
}
