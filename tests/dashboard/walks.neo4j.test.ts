import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeDashboardOn } from './support/describe-dashboard.ts';
import { walks } from './walks.ts';

describeNeo4j('over Neo4j', (server) => {
  describeDashboardOn({ open: () => openEmptyNeo4j(server) }, 'the dashboard', walks);
});
