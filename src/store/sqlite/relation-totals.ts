import { isAllTime, type IsoDate } from '../../model/date.ts';
import type { RelationMonth } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { EngagementTypeId } from '../../model/reference.ts';
import type { Contact, RelationPeriod, RelationTotals } from '../measures.ts';
import type { Database } from './database.ts';
import { keysOfPeriod, monthsOfPeriod } from './day-key.ts';
import { findTermPk } from './terms.ts';

type EngagementCounts = Partial<Record<EngagementTypeId, number>>;

type MonthRow = readonly [
  month: string,
  releases: number,
  engagementsByType: string,
  statements: number,
  scoreSum: number,
];

/** The months of a relation; none without an engagement or a statement. */
export function relationMonths(db: Database, { relation, period }: RelationPeriod): RelationMonth[] {
  if (db.get('SELECT 1 FROM relation WHERE id = ?', relation) === undefined) return [];
  const { first, last } = monthsOfPeriod(period);
  const rows = db.rows<MonthRow>(
    `SELECT month, releases, engagements_by_type, statements, score_sum FROM relation_month
    WHERE relation = ? AND month BETWEEN ? AND ? ORDER BY month`,
    relation,
    first,
    last,
  );
  const counts = readCounts(rows.map(([, , engagements]) => engagements).join(','));
  return rows.map(([month, releases, , statements, scoreSum], index) => ({
    month,
    engagements: counts[index] ?? {},
    releases,
    statements,
    scoreSum,
  }));
}

/** Totals of a relation over exactly the days of a period: of all time they are kept. */
export function relationTotals(db: Database, { relation, period }: RelationPeriod): RelationTotals {
  if (isAllTime(period))
    return {
      engagements: countsOfMonths(db, relation),
      ...saidOf(db.rows<Said>('SELECT statements, score_sum FROM relation WHERE id = ?', relation)),
    };
  const pk = findTermPk(db, relation);
  const { low, high } = keysOfPeriod(period);
  return {
    engagements: countsOfDays(db, pk, low, high),
    ...saidOf(
      db.rows<Said>(
        `SELECT count(*), total(score) FROM relation_statement WHERE relation = ? AND statement BETWEEN ? AND ?`,
        pk,
        low,
        high,
      ),
    ),
  };
}

type Said = readonly [statements: number, scoreSum: number];

function saidOf([[statements, scoreSum] = [0, 0]]: readonly Said[]): Omit<RelationTotals, 'engagements'> {
  return { statements, scoreSum };
}

/** Engagements of a relation by type, as its months tell: joined by the database, for rows of their own take twice as long. */
function countsOfMonths(db: Database, relation: NodeId): EngagementCounts {
  const counts: EngagementCounts = {};
  const [[months] = [null]] = db.rows<readonly [months: string | null]>(
    'SELECT group_concat(engagements_by_type) FROM relation_month WHERE relation = ? AND engagements > 0',
    relation,
  );
  for (const month of readCounts(months ?? ''))
    for (const type of Object.keys(month) as EngagementTypeId[])
      counts[type] = (counts[type] ?? 0) + (month[type] ?? 0);
  return counts;
}

/** The counts of months, from the JSON of each, with commas between: read together, they take half the time. */
function readCounts(months: string): EngagementCounts[] {
  return JSON.parse(`[${months}]`) as EngagementCounts[];
}

/** The same of the days that keys of engagements lie in. */
function countsOfDays(db: Database, relation: number | null, low: number, high: number): EngagementCounts {
  const types = db.rows<readonly [type: EngagementTypeId, count: number]>(
    `SELECT type, count(*) FROM relation_engagement
    WHERE relation = ? AND engagement BETWEEN ? AND ? GROUP BY type`,
    relation,
    low,
    high,
  );
  return Object.fromEntries(types);
}

type ContactRow = readonly [engagement: number, weight: number, countsFrom: IsoDate | ''];

/** The engagements of a relation in a period as strength needs them. */
export function contactsOf(db: Database, { relation, period }: RelationPeriod): Contact[] {
  const { low, high } = keysOfPeriod(period);
  return db
    .rows<ContactRow>(
      `SELECT engagement, weight, counts_from FROM relation_engagement
      WHERE relation = ? AND engagement BETWEEN ? AND ?`,
      findTermPk(db, relation),
      low,
      high,
    )
    .map(([engagement, weight, countsFrom]) => ({ engagement, weight, countsFrom }));
}
