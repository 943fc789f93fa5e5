import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeKills } from './describe-kills.ts';
import { killedNeo4j } from './killed-neo4j.ts';

describeNeo4j('kill -9', (server) => {
  describeKills('Neo4j', () => ({ releases: 260, ...killedNeo4j(server) }));
});
