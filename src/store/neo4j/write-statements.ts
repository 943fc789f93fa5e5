import type { StatementRecord } from '../../model/contribution.ts';
import { statementLinks } from './contribution-rows.ts';
import type { Touched } from './touched.ts';
import { sendLinks } from './send-links.ts';
import type { Writer } from './writer.ts';

const ADD = `// statements added
UNWIND $given.rows AS row
MATCH (r:Release {id: row.release})
CREATE (r)-[:STATES]->(s:Statement)
SET s = row`;

const ADD_RELATIONS = `// statements put within relations
UNWIND $given.rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (rel:Relation {id: row.relation})
CREATE (s)-[:WITHIN {relation: row.relation, date: row.date}]->(rel)`;

/** Adds statements, whose releases must be there, and notes the relations that they touch. */
export function addStatements(
  writer: Writer,
  statements: readonly StatementRecord[],
  touched: Touched,
): void {
  for (const statement of statements) touched.gainStatement(statement);
  writer.sendRows(
    ADD,
    statements.map((statement) => ({ ...statement })),
  );
  sendLinks(writer, 'Statement', statements.flatMap(statementLinks));
  writer.sendRows(
    ADD_RELATIONS,
    statements.flatMap(({ id, day, relations }) =>
      relations.map((relation) => ({ statement: id, relation, date: day })),
    ),
  );
}
