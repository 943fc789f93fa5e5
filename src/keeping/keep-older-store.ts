import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore, OlderStore } from '../store/graph-store.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Keeps what a store of an older schema holds before it is changed: a backup in the folder, unless the store has made a
 * copy of itself. Gives the path of what is kept.
 */
export async function keepOlderStore(
  { schema, copy }: OlderStore,
  store: GraphStore,
  folder: string,
): Promise<string> {
  if (copy !== null) return copy;
  mkdirSync(folder, { recursive: true });
  const backup = freeName(join(folder, `${store.kind}-schema-${schema}`));
  await writeBackup(store, backup);
  return backup;
}

function freeName(name: string): string {
  let free = `${name}.entente`;
  for (let number = 2; existsSync(free); number += 1) free = `${name}-${number}.entente`;
  return free;
}
