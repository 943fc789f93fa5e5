import type { Database, Value } from './database.ts';

/** The columns of a row, and before them which of the keys it is of, counted from 0. */
export type KeyedRow<Columns extends readonly unknown[]> = readonly [place: number, ...Columns];

/** What a SELECT asks for first: the keys, one a row, as `asked.value`. Its first column is `asked.key`. */
export const ASKED = 'json_each(?1) asked';

/** All rows of each of several keys, read by one statement over `ASKED`, and in its order; `values` are its ?2, ?3 and so on. */
export function allByKeys<Columns extends readonly unknown[], Answer>(
  db: Database,
  sql: string,
  keys: readonly (string | number)[],
  answerOf: (row: KeyedRow<Columns>) => Answer,
  ...values: readonly Value[]
): Answer[][] {
  const answers = keys.map((): Answer[] => []);
  if (keys.length === 0) return answers;
  for (const row of db.rows<KeyedRow<Columns>>(sql, JSON.stringify(keys), ...values))
    answers[row[0]]?.push(answerOf(row));
  return answers;
}

/** The same where each key has one row at most; null for a miss. */
export function byKeys<Columns extends readonly unknown[], Answer>(
  db: Database,
  sql: string,
  keys: readonly (string | number)[],
  answerOf: (row: KeyedRow<Columns>) => Answer,
  ...values: readonly Value[]
): (Answer | null)[] {
  return allByKeys(db, sql, keys, answerOf, ...values).map(([answer = null]) => answer);
}
