import { isAllTime, monthOf, type Period } from '../../model/date.ts';
import type { RelationMonth } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import { ENGAGEMENT_TYPE_IDS, type EngagementTypeId } from '../../model/reference.ts';
import type {
  Contact,
  HottestContacts,
  HottestContactsQuery,
  RelationPeriod,
  RelationTotals,
} from '../measures.ts';
import { type SplitPeriod, splitPeriod } from '../split-period.ts';
import { ask, batched, quickly } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { inPeriod, periodParameters, whereAll } from './selection.ts';

const TYPES = [...ENGAGEMENT_TYPE_IDS].sort();

/** What is told of a span `m` of a relation, its properties as `p`: values alone, for their names would be most of the answer. */
const SPAN_FIELDS = `[p.statements, p.scoreSum, ${TYPES.map((type) => `p.${type}`).join(', ')}]`;

const MONTHS = quickly(
  batched(
    'months of relations',
    `MATCH (rel:Relation {id: q.relation})-[:IN_MONTH]->(m:RelationMonth)
  WHERE rel.heat IS NOT NULL AND m.id >= q.first AND m.id <= q.last
  WITH m ORDER BY m.id
  WITH properties(m) AS p
  RETURN collect([p.month, p.releases, ${SPAN_FIELDS}]) AS answer`,
  ),
);

/** Whole years and months from their totals, the days at the ends one by one; no word of what a period has none of. */
function findTotals({ years, months, edges }: SplitPeriod): string {
  const spans = [
    ...(years === null
      ? []
      : ['MATCH (m:RelationYear) WHERE m.id >= q.firstYear AND m.id <= q.lastYear RETURN m']),
    ...(months.length === 0
      ? []
      : [
          'UNWIND q.months AS span MATCH (m:RelationMonth) WHERE m.id >= span.from AND m.id <= span.to RETURN m',
        ]),
  ];
  const ofDays = (label: string, value: string) =>
    edges.length === 0
      ? '[]'
      : `COLLECT {
      UNWIND q.edges AS edge
      MATCH (n:${label})-[w:WITHIN]->(:Relation)
      WHERE w.relation = q.relation AND w.date >= edge.from AND w.date <= edge.to
      RETURN ${value}
    }`;
  return quickly(
    batched(
      'totals of relations',
      `RETURN [
    ${spans.length === 0 ? '[]' : `COLLECT { CALL (q) { ${spans.join(' UNION ALL ')} } WITH properties(m) AS p RETURN ${SPAN_FIELDS} }`},
    ${ofDays('Engagement', 'n.type')},
    ${ofDays('Statement', 'n.score')}
  ] AS answer`,
    ),
  );
}

/** What `SPAN_FIELDS` tells: statements, the sum of their scores, and engagements of each of the types; null for none. */
type SpanRow = readonly [statements: number, scoreSum: number, ...types: (number | null)[]];

type MonthRow = readonly [month: string, releases: number, span: SpanRow];

type TotalsRow = readonly [
  spans: readonly SpanRow[],
  engagements: readonly EngagementTypeId[],
  scores: readonly number[],
];

/** Monthly totals; the months that a period touches count whole. */
export async function relationMonths(
  run: RunStatement,
  queries: readonly RelationPeriod[],
): Promise<RelationMonth[][]> {
  const answers = await ask<MonthRow[]>(
    run,
    queries.map(({ relation, period }) => ({
      statement: MONTHS,
      parameters: { relation, ...monthsOf(relation, period) },
    })),
  );
  return answers.map((rows) =>
    rows.map(([month, releases, span]) => ({
      month,
      engagements: typesOf(span),
      releases,
      statements: span[0],
      scoreSum: span[1],
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
      const split = splitPeriod(period);
      const { years, months, edges } = split;
      const idOf = (span: string) => `${relation} ${span}`;
      return {
        statement: findTotals(split),
        parameters: {
          // What has no known day is in a year before all others.
          ...(years && { firstYear: idOf(isAllTime(period) ? '' : years.from), lastYear: idOf(years.to) }),
          ...(months.length > 0 && {
            months: months.map(({ from, to }) => ({ from: idOf(from), to: idOf(to) })),
          }),
          ...(edges.length > 0 && { relation, edges }),
        },
      };
    }),
  );
  return answers.map(([spans, engagements, scores]) => ({
    engagements: countsOf([...spans.map(typesOf), ...engagements.map((type) => ({ [type]: 1 }))]),
    statements: sum(spans.map(([statements]) => statements)) + scores.length,
    scoreSum: sum(spans.map(([, scoreSum]) => scoreSum)) + sum(scores),
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

/** The ids of the first and the last month that a period touches; what has no known day is in none. */
function monthsOf(relation: NodeId, { from, to }: Period): { first: string; last: string } {
  return {
    first: `${relation} ${from === undefined ? '0' : monthOf(from)}`,
    last: `${relation} ${to === undefined ? '9999-12' : monthOf(to)}`,
  };
}

/** Engagements by type, as `SPAN_FIELDS` has them. */
function typesOf([, , ...types]: SpanRow): Partial<Record<EngagementTypeId, number>> {
  const counts: Partial<Record<EngagementTypeId, number>> = {};
  for (const [at, type] of TYPES.entries()) {
    const count = types[at] ?? 0;
    if (count > 0) counts[type] = count;
  }
  return counts;
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
