import type { Database } from './database.ts';
import type { DayTable } from './day-table.ts';
import { EVERYTHING } from './terms.ts';

/**
 * The terms of one write: their numbers, and which rows each gains and loses. A term that is named for the first time gets
 * its number at once, and what it loses goes at once; what it gains and the counts are written by `settle`, in the order of
 * the tables, and terms that hold for nothing go.
 */
export class TermLedger {
  readonly #db: Database;
  readonly #entries = new Map<string, Entry>();
  readonly #gained = new Map<DayTable['postings'], Posting[]>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The number of a term. */
  numberOf(key: string): number {
    return this.#entryOf(key).pk;
  }

  /** Says that terms hold for a row. */
  add({ postings, counter }: DayTable, keys: Iterable<string>, item: number): void {
    const gained = this.#gained.get(postings) ?? [];
    this.#gained.set(postings, gained);
    for (const key of keys) {
      const entry = this.#entryOf(key);
      entry[counter] += 1;
      if (key !== EVERYTHING) gained.push([entry.pk, item]);
    }
  }

  /** Takes back what `add` said in an earlier write. */
  remove({ postings, counter }: DayTable, keys: Iterable<string>, item: number): void {
    for (const key of keys) {
      const entry = this.#entryOf(key);
      entry[counter] -= 1;
      if (key !== EVERYTHING)
        this.#db.run(`DELETE FROM ${postings} WHERE term = ? AND item = ?`, entry.pk, item);
    }
  }

  settle(): void {
    for (const [postings, gained] of this.#gained)
      this.#db.insertAll(
        postings,
        gained.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      );
    this.#gained.clear();
    for (const { pk, releases, engagements, statements } of this.#entries.values()) {
      this.#db.run(
        `UPDATE term SET releases = releases + ?, engagements = engagements + ?, statements = statements + ?
        WHERE pk = ?`,
        releases,
        engagements,
        statements,
        pk,
      );
      // What only gains does not end.
      if (releases <= 0 && engagements <= 0 && statements <= 0)
        this.#db.run(
          'DELETE FROM term WHERE pk = ? AND releases = 0 AND engagements = 0 AND statements = 0',
          pk,
        );
    }
    this.#entries.clear();
  }

  #entryOf(key: string): Entry {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const held = this.#db.get<{ pk: number }>('SELECT pk FROM term WHERE key = ?', key);
    const pk = held?.pk ?? this.#db.insert('INSERT INTO term (key) VALUES (?)', key);
    const entry = { pk, releases: 0, engagements: 0, statements: 0 };
    this.#entries.set(key, entry);
    return entry;
  }
}

/** Numbers of a term and of a row that it holds for. */
type Posting = readonly [term: number, item: number];

interface Entry {
  readonly pk: number;
  releases: number;
  engagements: number;
  statements: number;
}
