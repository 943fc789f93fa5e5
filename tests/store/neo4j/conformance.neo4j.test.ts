import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { describeGraphStore } from '../conformance.ts';
import { openEmptyNeo4j } from './open-empty.ts';

describeNeo4j('the contract of the store', (server) => {
  describeGraphStore('Neo4j', () => openEmptyNeo4j(server));
});
