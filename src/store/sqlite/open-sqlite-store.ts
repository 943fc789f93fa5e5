import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../graph-store.ts';
import { Database, type DatabaseOptions } from './database.ts';
import { SqliteStore } from './sqlite-store.ts';

/** Where an embedded store lies: the path of a file in a folder that is there, or ":memory:". */
export interface SqliteStoreOptions {
  readonly file: string;
  readonly reference: Reference;
  /** Whether it goes with this process, and so need not outlive a loss of power. */
  readonly scratch?: boolean;
}

/** It stands beside the store that is looked at, and takes half the memory. */
const SCRATCH: DatabaseOptions = { scratch: true, cache: 32 };

/**
 * A graph store in one SQLite file; `prepare` must run before anything else. Throws StoreUnavailableError where the
 * file can be neither opened nor made.
 */
export function openSqliteStore({ file, scratch = false }: SqliteStoreOptions): GraphStore {
  return new SqliteStore(new Database(file, scratch ? SCRATCH : {}));
}
