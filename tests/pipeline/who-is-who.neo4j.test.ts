import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeWhoIsWho } from './describe-who-is-who.ts';

describeNeo4j('who is who', (server) => {
  describeWhoIsWho('Neo4j', () => openEmptyNeo4j(server), { runs: 1, steps: 24, checkEvery: 12 });
});
