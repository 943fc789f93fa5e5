import { loadReference } from '../../src/load-reference.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import type { TestNeo4j } from '../support/neo4j/test-neo4j.ts';

/** The tests' Neo4j as a store that processes of their own write to, and that outlives them. */
export function killedNeo4j(server: TestNeo4j) {
  return {
    environment: {
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
    },
    async empty(): Promise<void> {
      await (await openEmptyNeo4j(server)).close();
    },
    async open(): Promise<GraphStore> {
      const store = openNeo4jStore({ ...server, reference: loadReference() });
      await store.prepare();
      return store;
    },
  };
}
