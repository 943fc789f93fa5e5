import type { IsoDate } from '../../model/date.ts';
import { MOST_WEIGHT } from '../../model/reference-schema.ts';
import { earliestDayOf } from '../../relation/heat.ts';
import type { HottestContacts, HottestContactsQuery } from '../measures.ts';
import type { Database, Value } from './database.ts';
import { DATED_KEYS, keysOfDay } from './day-key.ts';
import { findTermPk } from './terms.ts';

type ContactRow = readonly [engagement: number, weight: number, countsFrom: IsoDate, heat: number];

/**
 * How many engagements of a relation count on a day, and the hottest. The newest ones tell how hot one must be at least, and so
 * how far back others are looked for.
 */
export function hottestContacts(
  db: Database,
  { relation, on, first }: HottestContactsQuery,
): HottestContacts {
  const pk = findTermPk(db, relation);
  if (pk === null) return { count: 0, hottest: [] };
  const newest = contactsOn(db, [pk, DATED_KEYS.low, DATED_KEYS.high, on, -Infinity], 2 * first);
  const older = newest.length < 2 * first ? [] : olderThan(db, pk, on, newest, leastOf(newest, first));
  const found = [...newest, ...older];
  const least = leastOf(found, first);
  return {
    count: countOn(db, pk, on),
    hottest: found
      .filter(([, , , heat]) => heat >= least)
      .map(([engagement, weight, countsFrom]) => ({ engagement, weight, countsFrom })),
  };
}

/** Those that are older than the newest and have a heat. */
function olderThan(
  db: Database,
  relation: number,
  on: IsoDate,
  newest: readonly ContactRow[],
  heat: number,
): ContactRow[] {
  const day = earliestDayOf(heat, MOST_WEIGHT);
  const low = day === null ? DATED_KEYS.low : keysOfDay(day).low;
  const high = (newest.at(-1)?.[0] ?? 0) - 1;
  return low > high ? [] : contactsOn(db, [relation, low, high, on, heat], -1);
}

/** Contacts that count on a day, newest first: of a relation, between two keys, of a heat or more; -1 for all. */
function contactsOn(db: Database, values: readonly Value[], most: number): ContactRow[] {
  // None counts from later than its own day, and those of no day not at all.
  return db.rows<ContactRow>(
    `SELECT engagement, weight, counts_from, heat FROM relation_engagement
    WHERE relation = ? AND engagement BETWEEN ? AND ? AND counts_from <= ? AND heat >= ? ORDER BY engagement DESC LIMIT ?`,
    ...values,
    most,
  );
}

/** The least heat that one of the hottest has. */
function leastOf(found: readonly ContactRow[], first: number): number {
  const heats = Float64Array.from(found, ([, , , heat]) => heat).sort();
  return (heats[Math.max(0, heats.length - first)] ?? 0) - 1;
}

/** All that are kept without those that do not count: of no day, and of a later one. */
function countOn(db: Database, relation: number, on: IsoDate): number {
  const [[count] = [0]] = db.rows<readonly [count: number]>(
    `SELECT r.engagements
      - (SELECT count(*) FROM relation_engagement WHERE relation = t.pk AND engagement < ?)
      - (SELECT count(*) FROM relation_engagement WHERE relation = t.pk AND engagement > ? AND counts_from > ?)
    FROM term t JOIN relation r ON r.id = t.key WHERE t.pk = ?`,
    DATED_KEYS.low,
    keysOfDay(on).high,
    on,
    relation,
  );
  return count;
}
