import { foldText } from '../../common/fold-text.ts';
import type { IdentityChange } from '../graph-change.ts';
import type { RunStatement } from './connection.ts';
import type { Touched } from './touched.ts';
import type { Writer } from './writer.ts';

const PUT_SIGHTED = `// sighted officials put
UNWIND $given.rows AS row
MERGE (s:Sighted {id: row.id})
SET s = row`;

const FORGET_SIGHTED = `// sighted officials forgotten
UNWIND $given.rows AS row
MATCH (s:Sighted {id: row.id})
SET s = {id: row.id}
WITH s
OPTIONAL MATCH (s)-[old:IN_BLOCK|RESEMBLES]-()
DELETE old`;

const REMOVE_BLOCKS = `// blocks of sighted officials removed
UNWIND $given.rows AS row
MATCH (:Sighted {id: row.sighted})-[old:IN_BLOCK]->()
DELETE old`;

// A block is found by its relationships alone: as a node it would have as many as a name has bearers.
const PUT_BLOCKS = `// blocks of sighted officials put
UNWIND $given.rows AS row
MATCH (s:Sighted {id: row.sighted})
UNWIND row.blocks AS block
CREATE (s)-[:IN_BLOCK {block: block, sighted: row.sighted}]->(s)`;

const REMOVE_RESEMBLANCES = `// resemblances removed
UNWIND $given.rows AS row
MATCH (:Sighted {id: row.a})-[old:RESEMBLES]->(:Sighted {id: row.b})
DELETE old`;

const PUT_RESEMBLANCES = `// resemblances put
UNWIND $given.rows AS row
MATCH (a:Sighted {id: row.a})
MATCH (b:Sighted {id: row.b})
MERGE (a)-[r:RESEMBLES]->(b)
SET r = row, r.likelihood = toFloat(row.likelihood), r.doubt = CASE WHEN row.open THEN toFloat(row.likelihood) END`;

const REMOVE_JUDGEMENTS = `// judgements removed
UNWIND $given.rows AS row
MATCH (j:Judgement {id: row.id})
DETACH DELETE j`;

const PUT_JUDGEMENTS = `// judgements put
UNWIND $given.rows AS row
MERGE (j:Judgement {id: row.id})
SET j = row
WITH j, row
UNWIND row.officials AS official
MERGE (s:Sighted {id: official})
MERGE (j)-[:JUDGES]->(s)`;

const PUT_OFFICIALS = `// officials put
UNWIND $given.rows AS row
MATCH (o:Official {id: row.id})
SET o += row`;

const FORGET_OFFICIALS = `// officials forgotten
UNWIND $given.rows AS row
MATCH (o:Official {id: row.id})
SET o.name = null, o.aliases = null, o.country = null, o.sortName = null, o.spellings = null`;

const REMOVE_LOOSE_SIGHTED = `// sighted officials that nothing speaks of removed
UNWIND $given.rows AS row
MATCH (s:Sighted {id: row.id})
WHERE s.official IS NULL AND NOT EXISTS { (s)--() }
DELETE s`;

/** Writes who is who; what no release shows any more is forgotten, and goes with the loose nodes. */
export function writeIdentity(
  writer: Writer,
  change: IdentityChange,
  judged: readonly string[],
  touched: Touched,
): void {
  const { putOfficials, dropOfficials, putJudgements, dropSighted } = change;
  for (const id of dropOfficials) touched.entities.add(id);
  writer.sendRows(
    PUT_OFFICIALS,
    putOfficials.map(({ id, name, aliases, country }) => ({
      id,
      name,
      aliases,
      country,
      sortName: foldText(name),
      spellings: [name, ...aliases].map(foldText),
    })),
  );
  writer.sendRows(FORGET_OFFICIALS, rowsOf(dropOfficials));
  writer.sendRows(FORGET_SIGHTED, rowsOf(dropSighted));
  writer.sendRows(
    PUT_SIGHTED,
    change.putSighted.map(({ id, official, country, names, posts }) => ({
      id,
      official,
      country,
      names: names.map(([name]) => name),
      nameCounts: names.map(([, releases]) => releases),
      posts: posts.map(([title]) => title),
      postCounts: posts.map(([, releases]) => releases),
    })),
  );
  const blocks = change.putBlocks.map((one) => ({ ...one }));
  writer.sendRows(REMOVE_BLOCKS, blocks);
  writer.sendRows(PUT_BLOCKS, blocks);
  writer.sendRows(
    REMOVE_RESEMBLANCES,
    change.dropResemblances.map(([a, b]) => ({ a, b })),
  );
  writer.sendRows(
    PUT_RESEMBLANCES,
    change.putResemblances.map((one) => ({ ...one })),
  );
  writer.sendRows(REMOVE_JUDGEMENTS, rowsOf(change.dropJudgements));
  writer.sendRows(
    PUT_JUDGEMENTS,
    putJudgements.map(({ id, verdict, officials, by, at, why }) => ({ id, verdict, officials, by, at, why })),
  );
  writer.sendRows(REMOVE_LOOSE_SIGHTED, rowsOf([...new Set([...dropSighted, ...judged])].sort()));
}

const JUDGED = `// whom judgements speak of
UNWIND $given.ids AS id
MATCH (:Judgement {id: id})-[:JUDGES]->(s:Sighted)
RETURN DISTINCT s.id AS id`;

/** The sighted officials of whom judgements speak. */
export async function judgedBy(run: RunStatement, judgements: readonly string[]): Promise<string[]> {
  if (judgements.length === 0) return [];
  return (await run<{ id: string }>(JUDGED, { given: { ids: [...judgements].sort() } })).map(({ id }) => id);
}

function rowsOf(ids: readonly string[]): { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}
