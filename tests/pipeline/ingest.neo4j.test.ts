import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeIngest } from './describe-ingest.ts';

describeNeo4j('ingest', (server) => {
  // Two years of the demonstration, with four contacts that both sides tell of; SQLite is given all of it.
  describeIngest('Neo4j', () => openEmptyNeo4j(server), /202[12]-.*\.txt$/);
});
