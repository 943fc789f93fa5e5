import type { IsoDate } from '../../model/date.ts';
import type { Database, Value } from './database.ts';
import { keysOfDay } from './day-key.ts';
import type { DayTable } from './day-table.ts';
import { insertWords, type Worded } from './release-words.ts';

/** The tables that get their rows in one go, each after those that its rows point to. */
const TABLES = [
  'release',
  'release_body',
  'release_address',
  'release_mark',
  'engagement',
  'report',
  'statement',
  'relation_engagement',
  'official_engagement',
  'relation_statement',
  'sighting',
  'post_sighting',
] as const;

/** The rows that a write adds: gathered one by one, and written together in the order in which the tables keep them. */
export class NewRows {
  readonly #db: Database;
  readonly #rows = new Map<(typeof TABLES)[number], Value[][]>();
  readonly #words: Worded[] = [];
  readonly #lastKeys = new Map<string, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Adds a row, its values in the order of the table's columns. */
  add(table: (typeof TABLES)[number], ...row: Value[]): void {
    const rows = this.#rows.get(table);
    if (rows === undefined) this.#rows.set(table, [row]);
    else rows.push(row);
  }

  /** Adds the words that a release is found by. */
  addWords(worded: Worded): void {
    this.#words.push(worded);
  }

  /** A key that is free for a row of the day. What the write takes away must have gone before. */
  nextKey({ name }: DayTable, day: IsoDate | ''): number {
    const { low, high } = keysOfDay(day);
    const place = `${name} ${low}`;
    const last =
      this.#lastKeys.get(place) ??
      this.#db.get<{ pk: number | null }>(
        `SELECT max(pk) AS pk FROM ${name} WHERE pk BETWEEN ? AND ?`,
        low,
        high,
      )?.pk ??
      low - 1;
    this.#lastKeys.set(place, last + 1);
    return last + 1;
  }

  write(): void {
    for (const table of TABLES) this.#db.insertAll(table, (this.#rows.get(table) ?? []).sort(byKey));
    this.#rows.clear();
    // The index gathers words in memory, and writes out what it has whenever a row comes that lies before the last one.
    for (const worded of this.#words.sort((a, b) => a.pk - b.pk)) insertWords(this.#db, worded);
    this.#words.length = 0;
  }
}

/** Rows in the order of their first two columns, which is near enough to the order of every key. */
function byKey(a: readonly Value[], b: readonly Value[]): number {
  return compare(a[0], b[0]) || compare(a[1], b[1]);
}

function compare(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return 0;
}
