import type { IngestGround } from '../../pipeline/ingest-batch.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { fillStore } from '../fill-store.ts';
import { keptItems, type KeptCounts } from '../kept-item.ts';

/**
 * Takes everything out of a store and derives it anew from what `scratch` holds: what was damaged is gone, whatever it was.
 * Throws StoreConflictError, with nothing done, where the store is not at the version that was verified any more. All of it
 * must be kept in a backup besides: where it is broken off, Neo4j names it.
 */
export async function repairStore(
  ground: IngestGround,
  scratch: GraphStore,
  { verified, backup }: { readonly verified: number; readonly backup: string },
  onProgress: (sofar: KeptCounts) => void = () => undefined,
): Promise<KeptCounts> {
  return ground.store.replace(verified, backup, (empty) =>
    fillStore(keptItems(scratch), { ...ground, store: empty }, onProgress),
  );
}
