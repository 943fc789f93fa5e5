import neo4j from 'neo4j-driver';
import { clearNeo4j } from './clear-neo4j.ts';
import { dropSchema } from './drop-schema.ts';
import type { RunningNeo4j } from './test-neo4j.ts';
import { waitForAnswer } from './wait-for-answer.ts';

const PATIENCE_MS = 30_000;

/**
 * The server that the environment names (`NEO4J_USERNAME`, `NEO4J_PASSWORD`). The tests empty it, so one that holds
 * anything is refused with an Error, unless `ENTENTE_TEST_NEO4J_MAY_BE_EMPTIED=true`.
 */
export async function useGivenServer(uri: string, environment: NodeJS.ProcessEnv): Promise<RunningNeo4j> {
  const username = environment['NEO4J_USERNAME'] || 'neo4j';
  const password = environment['NEO4J_PASSWORD'] ?? '';
  const server = { uri, username, password };
  await waitForAnswer(server, AbortSignal.timeout(PATIENCE_MS));

  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const empty = async (): Promise<void> => {
    await clearNeo4j(driver);
    await dropSchema(driver);
  };
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const nodes: unknown = records[0]?.get('nodes');
    if (nodes !== 0 && environment['ENTENTE_TEST_NEO4J_MAY_BE_EMPTIED'] !== 'true')
      throw new Error(
        `The Neo4j at NEO4J_URI holds ${String(nodes)} nodes, and the tests would delete them. Name an empty server, ` +
          'or unset NEO4J_URI, or say ENTENTE_TEST_NEO4J_MAY_BE_EMPTIED=true.',
      );
    await empty();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return { ...server, place: 'NEO4J_URI', stop: () => empty().finally(() => driver.close()) };
}
