import type { HottestQuery, RelationHeat } from '../graph-store.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { splitPeriod } from './split-period.ts';

// Left alone, the planner begins with the numbers of engagements, of which hardly any is too small, and sorts them all.
const OF_ALL_TIME = batched(
  'hottest relations',
  `MATCH (rel:Relation)
  USING INDEX rel:Relation(heat)
  WHERE rel.heat IS NOT NULL AND rel.engagements >= q.minEngagements
  WITH rel ORDER BY rel.heat DESC, rel.id LIMIT $limit
  RETURN collect({relation: rel.id, engagements: rel.engagements, heat: rel.heat}) AS answer`,
);

// Whole months from their totals, the days at the ends one by one.
const OF_PERIOD = batched(
  'hottest relations of a period',
  `MATCH (rel:Relation) WHERE rel.engagements >= q.minEngagements
  CALL (q, rel) {
    MATCH (rel)-[:IN_MONTH]->(m:RelationMonth)
    WHERE q.months AND m.month > '' AND m.contacts > 0
      AND (q.from IS NULL OR m.month >= q.from) AND (q.to IS NULL OR m.month <= q.to)
    RETURN m.contacts AS contacts, m.heat AS heat
    UNION ALL
    UNWIND q.edges AS edge
    MATCH (e:Engagement)-[w:WITHIN]->(:Relation)
    WHERE w.relation = rel.id AND w.date >= edge.from AND w.date <= edge.to
    RETURN 1 AS contacts, e.heat AS heat
  }
  WITH rel.id AS relation, q.minEngagements AS least, sum(contacts) AS engagements, sum(heat) AS heat
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
      const { months, edges } = splitPeriod(period);
      const isOpen = period.from === undefined && period.to === undefined;
      return {
        statement: isOpen ? OF_ALL_TIME : OF_PERIOD,
        parameters: {
          minEngagements,
          edges,
          months: months !== null,
          from: months?.from ?? null,
          to: months?.to ?? null,
        },
        limit: first,
      };
    }),
  );
  return answers.map((rows) =>
    rows.map(({ relation, engagements, heat }) => ({ relation, engagements, heat })),
  );
}
