import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { keepOlderStore } from './keeping/keep-older-store.ts';
import type { Reference } from './model/reference.ts';
import { StoreUnavailableError } from './store/store-errors.ts';
import type { GraphStore } from './store/graph-store.ts';

/** What a store is opened for. */
export interface OpenOptions {
  /** Whether also one that holds a part of a graph only; not if left out. */
  readonly evenBrokenOff?: boolean;
  /** Whether much is to be written into it and little asked of it; not if left out. */
  readonly bulkIngest?: boolean;
}

/**
 * The store that the configuration names, ready for use; throws StoreUnavailableError. One that an older version made is
 * brought up to date, and where it lies as it was is said on standard error. One that holds a part of a graph only, as it
 * was being replaced, is not opened unless that is wanted.
 */
export async function openStore(
  config: Config,
  reference: Reference,
  { evenBrokenOff = false, bulkIngest = false }: OpenOptions = {},
): Promise<GraphStore> {
  const store =
    config.neo4j === null
      ? await openEmbedded(config.dataFolder, reference, bulkIngest)
      : await openServer(config.neo4j, reference);
  try {
    await store.prepare(async (older) => {
      const kept = await keepOlderStore(older, store, config.dataFolder);
      process.stderr.write(
        `An older version of Entente made ${describeStore(config)}: what it held is kept in ${kept}.\n`,
      );
    });
    const keptIn = await store.brokenOff();
    if (keptIn !== null && !evenBrokenOff)
      throw new StoreUnavailableError(
        `${describeStore(config)} holds a part of the graph only: it is being filled, or that was broken off. All of it is in ${keptIn}: unless somebody is at it, "entente restore ${keptIn}" brings it back.`,
      );
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** An empty store in memory, gone when closed; or in a file that is not there yet. */
export async function openScratchStore(reference: Reference, file = ':memory:'): Promise<GraphStore> {
  const { openSqliteStore } = await import('./store/sqlite/open-sqlite-store.ts');
  const store = openSqliteStore({ file, reference, scratch: true });
  await store.prepare();
  return store;
}

/** In words, for people: where the graph is kept. */
export function describeStore(config: Config): string {
  return config.neo4j === null ? `SQLite in ${config.dataFolder}/` : `Neo4j at ${config.neo4j.uri}`;
}

async function openServer(settings: NonNullable<Config['neo4j']>, reference: Reference): Promise<GraphStore> {
  const { openNeo4jStore } = await import('./store/neo4j/open-neo4j-store.ts');
  return openNeo4jStore({ ...settings, reference });
}

async function openEmbedded(folder: string, reference: Reference, bulkIngest: boolean): Promise<GraphStore> {
  const { CACHE_OF_INGEST, openSqliteStore } = await import('./store/sqlite/open-sqlite-store.ts');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreUnavailableError(
      `The folder ${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const cache = bulkIngest ? { cache: CACHE_OF_INGEST } : {};
  return openSqliteStore({ file: join(folder, 'entente.sqlite'), reference, ...cache });
}
