import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { describeQuestions } from './questions/describe-questions.ts';

// That every field has an answer, the same as over SQLite, is tried in same-answers.neo4j.test.ts.
describeNeo4j('the API over Neo4j', (server) => {
  describeQuestions(() => openEmptyNeo4j(server));
});
