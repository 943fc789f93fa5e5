import type { Period } from '../../model/date.ts';
import { nodeId } from '../../model/node-id.ts';
import type { CollectionTotals, EntityPeriod, MonthCount, StoreSummary } from '../measures.ts';
import type { Database } from './database.ts';
import {
  DATED_KEYS,
  dayNumberSql,
  dayOfKey,
  dayOfNumber,
  keysOfMonth,
  monthOfDay,
  monthsOfPeriod,
  type KeyRange,
} from './day-key.ts';
import { ENGAGEMENTS, RELEASES, STATEMENTS } from './day-table.ts';
import { EVERYTHING, findTerm } from './terms.ts';
import { termOf } from './terms-of.ts';

/** Number of writes so far. */
export function versionOf(db: Database): number {
  return db.get<{ version: number }>('SELECT version FROM store')?.version ?? 0;
}

/** What the keys of the terms of countries begin with. */
const COUNTRIES = nodeId('country', '');

/** What the store holds in all. */
export function summaryOf(db: Database): StoreSummary {
  const count = (sql: string) => db.get<{ count: number }>(sql)?.count ?? 0;
  return {
    releases: findTerm(db, RELEASES, EVERYTHING)?.count ?? 0,
    engagements: findTerm(db, ENGAGEMENTS, EVERYTHING)?.count ?? 0,
    statements: findTerm(db, STATEMENTS, EVERYTHING)?.count ?? 0,
    officials: count('SELECT count(*) AS count FROM official'),
    countries: countTermsWith(db, COUNTRIES),
    relations: count('SELECT count(*) AS count FROM relation'),
    ...daysOfAll(db),
  };
}

/** Totals of collections, in order of id. */
export function collectionsOf(db: Database): CollectionTotals[] {
  const prefix = termOf.collection('');
  return termsWith(db, prefix).map(({ pk, key, releases }) => {
    const { firstRelease, lastRelease } = daysOf(db, pk);
    return { id: key.slice(prefix.length), releases, firstRelease, lastRelease };
  });
}

/** Codes of the countries that releases name, in order. */
export function namedCountries(db: Database): string[] {
  return termsWith(db, COUNTRIES).map(({ key }) => key.slice(COUNTRIES.length));
}

/** Releases that name an entity, by month. */
export function namingMonths(db: Database, { entity, period }: EntityPeriod): MonthCount[] {
  const term = findTerm(db, RELEASES, entity);
  if (term === null) return [];
  const { low, high } = keysOfMonths(period);
  const rows = db.rows<readonly [day: number, count: number]>(
    `SELECT ${dayNumberSql('item')} AS day, count(*) AS count FROM release_posting
    WHERE term = ? AND item BETWEEN ? AND ? GROUP BY 1 ORDER BY 1`,
    term.pk,
    low,
    high,
  );
  const months = new Map<string, number>();
  for (const [day, count] of rows) {
    const month = monthOfDay(dayOfNumber(day));
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return [...months].map(([month, count]) => ({ month, count }));
}

/** All releases by month. */
export function releaseMonths(db: Database, period: Period): MonthCount[] {
  const { first, last } = monthsOfPeriod(period);
  return db
    .rows<readonly [month: string, releases: number]>(
      'SELECT month, releases FROM release_month WHERE month BETWEEN ? AND ? ORDER BY month',
      first,
      last,
    )
    .map(([month, count]) => ({ month, count }));
}

/** The keys of all months that the period touches. */
function keysOfMonths(period: Period): KeyRange {
  const { first, last } = monthsOfPeriod(period);
  return { low: keysOfMonth(first).low, high: keysOfMonth(last).high };
}

interface Days {
  readonly firstRelease: string | null;
  readonly lastRelease: string | null;
}

/** First and last known day of all releases. */
function daysOfAll(db: Database): Days {
  return daysBetween(
    (which) =>
      db.get<End>(`SELECT ${which}(pk) AS item FROM release WHERE pk >= ?`, DATED_KEYS.low)?.item ?? null,
  );
}

/** First and last known day of the releases that a term holds for. */
function daysOf(db: Database, term: number): Days {
  const sql = (which: string) =>
    `SELECT ${which}(item) AS item FROM release_posting WHERE term = ? AND item >= ?`;
  return daysBetween((which) => db.get<End>(sql(which), term, DATED_KEYS.low)?.item ?? null);
}

interface End {
  readonly item: number | null;
}

function daysBetween(end: (which: 'min' | 'max') => number | null): Days {
  const day = (item: number | null) => (item === null ? null : dayOfKey(item));
  return { firstRelease: day(end('min')), lastRelease: day(end('max')) };
}

/** Terms of releases whose keys begin with a prefix that ends in ":", in order of key. */
function termsWith(
  db: Database,
  prefix: string,
): { readonly pk: number; readonly key: string; readonly releases: number }[] {
  return db.all(`SELECT pk, key, releases FROM term WHERE ${BEGINS} ORDER BY key`, prefix, endOf(prefix));
}

/** How many terms these are. */
function countTermsWith(db: Database, prefix: string): number {
  const sql = `SELECT count(*) AS count FROM term WHERE ${BEGINS}`;
  return db.get<{ count: number }>(sql, prefix, endOf(prefix))?.count ?? 0;
}

const BEGINS = 'key > ? AND key < ? AND releases > 0';

/** ";" follows ":". */
function endOf(prefix: string): string {
  return `${prefix.slice(0, -1)};`;
}
