import type { Neo4jConnection, RunStatement } from '../../../src/store/neo4j/connection.ts';
import type { Parameters } from '../../../src/store/neo4j/parameters.ts';

/** A statement that ran, with its parameters. */
export interface Recorded {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** The connection, noting the first run of every statement in `records`, by its text. */
export function recordStatements(
  connection: Neo4jConnection,
  records: Map<string, Recorded>,
): Neo4jConnection {
  const noting =
    (run: RunStatement): RunStatement =>
    (statement, parameters = {}) => {
      if (!records.has(statement)) records.set(statement, { statement, parameters });
      return run(statement, parameters);
    };
  return {
    ...connection,
    read: (work) => connection.read((run) => work(noting(run))),
    write: (work) => connection.write((run) => work(noting(run))),
  };
}
