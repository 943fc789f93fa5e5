import { countriesOfRelation, keyOf, type NodeId, nodeId, parseNodeId } from '../../model/node-id.ts';
import { inBatches } from './batches.ts';
import type { RunStatement } from './connection.ts';
import type { Touched } from './touched.ts';

const PUT_ENTITIES = `// entities put
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:$(row.label), e.key = row.key`;

const PUT_RELATIONS = `// relations put
UNWIND $rows AS row
MERGE (rel:Relation {id: row.id})
ON CREATE SET rel.countries = row.countries
WITH rel, row
UNWIND row.parties AS party
MATCH (c:Entity {id: party})
MERGE (c)-[:PARTY_TO]->(rel)`;

const RELATIONS_MISSING = `// relations not there yet
UNWIND $ids AS id
OPTIONAL MATCH (rel:Relation {id: id})
WITH id, rel WHERE rel IS NULL
RETURN id`;

const REMOVE_LOOSE_RELATIONS = `// relations of which nothing is known removed
UNWIND $rows AS row
MATCH (rel:Relation {id: row.id})
WHERE NOT EXISTS { (rel)-[:IN_MONTH]->() } AND NOT EXISTS { (rel)<-[:CONCERNS|WITHIN]-() }
DETACH DELETE rel`;

const REMOVE_LOOSE_ENTITIES = `// entities without a link or a name removed
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e.name IS NULL AND NOT EXISTS { (e)--() }
DELETE e`;

const LABELS: Readonly<Record<string, string>> = {
  country: 'Country',
  official: 'Official',
  organization: 'Organization',
  sector: 'Sector',
  issue: 'Issue',
};

/** Makes the nodes of entities that are not there yet. */
export async function putEntities(run: RunStatement, ids: readonly NodeId[]): Promise<void> {
  const rows = [...new Set(ids)].sort().flatMap((id) => {
    const label = LABELS[parseNodeId(id)?.kind ?? ''];
    return label === undefined ? [] : [{ id, key: keyOf(id), label }];
  });
  await inBatches(run, PUT_ENTITIES, rows);
}

/** Makes the nodes of relations that are not there yet, with their parties. */
export async function putRelations(run: RunStatement, ids: readonly NodeId[]): Promise<void> {
  if (ids.length === 0) return;
  const missing = await run<{ id: NodeId }>(RELATIONS_MISSING, { ids: [...new Set(ids)].sort() });
  const rows = missing.map(({ id }) => {
    const countries = countriesOfRelation(id);
    return { id, countries, parties: countries.map((code) => nodeId('country', code)) };
  });
  await putEntities(
    run,
    rows.flatMap(({ parties }) => parties),
  );
  await inBatches(run, PUT_RELATIONS, rows);
}

/** Takes away touched relations and entities that nothing speaks of any more; those of the reference data stay. */
export async function removeLooseNodes(run: RunStatement, touched: Touched): Promise<void> {
  const relations = [...touched.relations].sort();
  const parties = relations.flatMap(countriesOfRelation).map((code) => nodeId('country', code));
  const entities = [...new Set([...touched.entities, ...parties])].sort();
  await inBatches(
    run,
    REMOVE_LOOSE_RELATIONS,
    relations.map((id) => ({ id })),
  );
  await inBatches(
    run,
    REMOVE_LOOSE_ENTITIES,
    entities.map((id) => ({ id })),
  );
}
