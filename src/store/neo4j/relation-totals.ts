import { isAllTime, monthOf, type Period } from '../../model/date.ts';
import type { RelationMonth } from '../../model/graph-records.ts';
import { ENGAGEMENT_TYPE_IDS, type EngagementTypeId } from '../../model/reference.ts';
import type {
  Contact,
  HottestContacts,
  HottestContactsQuery,
  RelationPeriod,
  RelationTotals,
} from '../measures.ts';
import { splitPeriod } from '../split-period.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { inPeriod, periodParameters, whereAll } from './selection.ts';

const MONTHS = batched(
  'months of relations',
  `MATCH (rel:Relation {id: q.relation})-[:IN_MONTH]->(m:RelationMonth)
  WHERE rel.heat IS NOT NULL AND m.month > '' AND (q.from IS NULL OR m.month >= q.from) AND (q.to IS NULL OR m.month <= q.to)
  WITH m ORDER BY m.month
  RETURN collect(properties(m)) AS answer`,
);

// Whole years and months from their totals, the days at the ends one by one.
const TOTALS = batched(
  'totals of relations',
  `RETURN {
    spans: COLLECT {
      MATCH (y:RelationYear) WHERE y.id >= q.firstYear AND y.id <= q.lastYear
      RETURN properties(y) AS totals
      UNION ALL
      UNWIND q.months AS span
      MATCH (m:RelationMonth) WHERE m.id >= span.from AND m.id <= span.to
      RETURN properties(m) AS totals
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

/** Properties of a RelationMonth or RelationYear node; engagements are counted under the ids of their types. */
type SpanRow = Readonly<Partial<Record<EngagementTypeId, number>>> & {
  readonly statements: number;
  readonly scoreSum: number;
};

type MonthRow = SpanRow & { readonly month: string; readonly releases: number };

interface TotalsRow {
  readonly spans: readonly SpanRow[];
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
      const { years, months, edges } = splitPeriod(period);
      const idOf = (span: string | undefined) => (span === undefined ? null : `${relation} ${span}`);
      return {
        statement: TOTALS,
        parameters: {
          relation,
          // What has no known day is in a year before all others.
          firstYear: idOf(isAllTime(period) ? '' : years?.from),
          lastYear: idOf(years?.to),
          months: months.map(({ from, to }) => ({ from: idOf(from), to: idOf(to) })),
          edges,
        },
      };
    }),
  );
  return answers.map(({ spans, engagements, scores }) => ({
    engagements: countsOf([...spans, ...engagements.map(({ type }) => ({ [type]: 1 }))]),
    statements: sum(spans.map((span) => span.statements)) + scores.length,
    scoreSum: sum(spans.map((span) => span.scoreSum)) + sum(scores),
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
  RETURN collect({engagement: e.id, weight: e.weight, countsFrom: e.countsFrom}) AS answer`,
      ),
      parameters: { relation, ...periodParameters(period) },
    })),
  );
  return answers.map((rows) => rows.map(contactOf));
}

const HOTTEST = batched(
  'hottest contacts of relations',
  `MATCH (e:Engagement)-[w:WITHIN]->(:Relation)
  WHERE w.relation = q.relation AND w.date >= '' AND e.countsFrom > '' AND e.countsFrom <= q.on
  WITH e ORDER BY e.heat DESC
  WITH collect(e) AS counting
  WITH counting, last(counting[..$limit]).heat - 1 AS least
  RETURN {
    count: size(counting),
    hottest: [e IN counting WHERE e.heat >= least | {engagement: e.id, weight: e.weight, countsFrom: e.countsFrom}]
  } AS answer`,
);

/** How many engagements of relations count on a day, and the hottest of them. */
export async function hottestContacts(
  run: RunStatement,
  queries: readonly HottestContactsQuery[],
): Promise<HottestContacts[]> {
  const answers = await ask<HottestContacts>(
    run,
    queries.map(({ relation, on, first }) => ({
      statement: HOTTEST,
      parameters: { relation, on },
      limit: first,
    })),
  );
  return answers.map(({ count, hottest }) => ({ count, hottest: hottest.map(contactOf) }));
}

function contactOf({ engagement, weight, countsFrom }: Contact): Contact {
  return { engagement, weight, countsFrom };
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
