import { ASKED } from './by-keys.ts';
import type { Database } from './database.ts';
import type { DayTable } from './day-table.ts';

/** The term that every row has: it tells how many there are, and has no postings. */
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

/** The keys of the terms with numbers, which must be there: as one list of JSON, for rows of their own take twice as long. */
export function keysOfTermPks(db: Database, pks: readonly number[]): string[] {
  if (pks.length === 0) return [];
  const found = db.get<{ keys: string }>(
    `SELECT json_group_array(t.key) AS keys FROM ${ASKED} LEFT JOIN term t ON t.pk = asked.value`,
    JSON.stringify(pks),
  );
  const keys = JSON.parse(found?.keys ?? '[]') as (string | null)[];
  return pks.map((pk, index) => {
    const key = keys[index] ?? null;
    if (key === null) throw new Error(`There is no term ${pk}.`);
    return key;
  });
}
