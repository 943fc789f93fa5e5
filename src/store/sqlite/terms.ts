import type { Database } from './database.ts';
import type { DayTable } from './day-table.ts';

/** The term that every row has. */
export const EVERYTHING = 'all';

/** A term as a list asks for it: its number, and how many rows it holds for. */
export interface Term {
  readonly pk: number;
  readonly count: number;
}

/** The term of a key in a table; null where it holds for no row. */
export function findTerm(db: Database, { counter }: DayTable, key: string): Term | null {
  const term = db.get<Term>(`SELECT pk, ${counter} AS count FROM term WHERE key = ?`, key);
  return term === undefined || term.count === 0 ? null : term;
}

/** The number of a term, whatever it holds for; null where it holds for nothing. */
export function findTermPk(db: Database, key: string): number | null {
  return db.get<{ pk: number }>('SELECT pk FROM term WHERE key = ?', key)?.pk ?? null;
}

/** The key of the term with a number, which must be there. */
export function keyOfTermPk(db: Database, pk: number): string {
  const row = db.get<{ key: string }>('SELECT key FROM term WHERE pk = ?', pk);
  if (row === undefined) throw new Error(`There is no term ${pk}.`);
  return row.key;
}
