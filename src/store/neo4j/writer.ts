import type { RunStatement } from './connection.ts';
import type { Parameters } from './parameters.ts';

/** Runs the statements of one change, in their order. */
export interface Writer {
  /** For a statement whose rows are wanted. */
  readonly run: RunStatement;
  /** For all others: they go out one behind the other, none waiting for the answer to the one before. */
  send(statement: string, parameters?: Parameters): void;
  /** Sends a statement over `$given.rows`, some at a time so that no message grows with a whole ingest; not at all for none. */
  sendRows(statement: string, rows: readonly Parameters[], atATime?: number): void;
}

const ROWS = 1_000;

/** Has work done by a writer and waits for all that it sent; throws what the first statement that failed threw. */
export async function writeThrough<T>(run: RunStatement, work: (writer: Writer) => Promise<T>): Promise<T> {
  const sent: Promise<unknown>[] = [];
  const send = (statement: string, parameters?: Parameters) => {
    const answer = run(statement, parameters);
    // It is asked for at the end; until then a failure is nobody's.
    answer.catch(() => undefined);
    sent.push(answer);
  };
  const writer: Writer = {
    run,
    send,
    sendRows(statement, rows, atATime = ROWS) {
      for (let from = 0; from < rows.length; from += atATime)
        send(statement, { given: { rows: rows.slice(from, from + atATime) } });
    },
  };
  const done = work(writer);
  await done.catch(() => undefined);
  // After one that fails, all others of the transaction fail for its sake alone.
  for (const answer of sent) await answer;
  return done;
}
