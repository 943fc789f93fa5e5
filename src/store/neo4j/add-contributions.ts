import type { Contribution } from '../../model/contribution.ts';
import { nodeId } from '../../model/node-id.ts';
import { inBatches } from './batches.ts';
import type { RunStatement } from './connection.ts';
import { releaseLinks, releaseRow, statementLinks } from './contribution-rows.ts';
import { putEntities, putRelationNodes } from './put-nodes.ts';
import type { Touched } from './touched.ts';

const ADD_RELEASES = `// releases added
UNWIND $rows AS row
CREATE (r:Release)-[:READ_AS]->(:Reading {json: row.reading})
SET r = row.properties
WITH r, row WHERE row.publisher IS NOT NULL
MATCH (c:Entity {id: row.publisher})
CREATE (r)-[:PUBLISHED_BY]->(c)`;

const ADD_RELEASE_LINKS = `// links of releases added
UNWIND $rows AS row
MATCH (r:Release {id: row.from})
MATCH (e:Entity {id: row.entity})
CREATE (r)-[link:$(row.type)]->(e)
SET link = row.properties`;

const ADD_CONCERNS = `// relations that releases report on
UNWIND $rows AS row
MATCH (r:Release {id: row.release})
MATCH (rel:Relation {id: row.relation})
CREATE (r)-[:CONCERNS]->(rel)`;

const ADD_STATEMENTS = `// statements added
UNWIND $rows AS row
MATCH (r:Release {id: row.release})
CREATE (r)-[:STATES]->(s:Statement)
SET s = row`;

const ADD_STATEMENT_LINKS = `// parties and topics of statements added
UNWIND $rows AS row
MATCH (s:Statement {id: row.from})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:$(row.type)]->(e)`;

const ADD_STATEMENT_RELATIONS = `// statements put within relations
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (rel:Relation {id: row.relation})
CREATE (s)-[:WITHIN {relation: row.relation, date: row.date}]->(rel)`;

/** Releases can be long: fewer of them go into one message. */
const RELEASES_AT_A_TIME = 100;

/** Adds what releases bring, all but the engagements, and notes what that touches. */
export async function addContributions(
  run: RunStatement,
  contributions: readonly Contribution[],
  touched: Touched,
): Promise<void> {
  const links = contributions.flatMap(releaseLinks);
  const statements = contributions.flatMap((c) => c.statements);
  const parties = statements.flatMap(statementLinks);
  const publishers = contributions.flatMap(({ release: { publisher } }) =>
    publisher.country === null ? [] : [nodeId('country', publisher.country)],
  );
  for (const { release, namings } of contributions)
    touched.naming(
      namings.map(({ entity }) => entity),
      release.day,
      1,
    );
  for (const { entity } of links) touched.entities.add(entity);
  for (const { relations, day } of statements) touched.contact(relations, day);

  await putEntities(run, [...[...links, ...parties].map(({ entity }) => entity), ...publishers]);
  await putRelationNodes(
    run,
    [...contributions, ...statements].flatMap(({ relations }) => relations),
  );
  await inBatches(run, ADD_RELEASES, contributions.map(releaseRow), RELEASES_AT_A_TIME);
  await inBatches(run, ADD_RELEASE_LINKS, links);
  await inBatches(
    run,
    ADD_CONCERNS,
    contributions.flatMap(({ release, relations }) =>
      relations.map((relation) => ({ release: release.id, relation })),
    ),
  );
  await inBatches(
    run,
    ADD_STATEMENTS,
    statements.map((statement) => ({ ...statement })),
  );
  await inBatches(run, ADD_STATEMENT_LINKS, parties);
  await inBatches(
    run,
    ADD_STATEMENT_RELATIONS,
    statements.flatMap(({ id, day, relations }) =>
      relations.map((relation) => ({ statement: id, relation, date: day })),
    ),
  );
}
