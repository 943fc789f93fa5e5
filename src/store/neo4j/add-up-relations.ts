import type { NodeId } from '../../model/node-id.ts';
import { addTotals, type Totals } from './month-totals.ts';
import type { Touched } from './touched.ts';
import { addUpMonths } from './add-up-months.ts';
import type { Writer } from './writer.ts';

/** Keeps what is known of a relation `rel` from its totals, which are there where it has an engagement or a statement. */
const SET_TOTALS = `WITH *, engagements > 0 OR statements > 0 AS held
SET rel.engagements = CASE WHEN held THEN engagements END,
  rel.statements = CASE WHEN held THEN statements END,
  rel.scoreSum = CASE WHEN held THEN scoreSum END,
  rel.heat = CASE WHEN held THEN heat END,
  rel.firstContact = CASE WHEN held THEN firstContact END,
  rel.lastContact = CASE WHEN held THEN lastContact END,
  rel.tone = CASE WHEN NOT held THEN null WHEN statements = 0 THEN -11 ELSE toFloat(scoreSum) / statements END`;

const TOTALS_OF_MONTHS = `// totals of relations made of their months
UNWIND $given.rows AS row
MATCH (rel:Relation {id: row.id})
OPTIONAL MATCH (rel)-[:IN_MONTH]->(m:RelationMonth)
WITH rel, coalesce(sum(m.contacts), 0) AS engagements, sum(m.statements) AS statements, sum(m.scoreSum) AS scoreSum,
  sum(m.heat) AS heat, coalesce(min(m.firstContact), '') AS firstContact, coalesce(max(m.lastContact), '') AS lastContact
${SET_TOTALS}`;

const COUNT_UP_TOTALS = `// totals of relations counted up
UNWIND $given.rows AS row
MATCH (rel:Relation {id: row.id})
WITH rel, coalesce(rel.engagements, 0) + row.contacts AS engagements, coalesce(rel.statements, 0) + row.statements AS statements,
  coalesce(rel.scoreSum, 0) + row.scoreSum AS scoreSum, coalesce(rel.heat, 0) + row.heat AS heat,
  [day IN [rel.firstContact, row.firstContact] WHERE day > ''] AS firsts,
  [day IN [rel.lastContact, row.lastContact] WHERE day > ''] AS lasts
WITH rel, engagements, statements, scoreSum, heat,
  reduce(first = coalesce(firsts[0], ''), day IN firsts | CASE WHEN day < first THEN day ELSE first END) AS firstContact,
  reduce(last = '', day IN lasts | CASE WHEN day > last THEN day ELSE last END) AS lastContact
${SET_TOTALS}`;

/**
 * Keeps the totals of relations, in each month and in all: what has come is added to them; where something has gone, the
 * month is counted anew, and the whole is made of its months.
 */
export async function addUpRelations(writer: Writer, touched: Touched): Promise<void> {
  const lost = touched.lost();
  const gained = touched.gained();
  await addUpMonths(writer, lost, gained);

  const anew = new Set(lost.map(({ relation }) => relation));
  writer.sendRows(
    TOTALS_OF_MONTHS,
    [...anew].sort().map((id) => ({ id })),
  );
  const more = new Map<NodeId, Totals>();
  for (const { relation, totals } of gained) {
    if (anew.has(relation) || (totals.contacts === 0 && totals.statements === 0)) continue;
    const before = more.get(relation);
    more.set(relation, before === undefined ? totals : addTotals(before, totals));
  }
  writer.sendRows(
    COUNT_UP_TOTALS,
    [...more].map(([id, { contacts, statements, scoreSum, heat, firstContact, lastContact }]) => ({
      id,
      contacts,
      statements,
      scoreSum,
      heat,
      firstContact,
      lastContact,
    })),
  );
}
