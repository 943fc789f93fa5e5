import { countriesOfRelation, keyOf, type NodeId, nodeId, parseNodeId } from '../../model/node-id.ts';
import type { Touched } from './touched.ts';
import type { Writer } from './writer.ts';

const PUT_ENTITIES = `// entities put
UNWIND $given.rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:$(row.label), e.key = row.key`;

// The store is locked: what is missing stays missing until it is added here.
const ADD_RELATIONS = `// relations added
UNWIND $given.rows AS row
CREATE (rel:Relation {id: row.id, countries: row.countries})
WITH rel, row
UNWIND row.parties AS party
MATCH (c:Entity {id: party})
CREATE (c)-[:PARTY_TO]->(rel)`;

const RELATIONS_MISSING = `// relations not there yet
UNWIND $given.ids AS id
OPTIONAL MATCH (rel:Relation {id: id})
WITH id, rel WHERE rel IS NULL
RETURN id`;

const REMOVE_LOOSE_RELATIONS = `// relations of which nothing is known removed
UNWIND $given.rows AS row
MATCH (rel:Relation {id: row.id})
WHERE NOT EXISTS { (rel)-[:IN_MONTH]->() } AND NOT EXISTS { (rel)<-[:CONCERNS|WITHIN]-() }
DETACH DELETE rel`;

const REMOVE_LOOSE_ENTITIES = `// entities without a link or a name removed
UNWIND $given.rows AS row
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

/** Makes the nodes of entities, and of relations with their parties, that are not there yet. */
export async function putNodes(
  writer: Writer,
  entities: Iterable<NodeId>,
  relations: Iterable<NodeId>,
): Promise<void> {
  const ids = [...new Set(relations)].sort();
  const missing =
    ids.length === 0 ? [] : await writer.run<{ id: NodeId }>(RELATIONS_MISSING, { given: { ids } });
  const rows = missing.map(({ id }) => {
    const countries = countriesOfRelation(id);
    return { id, countries, parties: countries.map((code) => nodeId('country', code)) };
  });
  writer.sendRows(
    PUT_ENTITIES,
    [...new Set([...entities, ...rows.flatMap(({ parties }) => parties)])].sort().flatMap((id) => {
      const label = LABELS[parseNodeId(id)?.kind ?? ''];
      return label === undefined ? [] : [{ id, key: keyOf(id), label }];
    }),
  );
  writer.sendRows(ADD_RELATIONS, rows);
}

/** Takes away touched relations and entities that nothing speaks of any more; those of the reference data stay. */
export function removeLooseNodes(writer: Writer, touched: Touched): void {
  const relations = [...touched.relations].sort();
  const parties = relations.flatMap(countriesOfRelation).map((code) => nodeId('country', code));
  const entities = [...new Set([...touched.entities, ...parties])].sort();
  writer.sendRows(
    REMOVE_LOOSE_RELATIONS,
    relations.map((id) => ({ id })),
  );
  writer.sendRows(
    REMOVE_LOOSE_ENTITIES,
    entities.map((id) => ({ id })),
  );
}
