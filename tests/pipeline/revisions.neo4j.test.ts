import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeRevisions } from './describe-revisions.ts';

describeNeo4j('revisions of releases', (server) => {
  describeRevisions('Neo4j', () => openEmptyNeo4j(server));
});
