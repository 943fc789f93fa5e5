import { isAllTime, monthOf, type Period } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { HottestQuery, RelationHeat } from '../measures.ts';
import { splitPeriod } from '../split-period.ts';
import type { Database, Value } from './database.ts';
import { keysOfDay } from './day-key.ts';

const OF_ALL_TIME = `SELECT id AS relation, engagements, heat FROM relation
  WHERE engagements >= ? ORDER BY heat DESC, id LIMIT ?`;

const OF_YEAR = `SELECT relation, engagements, heat FROM relation_year
  WHERE year = ? AND engagements >= ? ORDER BY heat DESC, relation LIMIT ?`;

const OF_MONTH = `SELECT relation, engagements, heat FROM relation_month
  WHERE month = ? AND engagements > 0 AND engagements >= ? ORDER BY heat DESC, relation LIMIT ?`;

const IN_YEARS = 'SELECT relation, engagements, heat FROM relation_year WHERE year BETWEEN ? AND ?';

const IN_MONTHS = `SELECT relation, engagements, heat FROM relation_month
  WHERE engagements > 0 AND month BETWEEN ? AND ?`;

// Only who met in the month can have met on its days.
const ON_DAYS = `SELECT m.relation, 1 AS engagements, x.heat FROM relation_month m
  CROSS JOIN term t ON t.key = m.relation
  CROSS JOIN relation_engagement x ON x.relation = t.pk AND x.engagement BETWEEN ? AND ?
  WHERE m.engagements > 0 AND m.month = ?`;

/** Relations by the heat of their engagements in a period, hottest first. */
export function hottestRelations(
  db: Database,
  { period, minEngagements, first }: HottestQuery,
): RelationHeat[] {
  const question = questionOf(period);
  if (question === null) return [];
  return db
    .rows<HeatRow>(question.sql, ...question.values, minEngagements, first)
    .map(([relation, engagements, heat]) => ({ relation, engagements, heat }));
}

type HeatRow = readonly [relation: NodeId, engagements: number, heat: number];

/** SQL that lacks its last two values, for the least number of engagements and that of relations; null for no days. */
interface Part {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** A single year or month is there in the order that is wanted; several are added up. */
function questionOf(period: Period): Part | null {
  if (isAllTime(period)) return { sql: OF_ALL_TIME, values: [] };
  const { years, months, edges } = splitPeriod(period);
  const spans = [
    ...(years === null ? [] : [{ ...years, one: OF_YEAR, several: IN_YEARS }]),
    ...months.map(({ from, to }) => ({ from, to, one: OF_MONTH, several: IN_MONTHS })),
  ];
  const [only] = spans;
  if (only !== undefined && only.from === only.to && spans.length + edges.length === 1)
    return { sql: only.one, values: [only.from] };
  const parts: Part[] = [
    ...spans.map(({ several, from, to }) => ({ sql: several, values: [from, to] })),
    ...edges.map(({ from, to }) => ({
      sql: ON_DAYS,
      values: [keysOfDay(from).low, keysOfDay(to).high, monthOf(from)],
    })),
  ];
  if (parts.length === 0) return null;
  return {
    sql: `SELECT relation, sum(engagements) AS engagements, CAST(sum(heat) AS REAL) AS heat
  FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')})
  GROUP BY relation HAVING sum(engagements) >= ? ORDER BY 3 DESC, relation LIMIT ?`,
    values: parts.flatMap(({ values }) => values),
  };
}
