import type { IsoDate } from '../../model/date.ts';
import { MOST_WEIGHT } from '../../model/reference-schema.ts';
import { heatOf } from '../../relation/heat.ts';
import type { HottestContacts, HottestContactsQuery } from '../measures.ts';
import type { Database } from './database.ts';
import { DATED_KEYS, dayOfKey, keysOfDay } from './day-key.ts';
import { findTermPk } from './terms.ts';

/** Contacts that are read before it is asked again whether older ones can be as hot. */
const STRIDE = 32;

type ContactRow = readonly [engagement: number, weight: number, countsFrom: IsoDate, heat: number];

/** How many engagements of a relation count on a day, and the hottest: newest first, until none that is older can be one. */
export function hottestContacts(
  db: Database,
  { relation, on, first }: HottestContactsQuery,
): HottestContacts {
  const pk = findTermPk(db, relation);
  if (pk === null) return { count: 0, hottest: [] };
  // None counts from later than its own day, and those of no day not at all.
  const rows = db.eachRow<ContactRow>(
    `SELECT engagement, weight, counts_from, heat FROM relation_engagement
    WHERE relation = ? AND engagement >= ? AND counts_from <= ? ORDER BY engagement DESC`,
    pk,
    DATED_KEYS.low,
    on,
  );
  const found: ContactRow[] = [];
  for (const row of rows) {
    if (found.length % STRIDE === 0 && found.length >= first) {
      const most = heatOf(MOST_WEIGHT, dayOfKey(row[0]));
      if (most < leastOf(found, first)) break;
    }
    found.push(row);
  }
  const least = leastOf(found, first);
  return {
    count: countOn(db, pk, on),
    hottest: found
      .filter(([, , , heat]) => heat >= least)
      .map(([engagement, weight, countsFrom]) => ({ engagement, weight, countsFrom })),
  };
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
