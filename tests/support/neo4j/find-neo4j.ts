import { startInContainer } from './start-in-container.ts';
import { startOnJvm } from './start-on-jvm.ts';
import { NotOnThisMachineError, type RunningNeo4j } from './test-neo4j.ts';
import { useGivenServer } from './use-given-server.ts';

const WAYS = { testcontainers: startInContainer, jvm: startOnJvm };

/**
 * The first that can be had of: the server at `NEO4J_URI`, a container, a process on the JVM.
 * `ENTENTE_TEST_NEO4J=testcontainers|jvm` leaves no choice. Throws NotOnThisMachineError, which says what to install,
 * where there is none, and an Error where one that should be there does not start.
 */
export async function findNeo4j(environment: NodeJS.ProcessEnv): Promise<RunningNeo4j> {
  const forced = environment['ENTENTE_TEST_NEO4J'];
  if (forced === 'testcontainers' || forced === 'jvm')
    return WAYS[forced](environment).catch((error: unknown) => {
      if (!(error instanceof NotOnThisMachineError)) throw error;
      throw new Error(`ENTENTE_TEST_NEO4J is "${forced}", and that cannot be had: ${error.message}.`);
    });
  if (forced) throw new Error(`ENTENTE_TEST_NEO4J is "${forced}"; expected "testcontainers" or "jvm".`);
  if (environment['NEO4J_URI']) return useGivenServer(environment['NEO4J_URI'], environment);

  const reasons: string[] = [];
  for (const start of Object.values(WAYS)) {
    try {
      return await start(environment);
    } catch (error) {
      if (!(error instanceof NotOnThisMachineError)) throw error;
      reasons.push(error.message);
    }
  }
  throw new NotOnThisMachineError(
    `No Neo4j to test with: ${reasons.join('; ')}. Start Docker, or install Java 17 or newer and Maven, or set ` +
      'NEO4J_URI and NEO4J_PASSWORD to an empty server.',
  );
}
