import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { TestNeo4j } from './test-neo4j.ts';

const PAUSE_MS = 100;

/** Resolves when the server answers a query; throws the last refusal when the signal aborts. */
export async function waitForAnswer(server: TestNeo4j, until: AbortSignal): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    connectionTimeout: 5000,
    // Trying again is done here, where the signal is heard.
    maxTransactionRetryTime: 0,
  });
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        // A wrong password stays wrong.
        if (until.aborted || isRefusal(error)) throw refusal(server, error);
        await pause(PAUSE_MS);
      }
    }
  } finally {
    await driver.close();
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security');
}

function refusal({ uri, username }: TestNeo4j, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`Neo4j at ${uri} does not answer ${username}: ${reason}`);
}
