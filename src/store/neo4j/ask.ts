import type { RunStatement } from './connection.ts';
import type { Parameters } from './parameters.ts';

/** One of many questions of a batch; those with the same statement and limit are asked together. */
export interface Question {
  readonly statement: string;
  readonly parameters: Parameters;
  /** What `$limit` stands for: Cypher takes no limit from a row. */
  readonly limit?: number;
}

/**
 * A statement that answers many questions `q` at once. The body, which may name it with `q.…`, returns exactly one row
 * with one column, `answer`.
 */
export function batched(name: string, body: string): string {
  // The driver sends what is longer than a packet in several, each of which wakes the server.
  const lines = body.trim().replaceAll(/\n\s+/g, '\n');
  return `// ${name}\nUNWIND $given.queries AS q\nCALL (q) {\n${lines}\n}\nRETURN q.index AS index, answer`;
}

const quick = new Set<string>();

/** Notes that a batched statement is answered from what an index has of one node, however large the store is. */
export function quickly(statement: string): string {
  quick.add(statement);
  return statement;
}

/** Whether that was noted of the statement. */
export function isQuick(statement: string): boolean {
  return quick.has(statement);
}

/** The answers, in the order of the questions; one run for each statement and limit. */
export async function ask<Answer>(run: RunStatement, questions: readonly Question[]): Promise<Answer[]> {
  const groups = new Map<string, { statement: string; limit: number; queries: Parameters[] }>();
  for (const [index, { statement, parameters, limit = 0 }] of questions.entries()) {
    const key = `${limit} ${statement}`;
    const group = groups.get(key) ?? { statement, limit, queries: [] };
    groups.set(key, group);
    group.queries.push({ ...parameters, index });
  }
  const answers = new Map<number, Answer>();
  const all = await Promise.all(
    [...groups.values()].map(({ statement, limit, queries }) =>
      run<{ index: number; answer: Answer }>(statement, { given: { queries }, limit }),
    ),
  );
  for (const rows of all) for (const { index, answer } of rows) answers.set(index, answer);
  return questions.map(({ statement }, index) => {
    const answer = answers.get(index);
    if (answer === undefined) throw new Error(`No answer to question ${index} of: ${statement}`);
    return answer;
  });
}

/** Asks the same of each key: what a statement returns for `q.key`, made into a node; null for a miss. */
export async function askEach<Row, Node>(
  run: RunStatement,
  statement: string,
  keys: readonly string[],
  nodeOf: (row: Row) => Node,
): Promise<(Node | null)[]> {
  const rows = await ask<Row | null>(
    run,
    keys.map((key) => ({ statement, parameters: { key } })),
  );
  return rows.map((row) => (row === null ? null : nodeOf(row)));
}
