import type { Driver, ProfiledPlan } from 'neo4j-driver';
import type { Neo4jConnection, RunStatement } from '../../../src/store/neo4j/connection.ts';
import { encodeParameters } from '../../../src/store/neo4j/parameters.ts';

/**
 * A connection whose reads are profiled as they are answered: to plan a statement takes longer than to run it, and to profile
 * it afterwards would plan it once more. The profile of the first run of every statement goes into `profiles`, by its text.
 */
export function profileReads(
  connection: Neo4jConnection,
  driver: Driver,
  profiles: Map<string, ProfiledPlan>,
): Neo4jConnection {
  const run: RunStatement = async <Row>(statement: string, parameters = {}) => {
    const { records, summary } = await driver.executeQuery(
      `PROFILE ${statement}`,
      encodeParameters(parameters),
    );
    if (summary.profile === false) throw new Error(`There is no profile of:\n${statement}`);
    if (!profiles.has(statement)) profiles.set(statement, summary.profile);
    return records.map((record) => record.toObject() as Row);
  };
  return { ...connection, read: (work) => work(run) };
}
