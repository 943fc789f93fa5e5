import type { PageRequest } from '../list-queries.ts';
import { batched, type Question } from './ask.ts';
import { beginAtNode } from './begin-at-node.ts';
import { afterValue, byDay, limitOf } from './page-of.ts';
import { type DaySelection, whereAll } from './selection.ts';

/** A list of nodes that have a day, newest first. */
export interface DayList {
  /** What they are called in the names of statements: "engagements". */
  readonly plural: string;
  readonly label: string;
  /** The variable that a selection binds. */
  readonly as: string;
}

/** The question for a page of a selection; `node` is what is told of each. */
export function dayPage(
  { plural, label, as }: DayList,
  { match, where, parameters, ...order }: DaySelection,
  request: PageRequest,
  node: string,
): Question {
  const conditions = [...where, ...(request.after === null ? [] : [afterValue(order.day, `${as}.id`)])];
  const question = {
    statement: batched(
      `${plural} listed`,
      `${match}
  ${whereAll(conditions)}
  WITH ${as} ORDER BY ${byDay(order, `${as}.id`)} LIMIT $limit
  WITH {node: ${node}, key: [${as}.day, ${as}.id]} AS item
  RETURN collect(item) AS answer`,
    ),
    parameters: { ...parameters, after: request.after },
    limit: limitOf(request),
  };
  return beginAtNode(question, request.after, label, [null, 'id']);
}

/** The question for how many a selection has. */
export function dayCount({ plural, as }: DayList, { match, where, parameters }: DaySelection): Question {
  return {
    statement: batched(
      `${plural} counted`,
      `${match}\n  ${whereAll(where)}\n  RETURN count(${as}) AS answer`,
    ),
    parameters,
  };
}
