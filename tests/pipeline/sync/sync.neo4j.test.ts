import { openEmptyNeo4j } from '../../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { killedNeo4j } from '../killed-neo4j.ts';
import { describeSync } from './describe-sync.ts';
import { describeSyncKills } from './describe-sync-kills.ts';

describeNeo4j('a sync', (server) => {
  describeSync('Neo4j', () => openEmptyNeo4j(server));
  describeSyncKills('Neo4j', { releases: 100, kills: 3, ...killedNeo4j(server) });
});
