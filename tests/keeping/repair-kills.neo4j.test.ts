import { join } from 'node:path';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { driverOf, openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeRepairKills } from './describe-repair-kills.ts';
import { reference } from './kept-world.ts';

describeNeo4j('a graph', (server) => {
  describeRepairKills('Neo4j', (folder) => ({
    kills: 1,
    environment: {
      ENTENTE_DATA: join(folder, 'data'),
      TMPDIR: folder,
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
    },
    openEmpty: () => openEmptyNeo4j(server),
    async open() {
      const store = openNeo4jStore({ ...server, reference });
      await store.prepare();
      return store;
    },
    async damage() {
      const driver = driverOf(server);
      await driver.executeQuery('MATCH (m:RelationMonth) SET m.statements = m.statements + 1');
      await driver.close();
    },
  }));
});
