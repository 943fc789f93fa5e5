import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../graph-store.ts';
import { Database } from './database.ts';
import { SqliteStore } from './sqlite-store.ts';

/** Where an embedded store lies: the path of a file in a folder that is there, or ":memory:". */
export interface SqliteStoreOptions {
  readonly file: string;
  readonly reference: Reference;
  /** Whether it goes with this process, and so need not outlive a loss of power. */
  readonly scratch?: boolean;
  /** Megabytes of it that are kept in memory at most; as suits one that answers questions if left out. */
  readonly cache?: number;
}

/** Megabytes of a store that a bulk ingest keeps in memory: it comes to hardly anything twice, and needs its memory otherwise. */
export const CACHE_OF_INGEST = 32;

/**
 * A graph store in one SQLite file; `prepare` must run before anything else. Throws StoreUnavailableError where the
 * file can be neither opened nor made.
 */
export function openSqliteStore(options: SqliteStoreOptions): GraphStore {
  return new SqliteStore(new Database(options.file, options));
}
