import { resolve } from 'node:path';
import type { IngestGround } from '../pipeline/ingest-batch.ts';
import { fillStore, mustBeEmpty } from './fill-store.ts';
import type { KeptCounts } from './kept-item.ts';
import { checkBackup, readBackup } from './read-backup.ts';

/** Whom to tell how far it is. */
export interface RestoreProgress {
  readonly onChecked: (sofar: KeptCounts) => void;
  readonly onRestored: (sofar: KeptCounts, all: KeptCounts) => void;
}

/**
 * Fills an empty store, or one whose replacement was broken off, with what a backup holds, once it is known to be whole.
 * Throws UnusableBackupError and StoreNotEmptyError, both with nothing written.
 */
export async function restoreBackup(
  file: string,
  ground: IngestGround,
  { onChecked, onRestored }: RestoreProgress,
): Promise<KeptCounts> {
  const { store } = ground;
  const version = await store.version();
  if ((await store.brokenOff()) === null) await mustBeEmpty(store);
  const all = await checkBackup(file, onChecked);
  return store.replace(version, resolve(file), (empty) =>
    fillStore(readBackup(file), { ...ground, store: empty }, (sofar) => onRestored(sofar, all)),
  );
}
