import type { Keyset, Page, PageRequest } from '../list-queries.ts';
import { ask, type Question } from './ask.ts';
import type { RunStatement } from './connection.ts';
import type { DayOrder } from './selection.ts';

/** A page's rows in order: each with its key. One row more than wanted tells that there is a next page. */
interface KeyedRow<Row> {
  readonly node: Row;
  readonly key: Keyset;
}

/** The limit that a page needs: one more than wanted. */
export function limitOf({ first }: PageRequest): number {
  return first + 1;
}

/** Asks for a page a question. */
export async function askPages<Row, Node>(
  run: RunStatement,
  questions: readonly Question[],
  nodeOf: (row: Row) => Node,
): Promise<Page<Node>[]> {
  const answers = await ask<KeyedRow<Row>[]>(run, questions);
  return answers.map((rows, index) => {
    const first = (questions[index]?.limit ?? 1) - 1;
    return {
      items: rows.slice(0, first).map(({ node, key }) => ({ node: nodeOf(node), key })),
      hasNextPage: rows.length > first,
    };
  });
}

/** Asks for a number a question. */
export function askCounts(run: RunStatement, questions: readonly Question[]): Promise<number[]> {
  return ask<number>(run, questions);
}

/** The order of days, newest first unless told otherwise, then of ids. */
export function byDay({ day, same }: DayOrder, id: string, direction: 'ASC' | 'DESC' = 'DESC'): string {
  return [...(same === null ? [] : [`${same} ${direction}`]), `${day} ${direction}`, id].join(', ');
}

/** The condition that a node stands after `q.after` in a list by a descending value, then id. */
export function afterValue(value: string, id: string): string {
  return `${value} <= q.after[0] AND (${value} < q.after[0] OR ${id} > q.after[1])`;
}
