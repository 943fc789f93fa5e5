import { repairStore } from '../../src/keeping/verify/repair-store.ts';
import { verifyStore, type Verdict } from '../../src/keeping/verify/verify-store.ts';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { groundOf, reference } from './kept-world.ts';

/** What a verification tells: a line a difference, and the verdict. */
export interface Found extends Verdict {
  readonly lines: readonly string[];
}

/** Verifies a store and, where `repair` says so and something differs, repairs it of what was derived. */
export async function findDamage(store: GraphStore, repair = false): Promise<Found> {
  const scratch = await openScratchStore(reference);
  const lines: string[] = [];
  try {
    const verdict = await verifyStore(store, scratch, reference, {
      onDifference: ({ what, kind, id, detail }) => lines.push(`${what} ${kind} ${id} ${detail}`),
      onProgress: () => undefined,
    });
    if (repair && verdict.differences > 0)
      await repairStore(groundOf(store), scratch, { verified: verdict.version, backup: 'a backup' });
    return { ...verdict, lines };
  } finally {
    await scratch.close();
  }
}
