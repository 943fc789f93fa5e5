import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeReread } from './describe-reread.ts';

describeNeo4j('reading again', (server) => {
  describeReread('Neo4j', () => openEmptyNeo4j(server));
});
