import type { NodeId } from '../model/node-id.ts';
import type { Revision } from '../model/revision.ts';
import { revisionsOf } from '../store/pages-of.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { IngestGround } from './incoming.ts';
import { changeOf, retrying } from './ingest-batch.ts';

/**
 * Keeps what releases said before they were corrected, as it is told elsewhere; says of each whether there is a release that
 * it can be kept with. What is kept already is passed over.
 */
export async function keepRevisions(
  revisions: readonly Revision[],
  ground: IngestGround,
): Promise<boolean[]> {
  return retrying(async () => {
    const { store } = ground;
    const basedOn = await store.version();
    const standing = await standingReleases(
      revisions.map(({ release }) => release),
      store,
    );
    const held = await keysHeld(new Set(standing.filter((id) => id !== null)), store);
    const fresh = revisions.flatMap((revision, index) => {
      const release = standing[index] ?? null;
      return release === null || held.has(keyOf({ ...revision, release })) ? [] : [{ ...revision, release }];
    });
    if (fresh.length > 0) {
      const history = { successions: [], revisions: fresh };
      await store.write(await changeOf({ remove: [], add: [], history }, ground), basedOn);
    }
    return standing.map((id) => id !== null);
  });
}

/** The releases themselves where they stand, else those that stand in their place; null for neither. */
async function standingReleases(ids: readonly NodeId[], store: GraphStore): Promise<(NodeId | null)[]> {
  const [stamps, successors] = [await store.stamps(ids), await store.standingFor(ids)];
  return ids.map((_, index) => stamps[index]?.id ?? successors[index] ?? null);
}

async function keysHeld(releases: ReadonlySet<NodeId>, store: GraphStore): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const release of releases)
    for await (const page of revisionsOf(store, release)) for (const one of page) keys.add(keyOf(one));
  return keys;
}

function keyOf({ release, replacedAt, digest }: Revision): string {
  return `${release} ${replacedAt} ${digest}`;
}
