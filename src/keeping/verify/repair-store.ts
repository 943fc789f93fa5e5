import type { IngestGround } from '../../pipeline/ingest-batch.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { fillStore } from '../fill-store.ts';
import { keptItems, type KeptCounts } from '../kept-item.ts';

/**
 * Takes everything out of a store and derives it anew from what `scratch` holds: what was damaged is gone, whatever it was.
 * Throws StoreConflictError, with nothing done, where the store is not at the version that was verified any more. Until it
 * is through, the store holds a part of the graph: have a backup.
 */
export async function repairStore(
  ground: IngestGround,
  scratch: GraphStore,
  verified: number,
  onProgress: (sofar: KeptCounts) => void = () => undefined,
): Promise<KeptCounts> {
  await ground.store.clear(verified);
  return fillStore(keptItems(scratch), ground, onProgress);
}
