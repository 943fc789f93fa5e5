import type { Database } from './database.ts';
import { DATED_KEYS, dayNumberSql } from './day-key.ts';
import { isNothing, knownDay, mayLose } from '../shared-change.ts';
import { type PairChange, PairLog } from './pair-log.ts';
import { MARK_KINDS, type Marks } from './release-marks.ts';

/** Kinds of what relations share releases with. */
export const TOPICS = ['ORGANIZATION', 'SECTOR', 'ISSUE'] as const;
const ENTITIES = ['COUNTRY', 'OFFICIAL', ...TOPICS] as const;

const FIRST = 'coalesce(min(first_day, excluded.first_day), first_day, excluded.first_day)';
const LAST = 'coalesce(max(last_day, excluded.last_day), last_day, excluded.last_day)';
const MORE = `ON CONFLICT DO UPDATE SET releases = releases + excluded.releases, first_day = ${FIRST}, last_day = ${LAST}`;

/** The number that `shared_release` knows a kind of marks by. */
export function numberOfKind(kind: (typeof ENTITIES)[number]): number {
  return MARK_KINDS.indexOf(kind);
}

/**
 * How many releases have both of two marks, and between which days, as a write changes it: an entity and another, a relation
 * and a topic. Written by `settle`, once a pair.
 */
export class SharedReleases {
  readonly #log = new PairLog();

  /** Counts a release (1), or takes it out of the counts (-1); the number of its day is null while it is unknown. */
  add(day: number | null, marks: Marks, step: 1 | -1): void {
    const entities = ENTITIES.flatMap((kind) => markedAs(marks, kind));
    for (const [index, one] of entities.entries())
      for (const other of entities.slice(index + 1)) {
        this.#log.note(one.mark, other.kind, other.mark, day, step);
        this.#log.note(other.mark, one.kind, one.mark, day, step);
      }
    const topics = TOPICS.flatMap((kind) => markedAs(marks, kind));
    for (const relation of marks.RELATION)
      for (const { kind, mark } of topics) this.#log.note(relation, kind, mark, day, step);
  }

  /** Writes what has changed. The postings of releases must be as they are to stay. */
  settle(db: Database): void {
    const losses: PairChange[] = [];
    db.insertAll('shared_release', this.#rows(losses), MORE);
    for (const loss of losses) settleLoss(db, loss);
  }

  /** The rows to be written, in the order of the table: those that lie together are written together. Gathers what may be lost. */
  *#rows(losses: PairChange[]): Generator<(number | null)[]> {
    for (const pair of this.#log.take()) {
      const { mark, kind, other, change } = pair;
      if (isNothing(change)) continue;
      if (mayLose(change)) losses.push(pair);
      yield [mark, kind, other, change.releases, knownDay(change.gainedFirst), knownDay(change.gainedLast)];
    }
  }
}

/** The marks of a kind, with the number of the kind. */
function markedAs(marks: Marks, kind: (typeof ENTITIES)[number]) {
  return marks[kind].map((mark) => ({ kind: numberOfKind(kind), mark }));
}

/** Takes a pair away that no release has any more, and finds the ends of its days anew where one of them has gone. */
function settleLoss(db: Database, { mark, kind, other, change: { lostFirst, lostLast } }: PairChange): void {
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
