import { isAllTime, type Period } from '../../model/date.ts';
import type { RelationRecord } from '../../model/graph-records.ts';
import type { Page, RelationQuery, RelationSelection } from '../list-queries.ts';
import { splitPeriod } from '../split-period.ts';
import { valuesOf, whereAll, type Condition } from './condition.ts';
import type { Database } from './database.ts';
import { keysOfPeriod } from './day-key.ts';
import { mapPage, pageOf } from './page-of.ts';
import { relationOf, type RelationRow } from './relation-rows.ts';
import { numberOfKind, TOPICS } from './shared-releases.ts';

const COLUMN = {
  STRENGTH: 'heat',
  LAST_CONTACT: 'last_contact',
  ENGAGEMENTS: 'engagements',
  TONE: 'tone',
} as const;

const TOPIC_KINDS = TOPICS.map(numberOfKind).join(', ');

/** A page of relations, greatest first. */
export function listRelations(db: Database, query: RelationQuery): Page<RelationRecord> {
  return mapPage(findRelationRows(db, query), relationOf);
}

/** A page of the rows of relations, greatest first. */
export function findRelationRows(
  db: Database,
  { where, order, first, after }: RelationQuery,
): Page<RelationRow> {
  const value = valueOf(order, where.period);
  const conditions = conditionsOf(where);
  const [last = '', id = ''] = after ?? [];
  const rows = db.all<RelationRow & { readonly value: number | string }>(
    `SELECT * FROM (SELECT r.*, ${value.sql} AS value FROM relation r ${whereAll(conditions)})
    ${after === null ? '' : 'WHERE value <= ? AND (value < ? OR id > ?)'} ORDER BY value DESC, id LIMIT ?`,
    ...value.values,
    ...valuesOf(conditions),
    ...(after === null ? [] : [last, last, id]),
    first + 1,
  );
  return pageOf(rows, first, (row) => ({ node: row, key: [row.value, row.id] }));
}

/** What relations `r` are ordered by: contacts of a period are counted, all else is kept. */
function valueOf(order: RelationQuery['order'], period: Period | undefined): Condition {
  if (order !== 'ENGAGEMENTS' || period === undefined || isAllTime(period))
    return { sql: `r.${COLUMN[order]}`, values: [] };
  const { number, sql, values } = contactsIn(period);
  return { sql: `(SELECT ${number} ${sql})`, values };
}

/** How many relations a selection holds. */
export function countRelations(db: Database, where: RelationSelection): number {
  const conditions = conditionsOf(where);
  const sql = `SELECT count(*) AS count FROM relation r ${whereAll(conditions)}`;
  return db.get<{ count: number }>(sql, ...valuesOf(conditions))?.count ?? 0;
}

function conditionsOf(where: RelationSelection): Condition[] {
  const { country, countries, period, topics, minEngagements } = where;
  const conditions: Condition[] = [];
  const among = 'IN (SELECT value FROM json_each(?))';
  if (country !== undefined && countries !== undefined) {
    const others = JSON.stringify(countries);
    conditions.push({
      sql: `(r.a = ? AND r.b ${among} OR r.b = ? AND r.a ${among})`,
      values: [country, others, country, others],
    });
  } else if (country !== undefined) {
    conditions.push({ sql: '(r.a = ? OR r.b = ?)', values: [country, country] });
  } else if (countries !== undefined) {
    const codes = JSON.stringify(countries);
    conditions.push({ sql: `(r.a ${among} OR r.b ${among})`, values: [codes, codes] });
  }
  if (period !== undefined) conditions.push(hadContact(period));
  if (topics !== undefined)
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM term t JOIN shared_release x ON x.mark = t.pk
        WHERE t.key = r.id AND x.kind IN (${TOPIC_KINDS}) AND x.other IN (SELECT pk FROM term WHERE key ${among}))`,
      values: [JSON.stringify(topics)],
    });
  if (minEngagements !== undefined) conditions.push({ sql: 'r.engagements >= ?', values: [minEngagements] });
  return conditions;
}

/** A relation `r` has an engagement in a period. */
function hadContact(period: Period): Condition {
  const { sql, values } = contactsIn(period);
  return { sql: `EXISTS (SELECT 1 ${sql})`, values };
}

/** From where the engagements of a relation `r` in a period are known, and how they are counted: of whole years, from their totals. */
function contactsIn(period: Period): Condition & { readonly number: string } {
  const { years, months, edges } = splitPeriod(period);
  if (years !== null && months.length + edges.length === 0 && !isAllTime(period))
    return {
      number: 'coalesce(sum(y.engagements), 0)',
      sql: 'FROM relation_year y WHERE y.relation = r.id AND y.year BETWEEN ? AND ?',
      values: [years.from, years.to],
    };
  const { low, high } = keysOfPeriod(period);
  return {
    number: 'count(*)',
    sql: `FROM term t JOIN relation_engagement x ON x.relation = t.pk
      WHERE t.key = r.id AND x.engagement BETWEEN ? AND ?`,
    values: [low, high],
  };
}
