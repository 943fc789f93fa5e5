import type { Database } from './database.ts';
import { DATED_KEYS, dayNumberSql } from './day-key.ts';
import { countShared, isNothing, knownDay, mayLose, unchanged, type SharedChange } from '../shared-change.ts';
import { MARK_KINDS, type Marks } from './release-marks.ts';

/** Kinds of what relations share releases with. */
export const TOPICS = ['ORGANIZATION', 'SECTOR', 'ISSUE'] as const;
const ENTITIES = ['COUNTRY', 'OFFICIAL', ...TOPICS] as const;

const FIRST = 'coalesce(min(first_day, excluded.first_day), first_day, excluded.first_day)';
const LAST = 'coalesce(max(last_day, excluded.last_day), last_day, excluded.last_day)';
const MORE = `ON CONFLICT DO UPDATE SET releases = releases + excluded.releases, first_day = ${FIRST}, last_day = ${LAST}`;

/** A mark's place in the order of the table: its kind times this, plus its number. */
const A_KIND = 2 ** 32;

/** The number that `shared_release` knows a kind of marks by. */
export function numberOfKind(kind: (typeof ENTITIES)[number]): number {
  return MARK_KINDS.indexOf(kind);
}

/**
 * How many releases have both of two marks, and between which days, as a write changes it: an entity and another, a relation
 * and a topic. Written by `settle`, once a pair.
 */
export class SharedReleases {
  /** By the number of the mark and the place of the other. */
  readonly #changes = new Map<number, Map<number, SharedChange>>();

  /** Counts a release (1), or takes it out of the counts (-1); the number of its day is null while it is unknown. */
  add(day: number | null, marks: Marks, step: 1 | -1): void {
    const entities = placesOf(marks, ENTITIES);
    for (const [index, one] of entities.entries()) {
      const around = this.#around(one % A_KIND);
      for (const other of entities.slice(index + 1)) {
        let change = around.get(other);
        if (change === undefined) {
          change = unchanged();
          around.set(other, change);
          this.#around(other % A_KIND).set(one, change);
        }
        countShared(change, day, step);
      }
    }
    const topics = placesOf(marks, TOPICS);
    for (const relation of marks.RELATION) {
      const around = this.#around(relation);
      for (const topic of topics) countShared(entryOf(around, topic, unchanged), day, step);
    }
  }

  /** Writes what has changed. The postings of releases must be as they are to stay. */
  settle(db: Database): void {
    const rows: (number | null)[][] = [];
    const losses: Loss[] = [];
    for (const mark of inOrder(this.#changes)) {
      const around = this.#around(mark);
      for (const place of inOrder(around)) {
        const change = around.get(place);
        if (change === undefined || isNothing(change)) continue;
        const { releases, gainedFirst, gainedLast } = change;
        const [kind, other] = [Math.floor(place / A_KIND), place % A_KIND];
        rows.push([mark, kind, other, releases, knownDay(gainedFirst), knownDay(gainedLast)]);
        if (mayLose(change)) losses.push({ mark, kind, other, change });
      }
    }
    this.#changes.clear();
    db.insertAll('shared_release', rows, MORE);
    for (const loss of losses) settleLoss(db, loss);
  }

  #around(mark: number): Map<number, SharedChange> {
    return entryOf(this.#changes, mark, () => new Map<number, SharedChange>());
  }
}

/** What stands under a key, made and put there where nothing does. */
function entryOf<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

interface Loss {
  readonly mark: number;
  readonly kind: number;
  readonly other: number;
  readonly change: SharedChange;
}

function placesOf(marks: Marks, kinds: readonly (typeof ENTITIES)[number][]): number[] {
  return kinds.flatMap((kind) => marks[kind].map((number) => numberOfKind(kind) * A_KIND + number));
}

/** In the order of the table: rows that lie together are written together. */
function inOrder(map: ReadonlyMap<number, unknown>): Float64Array {
  return Float64Array.from(map.keys()).sort();
}

/** Takes a pair away that no release has any more, and finds the ends of its days anew where one of them has gone. */
function settleLoss(db: Database, { mark, kind, other, change: { lostFirst, lostLast } }: Loss): void {
  const pair = [mark, kind, other];
  const held = db.get<{ releases: number; first_day: number | null; last_day: number | null }>(
    'SELECT releases, first_day, last_day FROM shared_release WHERE mark = ? AND kind = ? AND other = ?',
    ...pair,
  );
  if (held?.releases === 0)
    db.run('DELETE FROM shared_release WHERE mark = ? AND kind = ? AND other = ?', ...pair);
  else if (held?.first_day === lostFirst || held?.last_day === lostLast)
    db.run(
      'UPDATE shared_release SET first_day = ?, last_day = ? WHERE mark = ? AND kind = ? AND other = ?',
      endOf(db, mark, other, 'ASC'),
      endOf(db, mark, other, 'DESC'),
      ...pair,
    );
}

/** Goes through the releases of the rarer mark. */
function endOf(db: Database, mark: number, other: number, direction: 'ASC' | 'DESC'): number | null {
  const releases = (pk: number) =>
    db.get<{ releases: number }>('SELECT releases FROM term WHERE pk = ?', pk)?.releases ?? 0;
  const [rarer, commoner] = releases(mark) < releases(other) ? [mark, other] : [other, mark];
  return (
    db.get<{ day: number }>(
      `SELECT ${dayNumberSql('p.item')} AS day FROM release_posting p WHERE p.term = ? AND p.item >= ?
        AND EXISTS (SELECT 1 FROM release_posting q WHERE q.term = ? AND q.item = p.item)
      ORDER BY p.item ${direction} LIMIT 1`,
      rarer,
      DATED_KEYS.low,
      commoner,
    )?.day ?? null
  );
}
