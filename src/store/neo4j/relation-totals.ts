import { monthOf, type Period } from '../../model/date.ts';
import type { RelationMonth } from '../../model/graph-records.ts';
import { ENGAGEMENT_TYPE_IDS, type EngagementTypeId } from '../../model/reference.ts';
import type { Contact, RelationPeriod, RelationTotals } from '../graph-store.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { inPeriod, periodParameters, whereAll } from './selection.ts';
import { splitPeriod } from './split-period.ts';

const MONTHS = batched(
  'months of relations',
  `MATCH (rel:Relation {id: q.relation})-[:IN_MONTH]->(m:RelationMonth)
  WHERE rel.heat IS NOT NULL AND m.month > '' AND (q.from IS NULL OR m.month >= q.from) AND (q.to IS NULL OR m.month <= q.to)
  WITH m ORDER BY m.month
  RETURN collect(properties(m)) AS answer`,
);

// Whole months from their totals, the days at the ends one by one.
const TOTALS = batched(
  'totals of relations',
  `RETURN {
    months: COLLECT {
      MATCH (:Relation {id: q.relation})-[:IN_MONTH]->(m:RelationMonth)
      WHERE q.months AND (q.from IS NULL OR m.month >= q.from) AND (q.to IS NULL OR m.month <= q.to)
        AND (m.month > '' OR q.undated)
      RETURN properties(m)
    },
    engagements: COLLECT {
      UNWIND q.edges AS edge
      MATCH (e:Engagement)-[w:WITHIN]->(:Relation)
      WHERE w.relation = q.relation AND w.date >= edge.from AND w.date <= edge.to
      RETURN {type: e.type}
    },
    scores: COLLECT {
      UNWIND q.edges AS edge
      MATCH (s:Statement)-[w:WITHIN]->(:Relation)
      WHERE w.relation = q.relation AND w.date >= edge.from AND w.date <= edge.to
      RETURN s.score
    }
  } AS answer`,
);

const TYPES = [...ENGAGEMENT_TYPE_IDS].sort();

/** Properties of a RelationMonth node; engagements are counted under the ids of their types. */
type MonthRow = Readonly<Partial<Record<EngagementTypeId, number>>> & {
  readonly month: string;
  readonly releases: number;
  readonly statements: number;
  readonly scoreSum: number;
};

interface TotalsRow {
  readonly months: readonly MonthRow[];
  readonly engagements: readonly { readonly type: EngagementTypeId }[];
  readonly scores: readonly number[];
}

/** Monthly totals; the months that a period touches count whole. */
export async function relationMonths(
  run: RunStatement,
  queries: readonly RelationPeriod[],
): Promise<RelationMonth[][]> {
  const answers = await ask<MonthRow[]>(
    run,
    queries.map(({ relation, period }) => ({
      statement: MONTHS,
      parameters: { relation, ...monthsOf(period) },
    })),
  );
  return answers.map((rows) =>
    rows.map((row) => ({
      month: row.month,
      engagements: countsOf([row]),
      releases: row.releases,
      statements: row.statements,
      scoreSum: row.scoreSum,
    })),
  );
}

/** Totals over exactly the days of a period. */
export async function relationTotals(
  run: RunStatement,
  queries: readonly RelationPeriod[],
): Promise<RelationTotals[]> {
  const answers = await ask<TotalsRow>(
    run,
    queries.map(({ relation, period }) => {
      const { months, edges } = splitPeriod(period);
      return {
        statement: TOTALS,
        parameters: {
          relation,
          edges,
          months: months !== null,
          from: months?.from ?? null,
          to: months?.to ?? null,
          undated: period.from === undefined && period.to === undefined,
        },
      };
    }),
  );
  return answers.map(({ months, engagements, scores }) => ({
    engagements: countsOf([...months, ...engagements.map(({ type }) => ({ [type]: 1 }))]),
    statements: sum(months.map((month) => month.statements)) + scores.length,
    scoreSum: sum(months.map((month) => month.scoreSum)) + sum(scores),
  }));
}

/** The engagements of relations in a period, as strength needs them. */
export async function contacts(run: RunStatement, queries: readonly RelationPeriod[]): Promise<Contact[][]> {
  const answers = await ask<Contact[]>(
    run,
    queries.map(({ relation, period }) => ({
      statement: batched(
        'contacts of relations',
        `MATCH (e:Engagement)-[w:WITHIN]->(:Relation)
  ${whereAll(['w.relation = q.relation', "w.date >= ''", ...inPeriod('w.date', period)])}
  WITH e ORDER BY e.id
  RETURN collect({engagement: e.id, weight: e.weight, countsFrom: e.countsFrom}) AS answer`,
      ),
      parameters: { relation, ...periodParameters(period) },
    })),
  );
  return answers.map((rows) =>
    rows.map(({ engagement, weight, countsFrom }) => ({ engagement, weight, countsFrom })),
  );
}

function monthsOf(period: Period): { from: string | null; to: string | null } {
  return {
    from: period.from === undefined ? null : monthOf(period.from),
    to: period.to === undefined ? null : monthOf(period.to),
  };
}

/** Counts by type, added up, in order of type; those without any left out. */
function countsOf(
  rows: readonly Readonly<Partial<Record<EngagementTypeId, number>>>[],
): Partial<Record<EngagementTypeId, number>> {
  return Object.fromEntries(
    TYPES.map((type) => [type, sum(rows.map((row) => row[type] ?? 0))] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
