import { loadReference } from '../../../src/load-reference.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import { openEmptyNeo4j } from '../../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { describeSync } from './describe-sync.ts';
import { describeSyncKills } from './describe-sync-kills.ts';

describeNeo4j('a sync', (server) => {
  describeSync('Neo4j', () => openEmptyNeo4j(server));

  describeSyncKills('Neo4j', {
    environment: { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password },
    releases: 120,
    kills: 3,
    async empty() {
      await (await openEmptyNeo4j(server)).close();
    },
    async open() {
      const store = openNeo4jStore({ ...server, reference: loadReference() });
      await store.prepare();
      return store;
    },
  });
});
