import type { IsoDate } from '../../model/date.ts';
import type { Database } from './database.ts';
import { keysOfDay } from './day-key.ts';
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

/** A key that is free for a row of the day. */
export function nextKey(db: Database, { name }: DayTable, day: IsoDate | ''): number {
  const { low, high } = keysOfDay(day);
  const last = db.get<{ pk: number | null }>(
    `SELECT max(pk) AS pk FROM ${name} WHERE pk BETWEEN ? AND ?`,
    low,
    high,
  );
  return (last?.pk ?? low - 1) + 1;
}

/** Says that terms hold for a row; gives the number of each. */
export function addPostings(
  db: Database,
  { postings, counter }: DayTable,
  keys: Iterable<string>,
  item: number,
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const key of keys) {
    const term = db.get<{ pk: number }>(
      `INSERT INTO term (key, ${counter}) VALUES (?, 1)
      ON CONFLICT DO UPDATE SET ${counter} = ${counter} + 1 RETURNING pk`,
      key,
    );
    if (term === undefined) throw new Error(`The term ${key} was not written.`);
    db.run(`INSERT INTO ${postings} VALUES (?, ?)`, term.pk, item);
    numbers.set(key, term.pk);
  }
  return numbers;
}

/** Takes back what `addPostings` said. */
export function removePostings(
  db: Database,
  { postings, counter }: DayTable,
  keys: Iterable<string>,
  item: number,
): void {
  for (const key of keys) {
    const pk = findTermPk(db, key);
    if (pk === null) continue;
    db.run(`DELETE FROM ${postings} WHERE term = ? AND item = ?`, pk, item);
    db.run(`UPDATE term SET ${counter} = ${counter} - 1 WHERE pk = ?`, pk);
  }
}

/** Forgets terms that hold for nothing any more. */
export function forgetTerms(db: Database, keys: Iterable<string>): void {
  for (const key of keys)
    db.run('DELETE FROM term WHERE key = ? AND releases = 0 AND engagements = 0 AND statements = 0', key);
}
