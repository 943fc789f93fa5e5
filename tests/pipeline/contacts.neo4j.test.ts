import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeContacts } from './describe-contacts.ts';

describeNeo4j('accounts of contacts', (server) => {
  describeContacts('Neo4j', () => openEmptyNeo4j(server), { runs: 2, steps: 12 });
});
