import type { EngagementTypeId } from '../../model/reference.ts';
import { inBatches } from './batches.ts';
import type { RunStatement } from './connection.ts';
import { putRelations } from './write-nodes.ts';
import type { Cell, Touched } from './touched.ts';

const ROWS_OF_CELLS = `// engagements and statements of relations in months
UNWIND $cells AS cell
CALL (cell) {
  MATCH (e:Engagement)-[w:WITHIN]->(:Relation)
  WHERE w.relation = cell.relation AND w.date >= cell.from AND w.date <= cell.to
  WITH e.type AS type, count(e) AS count, sum(e.heat) AS heat, min(w.date) AS first, max(w.date) AS last
  RETURN collect({type: type, count: count, heat: heat, first: first, last: last}) AS engagements
}
CALL (cell) {
  MATCH (s:Statement)-[w:WITHIN]->(:Relation)
  WHERE w.relation = cell.relation AND w.date >= cell.from AND w.date <= cell.to
  RETURN {count: count(s), scoreSum: sum(s.score)} AS statements
}
RETURN cell.relation AS relation, cell.month AS month, engagements, statements`;

const PUT_CELLS = `// monthly totals of relations put
UNWIND $rows AS row
MATCH (rel:Relation {id: row.relation})
MERGE (m:RelationMonth {id: row.id})
ON CREATE SET m.releases = 0
MERGE (rel)-[:IN_MONTH]->(m)
WITH m, row, m.releases AS releases
SET m = row.properties, m.releases = releases`;

const PUT_SHARED = `// monthly numbers of releases that name both countries
UNWIND $rows AS row
MATCH (rel:Relation {id: row.relation})
MERGE (m:RelationMonth {id: row.id})
ON CREATE SET m.month = row.month, m.statements = 0, m.scoreSum = 0, m.releases = row.releases
ON MATCH SET m.releases = m.releases + row.releases
MERGE (rel)-[:IN_MONTH]->(m)`;

const DROP_EMPTY = `// months without anything dropped
UNWIND $rows AS row
MATCH (m:RelationMonth {id: row.id})
WHERE m.releases = 0 AND m.statements = 0 AND m.contacts IS NULL
DETACH DELETE m`;

const PUT_TOTALS = `// totals of relations put
UNWIND $rows AS row
MATCH (rel:Relation {id: row.id})
OPTIONAL MATCH (rel)-[:IN_MONTH]->(m:RelationMonth)
WITH rel, sum(m.contacts) AS engagements, sum(m.statements) AS statements, sum(m.scoreSum) AS scoreSum,
  sum(m.heat) AS heat, min(m.firstContact) AS firstContact, max(m.lastContact) AS lastContact
WITH *, engagements > 0 OR statements > 0 AS held
SET rel.engagements = CASE WHEN held THEN engagements END,
  rel.statements = CASE WHEN held THEN statements END,
  rel.scoreSum = CASE WHEN held THEN scoreSum END,
  rel.heat = CASE WHEN held THEN heat END,
  rel.firstContact = CASE WHEN held THEN coalesce(firstContact, '') END,
  rel.lastContact = CASE WHEN held THEN coalesce(lastContact, '') END,
  rel.tone = CASE WHEN NOT held THEN null WHEN statements = 0 THEN -11 ELSE toFloat(scoreSum) / statements END`;

interface CellRow extends Cell {
  readonly engagements: readonly {
    readonly type: EngagementTypeId;
    readonly count: number;
    readonly heat: number;
    readonly first: string;
    readonly last: string;
  }[];
  readonly statements: { readonly count: number; readonly scoreSum: number };
}

/** Makes the totals of touched relations anew: months from their rows, the whole from its months. */
export async function addUpRelations(run: RunStatement, touched: Touched): Promise<void> {
  const cells = touched.cells();
  const shared = touched.shared();
  await putRelations(
    run,
    shared.filter(({ releases }) => releases > 0).map(({ relation }) => relation),
  );
  const rows = cells.length === 0 ? [] : await run<CellRow>(ROWS_OF_CELLS, { cells: cells.map(withDays) });
  await inBatches(run, PUT_CELLS, rows.map(propertiesOfCell));
  await inBatches(
    run,
    PUT_SHARED,
    shared.map((cell) => ({ ...cell, id: idOf(cell) })),
  );
  await inBatches(
    run,
    DROP_EMPTY,
    [...cells, ...shared.filter(({ releases }) => releases < 0)].map((cell) => ({ id: idOf(cell) })),
  );
  await inBatches(
    run,
    PUT_TOTALS,
    touched.totals().map((id) => ({ id })),
  );
}

/** The bounds of a month's days as text; no day of any month comes after its "31". */
function withDays({ relation, month }: Cell) {
  return month === ''
    ? { relation, month, from: '', to: '' }
    : { relation, month, from: `${month}-01`, to: `${month}-31` };
}

function propertiesOfCell({ relation, month, engagements, statements }: CellRow) {
  const dated = month !== '' && engagements.length > 0;
  return {
    relation,
    id: idOf({ relation, month }),
    properties: {
      id: idOf({ relation, month }),
      month,
      ...Object.fromEntries(engagements.map(({ type, count }) => [type, count])),
      contacts: engagements.length === 0 ? null : engagements.reduce((sum, { count }) => sum + count, 0),
      heat: engagements.reduce((sum, { heat }) => sum + heat, 0),
      firstContact: dated ? engagements.map(({ first }) => first).sort()[0] : null,
      lastContact: dated
        ? engagements
            .map(({ last }) => last)
            .sort()
            .at(-1)
        : null,
      statements: statements.count,
      scoreSum: statements.scoreSum,
    },
  };
}

function idOf({ relation, month }: Cell): string {
  return `${relation} ${month}`;
}
