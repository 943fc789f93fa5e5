import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A source that this process alone works on, until it is given back. */
export interface SourceLock {
  release(): void;
}

/** Milliseconds that somebody who only looks may take. */
const PATIENCE = 250;
/** SQLite's code for what another holds. */
const BUSY = 5;

/**
 * Takes a source for this process alone; null while another holds it. The lock is one of the operating system's on a file
 * in `folder`: it ends with the process, however that ends, so that nothing has to wait for it to expire.
 */
export function lockSource(folder: string, source: string): SourceLock | null {
  mkdirSync(folder, { recursive: true });
  const connection = new DatabaseSync(join(folder, `${source}.lock`), { timeout: PATIENCE });
  try {
    connection.exec('BEGIN EXCLUSIVE');
    return { release: () => connection.close() };
  } catch (error) {
    connection.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return null;
    throw error;
  }
}
