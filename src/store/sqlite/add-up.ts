import { type IsoMonth, yearOf } from '../../model/date.ts';
import { countriesOfRelation, type NodeId } from '../../model/node-id.ts';
import type { Database, Value } from './database.ts';
import { DATED_KEYS, dayOfKey, keysOfMonth } from './day-key.ts';
import { findTermPk } from './terms.ts';
import type { PostKey, Touched } from './touched.ts';

/** Adds up again, from the rows that make them, all totals that a write touched; what has nothing left goes. */
export function addUp(db: Database, touched: Touched): void {
  touched.counts.settle(db);
  addUpPosts(db, [...touched.posts]);
  addUpRelations(
    db,
    [...touched.relations]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, months]) => ({ id, pk: findTermPk(db, id), months })),
  );
  touched.terms.settle();
  touched.shared.settle(db);
}

/** Posts are written in the order of their officials: rows that lie together are written together. */
function addUpPosts(db: Database, posts: PostKey[]): void {
  const rows: Value[][] = [];
  for (const { official, title, country, organization } of posts.sort((a, b) => a.official - b.official)) {
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
      db.run(
        'DELETE FROM post WHERE official = ? AND title = ? AND country = ? AND organization = ?',
        ...key,
      );
    else rows.push([...key, dayOfKey(earliest), dayOfKey(latest)]);
  }
  db.insertAll('post', rows, inPlaceOf(['first_seen', 'last_seen']));
}

/** A relation whose contacts or statements have changed, by its id and its term's number, and in which months. */
interface ChangedRelation {
  readonly id: NodeId;
  readonly pk: number | null;
  readonly months: ReadonlySet<IsoMonth | ''>;
}

function addUpRelations(db: Database, relations: readonly ChangedRelation[]): void {
  const months = relations.flatMap(({ id, pk, months: changed }) =>
    [...changed].map((month) => monthRow(db, id, pk, month)),
  );
  db.insertAll(
    'relation_month',
    months,
    inPlaceOf(['engagements', 'engagements_by_type', 'statements', 'score_sum', 'heat']),
  );
  for (const [relation, month, , engagements, , statements] of months)
    if (engagements === 0 && statements === 0)
      db.run(
        `DELETE FROM relation_month
        WHERE relation = ? AND month = ? AND releases = 0 AND engagements = 0 AND statements = 0`,
        relation,
        month,
      );
  for (const { id, months: changed } of relations)
    for (const year of new Set([...changed].map(yearOf))) if (year !== '') addUpYear(db, id, year);
  // The countries of a relation stay: their indexes need not be written again.
  db.insertAll(
    'relation',
    relations.flatMap(({ id, pk }) => relationRow(db, id, pk)),
    inPlaceOf(['engagements', 'statements', 'score_sum', 'heat', 'tone', 'first_contact', 'last_contact']),
  );
}

/** What becomes of a row that is there: it gets these values of the one that comes. */
function inPlaceOf(columns: readonly string[]): string {
  return `ON CONFLICT DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

type MonthRow = readonly [
  relation: NodeId,
  month: string,
  releases: number,
  engagements: number,
  engagementsByType: string,
  statements: number,
  scoreSum: number,
  heat: number,
];

/** The row of a month as it is where nothing else has made it: without releases. */
function monthRow(db: Database, relation: NodeId, pk: number | null, month: IsoMonth | ''): MonthRow {
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
  return [
    relation,
    month,
    0,
    sum(types, ({ count }) => count),
    JSON.stringify(Object.fromEntries(types.map(({ type, count }) => [type, count]))),
    said?.statements ?? 0,
    said?.scoreSum ?? 0,
    sum(types, ({ heat }) => heat),
  ];
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

/** The row of a relation; none where it has neither contact nor statement any more, and it goes. */
function relationRow(db: Database, relation: NodeId, pk: number | null): Value[][] {
  const sums = db.get<RelationSums>(
    `SELECT total(engagements) AS engagements, total(statements) AS statements, total(score_sum) AS scoreSum,
      CAST(sum(heat) AS REAL) AS heat
    FROM relation_month WHERE relation = ?`,
    relation,
  );
  if (sums === undefined || sums.engagements + sums.statements === 0) {
    db.run('DELETE FROM relation WHERE id = ?', relation);
    return [];
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
  return [
    [
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
    ],
  ];
}

/** Below every tone, so that relations without statements come last. */
const NO_TONE = -11;

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
