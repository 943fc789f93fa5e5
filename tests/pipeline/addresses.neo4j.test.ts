import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeAddresses } from './describe-addresses.ts';

describeNeo4j('addresses of releases', (server) => {
  describeAddresses('Neo4j', () => openEmptyNeo4j(server));
});
