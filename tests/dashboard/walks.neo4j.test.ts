import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeWalks } from './describe-walks.ts';

describeNeo4j('the dashboard over Neo4j', (server) => {
  describeWalks(() => openEmptyNeo4j(server));
});
