import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import { forgetReleases } from '../../support/neo4j/forget-releases.ts';
import type { TestNeo4j } from '../../support/neo4j/test-neo4j.ts';
import { reference } from '../conformance/small-world.ts';

/** A driver of the tests' own, to look past the store; numbers come as numbers. */
export function driverOf({ uri, username, password }: TestNeo4j): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** A prepared store on the tests' server, emptied before. */
export async function openEmptyNeo4j(server: TestNeo4j): Promise<GraphStore> {
  const driver = driverOf(server);
  try {
    await forgetReleases(driver);
  } finally {
    await driver.close();
  }
  const store = openNeo4jStore({ ...server, reference });
  await store.prepare();
  return store;
}
