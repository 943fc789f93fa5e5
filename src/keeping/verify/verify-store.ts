import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { fillStore } from '../fill-store.ts';
import { keptItems, LostItemError, NOTHING_KEPT, type KeptCounts } from '../kept-item.ts';
import { compareGraphs, type CompareProgress } from './compare-graphs.ts';
import type { Difference } from './difference.ts';

/** Who is told of what. */
export interface VerifyListener {
  readonly onDifference: (difference: Difference) => void;
  readonly onProgress: CompareProgress;
}

/** What was found, at which version of the store. */
export interface Verdict extends KeptCounts {
  readonly version: number;
  readonly differences: number;
  /** Those in what all else is derived of. */
  readonly inSource: number;
}

/**
 * Derives the graph anew in an empty store, `scratch`, from the releases, readings and judgements that a store holds, and
 * tells where the store holds something else; all as of one version. Memory stays flat: what spans releases is derived
 * by the scratch store, on disk.
 */
export async function verifyStore(
  store: GraphStore,
  scratch: GraphStore,
  reference: Reference,
  { onDifference, onProgress }: VerifyListener,
): Promise<Verdict> {
  return store.snapshot(async (view) => {
    const version = await view.version();
    let differences = 0;
    let inSource = 0;
    const tell = (difference: Difference) => {
      differences += 1;
      if (difference.inSource) inSource += 1;
      onDifference(difference);
    };
    const counts = await derive(view, scratch, reference, onProgress).catch((error: unknown) => {
      if (!(error instanceof LostItemError)) throw error;
      tell({ what: 'MISSING', kind: 'source', id: 'the graph', detail: error.message, inSource: true });
      return null;
    });
    if (counts === null) return { ...NOTHING_KEPT, version, differences, inSource };
    const sides = { held: view, derived: scratch };
    for await (const difference of compareGraphs(sides, reference, onProgress)) tell(difference);
    return { ...counts, version, differences, inSource };
  });
}

async function derive(
  store: GraphStore,
  scratch: GraphStore,
  reference: Reference,
  onProgress: CompareProgress,
): Promise<KeptCounts> {
  // Instants are kept as they are: the clock is never asked.
  const ground = { store: scratch, reference, now: () => '' };
  const { releases: all } = await store.summary();
  return fillStore(keptItems(store), ground, ({ releases }) => onProgress('derived', releases, all));
}
