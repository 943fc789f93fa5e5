import type { Keyset } from '../list-queries.ts';
import type { Question } from './ask.ts';

/** Signs that come elsewhere by code units (of UTF-16) than by code points. */
const ELSEWHERE = /[\uD800-\uFFFF]/;

/**
 * The question for a page, with the values that it begins after as the node has them that they are of, if it is there: Neo4j
 * compares a property with a parameter by code units, but two properties by code points, as it sorts. Asked in the plain way
 * where there is no difference. `properties` has a name for each value that is text of the node, and null for others.
 */
export function beginAtNode(
  question: Question,
  after: Keyset | null,
  label: string,
  properties: readonly (string | null)[],
): Question {
  if (after === null || !after.some((value) => ELSEWHERE.test(String(value)))) return question;
  // Properties that are named outright may be taken from the index, which gives back the parameter.
  const statement = question.statement.replace(
    'UNWIND $given.queries AS q\n',
    `UNWIND $given.queries AS asked
OPTIONAL MATCH (node:${label} {id: asked.after[-1]})
WITH asked {.*, after: [i IN range(0, size(asked.after) - 1) | coalesce(node[asked.properties[i]], asked.after[i])]} AS q
`,
  );
  return { ...question, statement, parameters: { ...question.parameters, properties } };
}
