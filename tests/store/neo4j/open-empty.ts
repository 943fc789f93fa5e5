import neo4j from 'neo4j-driver';
import { loadReference } from '../../../src/load-reference.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import { clearNeo4j } from '../../support/neo4j/clear-neo4j.ts';
import type { TestNeo4j } from '../../support/neo4j/test-neo4j.ts';

const reference = loadReference();

/** A prepared store on the tests' server, emptied before. */
export async function openEmptyNeo4j(server: TestNeo4j): Promise<GraphStore> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    await clearNeo4j(driver);
  } finally {
    await driver.close();
  }
  const store = openNeo4jStore({ ...server, reference });
  await store.prepare();
  return store;
}
