import type { Inventory } from '../measures.ts';
import type { RunStatement } from './connection.ts';

// A sighted one whom only judgements speak of is no official's; an official whom only others speak of has no name; a relation
// that only has months, no heat.
const INVENTORY = `// inventory
RETURN COUNT { (:Release) } AS releases,
  COUNT { (:Revision) } AS revisions,
  COUNT { ()-[:PUBLISHED_BY]->() } AS published,
  COUNT { ()-[:REPORTS]->() } AS reports,
  COUNT { (:Engagement) } AS engagements,
  COUNT { (:Statement) } AS statements,
  COUNT { MATCH (o:Official) WHERE o.name IS NOT NULL } AS officials,
  COUNT { MATCH (s:Sighted) WHERE s.official IS NOT NULL } AS sighted,
  COUNT { ()-[:RESEMBLES]->() } AS resemblances,
  COUNT { (:Judgement) } AS judgements,
  COUNT { ()-[:JUDGES]->() } AS judged,
  COUNT { MATCH (rel:Relation) WHERE rel.heat IS NOT NULL } AS relations`;

/** How much of everything there is, node by node. */
export async function inventory(run: RunStatement): Promise<Inventory> {
  const [row] = await run<Inventory>(INVENTORY);
  if (row === undefined) throw new Error('A statement without a match has one row.');
  return row;
}
