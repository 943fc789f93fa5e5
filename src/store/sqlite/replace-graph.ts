import { mustBeAt } from '../store-errors.ts';
import type { Database } from './database.ts';
import { MIGRATIONS, takeStep } from './migrate.ts';
import { versionOf } from './totals.ts';

/** Takes every table away and makes it anew, then has the rest done, all in one transaction; the version is counted on. */
export async function replaceGraph<T>(db: Database, basedOn: number, fill: () => Promise<T>): Promise<T> {
  // With foreign keys, a table that others refer to could not be dropped; within a transaction it cannot be said.
  db.execute('PRAGMA foreign_keys = OFF');
  try {
    return await db.holdWrites(() => {
      clearGraph(db, basedOn);
      return fill();
    });
  } finally {
    db.execute('PRAGMA foreign_keys = ON');
  }
}

function clearGraph(db: Database, basedOn: number): void {
  db.write(() => {
    mustBeAt(versionOf(db), basedOn);
    for (const name of ownTables(db)) db.execute(`DROP TABLE "${name}"`);
    for (const step of MIGRATIONS) takeStep(db, step);
    db.run('UPDATE store SET version = ?', basedOn + 1);
  });
}

/** Names of all tables but those that belong to others: a virtual table takes its own along. */
function ownTables(db: Database): string[] {
  return db
    .all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')",
    )
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_'));
}
