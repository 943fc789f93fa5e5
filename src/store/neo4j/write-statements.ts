import type { StatementRecord } from '../../model/contribution.ts';
import { inBatches } from './batches.ts';
import type { RunStatement } from './connection.ts';
import { statementLinks } from './contribution-rows.ts';
import type { Touched } from './touched.ts';
import { putEntities, putRelations } from './write-nodes.ts';

const ADD = `// statements added
UNWIND $rows AS row
MATCH (r:Release {id: row.release})
CREATE (r)-[:STATES]->(s:Statement)
SET s = row`;

const ADD_LINKS = `// parties and topics of statements added
UNWIND $rows AS row
MATCH (s:Statement {id: row.from})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[link:$(row.type)]->(e)
SET link = row.properties`;

const ADD_RELATIONS = `// statements put within relations
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (rel:Relation {id: row.relation})
CREATE (s)-[:WITHIN {relation: row.relation, date: row.date}]->(rel)`;

/** Adds statements, whose releases must be there, and notes the relations that they touch. */
export async function addStatements(
  run: RunStatement,
  statements: readonly StatementRecord[],
  touched: Touched,
): Promise<void> {
  const links = statements.flatMap(statementLinks);
  for (const { relations, day } of statements) touched.contact(relations, day);
  await putEntities(
    run,
    links.map(({ entity }) => entity),
  );
  await putRelations(
    run,
    statements.flatMap(({ relations }) => relations),
  );
  await inBatches(
    run,
    ADD,
    statements.map((statement) => ({ ...statement })),
  );
  await inBatches(run, ADD_LINKS, links);
  await inBatches(
    run,
    ADD_RELATIONS,
    statements.flatMap(({ id, day, relations }) =>
      relations.map((relation) => ({ statement: id, relation, date: day })),
    ),
  );
}
