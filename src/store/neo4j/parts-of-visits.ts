import type { NodeId } from '../../model/node-id.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';

/** Adds to an engagement `e` the id of the visit around it, `visit`, or null. */
const VISIT_AROUND = `CALL (e) {
    OPTIONAL MATCH (e)<-[part:REPORTS]-(:Release)-[around:REPORTS]->(v:Engagement)
    WHERE around.id = part.partOf
    WITH v.id AS visit, count(*) AS reports ORDER BY reports DESC, visit LIMIT 1
    RETURN visit
  }`;

const VISITS_AROUND = batched(
  'visits around engagements',
  `OPTIONAL MATCH (e:Engagement {id: q.key})
  ${VISIT_AROUND}
  RETURN visit AS answer`,
);

const PARTS_OF = batched(
  'parts of visits',
  `MATCH (:Engagement {id: q.key})<-[around:REPORTS]-(:Release)-[part:REPORTS]->(e:Engagement)
  WHERE part.partOf = around.id
  WITH DISTINCT e
  ${VISIT_AROUND}
  WITH e, visit WHERE visit = q.key
  WITH e ORDER BY e.day, e.id
  RETURN collect(e.id) AS answer`,
);

/** The visit that each engagement is part of; null for none. */
export function visitsAround(run: RunStatement, engagements: readonly NodeId[]): Promise<(NodeId | null)[]> {
  return ask(run, questions(VISITS_AROUND, engagements));
}

/** The engagements that are part of each visit, first day first. */
export function partsOf(run: RunStatement, engagements: readonly NodeId[]): Promise<NodeId[][]> {
  return ask(run, questions(PARTS_OF, engagements));
}

function questions(statement: string, keys: readonly NodeId[]) {
  return keys.map((key) => ({ statement, parameters: { key } }));
}
