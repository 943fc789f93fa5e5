import { fileURLToPath } from 'node:url';
import { findInputs } from '../pipeline/find-inputs.ts';
import { ingest, type IngestProgress, type IngestReport } from '../pipeline/ingest.ts';
import type { IngestGround } from '../pipeline/ingest-batch.ts';
import type { Reader } from '../pipeline/reader.ts';

/** Id of the collection that the releases in `seed/releases` form. */
export const DEMONSTRATION = 'demonstration';

const SEED = fileURLToPath(new URL('../../seed/releases/', import.meta.url));

/** Has the reader read the demonstration into an empty store; null where the store holds releases already. */
export async function seedStore(
  ground: IngestGround,
  reader: Reader,
  onProgress: IngestProgress,
): Promise<IngestReport | null> {
  const { releases } = await ground.store.summary();
  if (releases > 0) return null;
  return ingest(findInputs([SEED], { collection: DEMONSTRATION }, reader), ground, onProgress);
}
