import type { Database } from './database.ts';
import { versionOf } from './totals.ts';

/**
 * Makes a way to what has been read of a store's graph since it came to its version, to be added to; begun anew with another
 * version, or once `isFull`. What it gives is to be asked for within a transaction.
 */
export function sinceVersion<Known extends object>(
  begin: () => Known,
  isFull: (known: Known) => boolean,
): (db: Database) => Known {
  const held = new WeakMap<Database, { readonly version: number; readonly known: Known }>();
  return (db) => {
    // The versions of a write that is under way come again if that is undone.
    if (db.holdsWrites) return begin();
    const version = versionOf(db);
    const last = held.get(db);
    if (last !== undefined && last.version === version && !isFull(last.known)) return last.known;
    const known = begin();
    held.set(db, { version, known });
    return known;
  };
}
