import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '../../src/model/reference.ts';
import { CACHE_OF_INGEST, openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { BenchedStore } from './benched-store.ts';
import { putRaw } from './put-raw.ts';

/** A store in a file of the folder. */
export async function openOnSqlite(folder: string, reference: Reference): Promise<BenchedStore> {
  const file = join(folder, 'entente.sqlite');
  const store = openSqliteStore({ file, reference, cache: CACHE_OF_INGEST });
  await store.prepare();
  return {
    store,
    engine: `SQLite ${process.versions['sqlite'] ?? ''}`,
    bytes: () => statSync(file).size,
    async putRaw() {
      await store.close();
      return putRaw(file, join(folder, 'raw.sqlite'));
    },
    close: () => store.close(),
  };
}
