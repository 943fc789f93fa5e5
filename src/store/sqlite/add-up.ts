import { type IsoMonth, yearOf } from '../../model/date.ts';
import { countriesOfRelation, type NodeId } from '../../model/node-id.ts';
import type { Database } from './database.ts';
import { DATED_KEYS, dayOfKey, keysOfMonth } from './day-key.ts';
import { findTermPk } from './terms.ts';
import type { PostKey, Touched } from './touched.ts';

/** Adds up again, from the rows that make them, all totals that a write touched; what has nothing left goes. */
export function addUp(db: Database, touched: Touched): void {
  touched.counts.settle(db);
  for (const post of touched.posts) addUpPost(db, post);
  for (const [relation, months] of touched.relations) {
    const pk = findTermPk(db, relation);
    for (const month of months) addUpMonth(db, relation, pk, month);
    for (const year of new Set([...months].map(yearOf))) if (year !== '') addUpYear(db, relation, year);
    addUpRelation(db, relation, pk);
  }
  touched.terms.settle();
  touched.shared.settle(db);
}

function addUpPost(db: Database, { official, title, country, organization }: PostKey): void {
  const key = [official, title, country, organization];
  const end = (which: 'min' | 'max') =>
    `(SELECT ${which}(release) FROM post_sighting
      WHERE official = ?1 AND title = ?2 AND country = ?3 AND organization = ?4 AND release >= ?5)`;
  const { earliest = null, latest = null } =
    db.get<{ earliest: number | null; latest: number | null }>(
      `SELECT ${end('min')} AS earliest, ${end('max')} AS latest`,
      ...key,
      DATED_KEYS.low,
    ) ?? {};
  if (earliest === null || latest === null)
    db.run('DELETE FROM post WHERE official = ? AND title = ? AND country = ? AND organization = ?', ...key);
  else
    db.run(
      'INSERT OR REPLACE INTO post VALUES (?, ?, ?, ?, ?, ?)',
      ...key,
      dayOfKey(earliest),
      dayOfKey(latest),
    );
}

function addUpMonth(db: Database, relation: NodeId, pk: number | null, month: IsoMonth | ''): void {
  const { low, high } = keysOfMonth(month);
  const types = db.all<{ type: string; count: number; heat: number }>(
    `SELECT type, count(*) AS count, sum(heat) AS heat FROM relation_engagement
    WHERE relation = ? AND engagement BETWEEN ? AND ? GROUP BY type`,
    pk,
    low,
    high,
  );
  const said = db.get<{ statements: number; scoreSum: number }>(
    `SELECT count(*) AS statements, total(score) AS scoreSum FROM relation_statement
    WHERE relation = ? AND statement BETWEEN ? AND ?`,
    pk,
    low,
    high,
  );
  db.run(
    `INSERT INTO relation_month (relation, month, engagements, engagements_by_type, statements, score_sum, heat)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET engagements = excluded.engagements,
      engagements_by_type = excluded.engagements_by_type, statements = excluded.statements,
      score_sum = excluded.score_sum, heat = excluded.heat`,
    relation,
    month,
    sum(types, ({ count }) => count),
    JSON.stringify(Object.fromEntries(types.map(({ type, count }) => [type, count]))),
    said?.statements ?? 0,
    said?.scoreSum ?? 0,
    sum(types, ({ heat }) => heat),
  );
  if (types.length === 0 && (said?.statements ?? 0) === 0)
    db.run(
      `DELETE FROM relation_month
      WHERE relation = ? AND month = ? AND releases = 0 AND engagements = 0 AND statements = 0`,
      relation,
      month,
    );
}

/** A year is made of its months. */
function addUpYear(db: Database, relation: NodeId, year: string): void {
  const kept = db.run(
    `INSERT INTO relation_year
    SELECT relation, ?2, sum(engagements), sum(heat) FROM relation_month
    WHERE relation = ?1 AND month BETWEEN ?2 || '-01' AND ?2 || '-12' AND engagements > 0 GROUP BY relation
    ON CONFLICT DO UPDATE SET engagements = excluded.engagements, heat = excluded.heat`,
    relation,
    year,
  );
  if (kept === 0) db.run('DELETE FROM relation_year WHERE relation = ? AND year = ?', relation, year);
}

interface RelationSums {
  readonly engagements: number;
  readonly statements: number;
  readonly scoreSum: number;
  readonly heat: number;
}

function addUpRelation(db: Database, relation: NodeId, pk: number | null): void {
  const sums = db.get<RelationSums>(
    `SELECT total(engagements) AS engagements, total(statements) AS statements, total(score_sum) AS scoreSum,
      CAST(sum(heat) AS REAL) AS heat
    FROM relation_month WHERE relation = ?`,
    relation,
  );
  if (sums === undefined || sums.engagements + sums.statements === 0) {
    db.run('DELETE FROM relation WHERE id = ?', relation);
    return;
  }
  const { engagements, statements, scoreSum, heat } = sums;
  const [a, b] = countriesOfRelation(relation);
  const contact = (which: 'min' | 'max') =>
    `(SELECT ${which}(engagement) FROM relation_engagement WHERE relation = ?1 AND engagement >= ?2)`;
  const contacts = db.get<{ first: number | null; last: number | null }>(
    `SELECT ${contact('min')} AS first, ${contact('max')} AS last`,
    pk,
    DATED_KEYS.low,
  );
  const dayOf = (engagement: number | null = null) => (engagement === null ? '' : dayOfKey(engagement));
  db.run(
    'INSERT OR REPLACE INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    relation,
    a,
    b,
    engagements,
    statements,
    scoreSum,
    heat,
    statements === 0 ? NO_TONE : scoreSum / statements,
    dayOf(contacts?.first),
    dayOf(contacts?.last),
  );
}

/** Below every tone, so that relations without statements come last. */
const NO_TONE = -11;

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
