import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { reference } from '../conformance/small-world.ts';
import { describeDifferential } from '../differential.ts';
import { openEmptyNeo4j } from './open-empty.ts';

describeNeo4j('both adapters', (server) => {
  describeDifferential(
    'Neo4j and SQLite',
    async () => {
      const embedded = openSqliteStore({ file: ':memory:', reference });
      await embedded.prepare();
      return [embedded, await openEmptyNeo4j(server)];
    },
    // Over a thousand questions (1,091); each form of a statement that is new costs Neo4j a quarter of a second to plan.
    { worlds: 1, releases: 70, odd: 40, rounds: 4 },
  );
});
