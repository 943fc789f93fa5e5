import { StoreUnavailableError } from '../store-errors.ts';
import { isQuick } from './ask.ts';
import type { Neo4jConnection, RunStatement } from './connection.ts';
import type { Parameters } from './parameters.ts';

/** A statement of `ask`, until its turn has come. */
interface Waiting {
  readonly statement: string;
  readonly parameters: Parameters;
  resolve(rows: readonly unknown[]): void;
  reject(reason: unknown): void;
}

/**
 * Sends what is asked at the same moment and quickly answered as one statement: a round trip costs more than such an answer.
 * What may take long is answered side by side, each for itself. Where the whole fails, each is asked for itself, so that none
 * fails for another.
 */
export function askTogether(run: RunStatement): RunStatement {
  let waiting: Waiting[] = [];
  const alone = ({ statement, parameters, resolve, reject }: Waiting) =>
    void run(statement, parameters).then(resolve, reject);
  const together = async (parts: readonly Waiting[]) => {
    const { statement, parameters } = joined(parts);
    let rows: readonly JoinedRow[];
    try {
      rows = await run<JoinedRow>(statement, parameters);
    } catch (error) {
      for (const part of parts) {
        if (error instanceof StoreUnavailableError) part.reject(error);
        else alone(part);
      }
      return;
    }
    for (const [at, { resolve }] of parts.entries())
      resolve(rows.flatMap(({ index: [part, index], answer }) => (part === at ? [{ index, answer }] : [])));
  };
  const send = () => {
    const all = waiting;
    waiting = [];
    const quick = all.filter(({ statement }) => isQuick(statement));
    const parts = quick.length > 1 ? quick : [];
    if (parts.length > 0) void together(parts.sort((a, b) => (a.statement < b.statement ? -1 : 1)));
    for (const one of all) if (!parts.includes(one)) alone(one);
  };
  return <Row>(statement: string, parameters: Parameters = {}) =>
    new Promise<Row[]>((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(send);
      // Each caller names the shape that its own statement returns.
      waiting.push({ statement, parameters, resolve: (rows) => resolve(rows as Row[]), reject });
    });
}

/** The connection, its reads sent so. */
export function readTogether(connection: Neo4jConnection): Neo4jConnection {
  const run = askTogether((statement, parameters) =>
    connection.read((readAlone) => readAlone(statement, parameters)),
  );
  return { ...connection, read: (work) => work(run) };
}

interface JoinedRow {
  readonly index: readonly [part: number, index: unknown];
  readonly answer: unknown;
}

/** One statement of several, each with its queries and its limit, whose rows tell which part they answer. */
function joined(parts: readonly Waiting[]): { readonly statement: string; readonly parameters: Parameters } {
  const statements = parts.map(({ statement }, at) =>
    statement.replaceAll('$given.queries', `$given.of${at}`).replaceAll('$limit', `$limit${at}`),
  );
  const queriesOf = ({ parameters }: Waiting, at: number) => {
    const { queries } = parameters['given'] as { readonly queries: readonly Parameters[] };
    return queries.map((query) => Object.assign({}, query, { index: [at, query['index']] }));
  };
  return {
    statement: statements.join('\nUNION ALL\n'),
    parameters: {
      given: Object.fromEntries(parts.map((part, at) => [`of${at}`, queriesOf(part, at)])),
      ...Object.fromEntries(parts.map(({ parameters }, at) => [`limit${at}`, parameters['limit']])),
    },
  };
}
