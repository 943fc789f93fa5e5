import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeAbuse } from './abuse/describe-abuse.ts';

describeNeo4j('the API over Neo4j', (server) => {
  describeAbuse(() => openEmptyNeo4j(server), 30);
});
