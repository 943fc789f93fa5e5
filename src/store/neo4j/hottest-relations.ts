import { isAllTime, type Period } from '../../model/date.ts';
import type { HottestQuery, RelationHeat } from '../measures.ts';
import { splitPeriod } from '../split-period.ts';
import { ask, batched, type Question } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { CONTACTS_BY_RELATION, spansOf } from './contacts-in-period.ts';

// Left alone, the planner begins with the numbers of engagements, of which hardly any is too small, and sorts them all.
const OF_ALL_TIME = batched(
  'hottest relations',
  `MATCH (rel:Relation)
  USING INDEX rel:Relation(heat)
  WHERE rel.heat IS NOT NULL AND rel.engagements >= q.minEngagements
  WITH rel ORDER BY rel.heat DESC, rel.id LIMIT $limit
  RETURN collect({relation: rel.id, engagements: rel.engagements, heat: rel.heat}) AS answer`,
);

// Of a single span they stand in the index in the order that is wanted.
const ofSpan = (span: 'year' | 'month', label: string) =>
  batched(
    `hottest relations of a ${span}`,
    `MATCH (t:${label})
  WHERE t.${span} = q.span AND t.heat IS NOT NULL AND t.id IS NOT NULL AND t.contacts >= q.minEngagements
  WITH t ORDER BY t.${span} DESC, t.heat DESC, t.id LIMIT $limit
  RETURN collect({relation: split(t.id, ' ')[0], engagements: t.contacts, heat: t.heat}) AS answer`,
  );
const OF_YEAR = ofSpan('year', 'RelationYear');
const OF_MONTH = ofSpan('month', 'RelationMonth');

const OF_PERIOD = batched(
  'hottest relations of a period',
  `${CONTACTS_BY_RELATION}
  WITH relation, q.minEngagements AS least, sum(contacts) AS engagements, sum(heat) AS heat
  WHERE engagements >= least
  WITH relation, engagements, heat ORDER BY heat DESC, relation LIMIT $limit
  RETURN collect({relation: relation, engagements: engagements, heat: heat}) AS answer`,
);

/** Relations by the heat of their engagements in a period, hottest first. */
export async function hottestRelations(
  run: RunStatement,
  queries: readonly HottestQuery[],
): Promise<RelationHeat[][]> {
  const answers = await ask<RelationHeat[]>(
    run,
    queries.map(({ period, minEngagements, first }) => {
      const { statement, parameters } = questionOf(period);
      return { statement, parameters: { ...parameters, minEngagements }, limit: first };
    }),
  );
  return answers.map((rows) =>
    rows.map(({ relation, engagements, heat }) => ({ relation, engagements, heat })),
  );
}

function questionOf(period: Period): Question {
  if (isAllTime(period)) return { statement: OF_ALL_TIME, parameters: {} };
  const { years, months, edges } = splitPeriod(period);
  const spans = [
    ...(years === null ? [] : [{ ...years, statement: OF_YEAR }]),
    ...months.map(({ from, to }) => ({ from, to, statement: OF_MONTH })),
  ];
  const [only] = spans;
  if (only !== undefined && only.from === only.to && spans.length + edges.length === 1)
    return { statement: only.statement, parameters: { span: only.from } };
  return { statement: OF_PERIOD, parameters: spansOf(period) };
}
