import type { RunStatement } from './connection.ts';
import type { Parameters } from './parameters.ts';

const ROWS = 1_000;

/** Runs a statement over `$rows`, some at a time so that no message grows with a whole ingest; not at all for none. */
export async function inBatches(
  run: RunStatement,
  statement: string,
  rows: readonly Parameters[],
  size = ROWS,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size)
    await run(statement, { rows: rows.slice(from, from + size) });
}
