import { openEmptyNeo4j } from './store/neo4j/open-empty.ts';
import { describeNeo4j } from './support/neo4j/describe-neo4j.ts';
import { describeReadme } from './support/readme/describe-readme.ts';

describeNeo4j('README', (server) => {
  describeReadme('Neo4j', () => openEmptyNeo4j(server));
});
