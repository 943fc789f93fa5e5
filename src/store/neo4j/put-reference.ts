import { digestOf } from '../../common/digest-of.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Reference } from '../../model/reference.ts';
import type { Neo4jConnection } from './connection.ts';
import { lockStore } from './lock-store.ts';

const REFERENCE_HELD = `// digest of the reference data held
MATCH (s:Store {id: 'graph'}) RETURN s.reference AS digest`;

const FORGET_REFERENCE = `// reference data forgotten
MATCH (e:Entity) WHERE NOT e:Official
OPTIONAL MATCH (e)-[link:MEMBER_OF|NARROWER_THAN|ABOUT]->()
DELETE link
SET e.name = null
RETURN count(e)`;

const PUT_NODES = `// nodes of the reference data
UNWIND $nodes AS node
MERGE (e:Entity {id: node.id}) ON CREATE SET e:$(node.label)
SET e.key = node.key, e.name = node.name`;

const PUT_LINKS = `// links of the reference data
UNWIND $links AS link
MATCH (a:Entity {id: link.from})
MATCH (b:Entity {id: link.to})
CREATE (a)-[:$(link.type)]->(b)`;

const REMOVE_FORGOTTEN = `// entities that neither the reference data nor a release knows
MATCH (e:Entity) WHERE e.name IS NULL AND NOT EXISTS { (e)--() }
DELETE e`;

const REFERENCE_IS = `// reference data put
MATCH (s:Store {id: 'graph'}) SET s.reference = $digest`;

/** Puts the names and links of countries, organisations, sectors and issues into the graph, where they have changed. */
export async function putReference(connection: Neo4jConnection, reference: Reference): Promise<void> {
  const nodes = nodesOf(reference);
  const links = linksOf(reference);
  const digest = digestOf(JSON.stringify([nodes, links]));
  const [held] = await connection.read((run) => run<{ digest: string | null }>(REFERENCE_HELD));
  if (held?.digest === digest) return;
  await connection.write(async (run) => {
    await lockStore(run);
    // Another process may have put the same just now.
    const [now] = await run<{ digest: string | null }>(REFERENCE_HELD);
    if (now?.digest === digest) return;
    await run(FORGET_REFERENCE);
    await run(PUT_NODES, { nodes });
    await run(PUT_LINKS, { links });
    await run(REMOVE_FORGOTTEN);
    await run(REFERENCE_IS, { digest });
  });
}

function nodesOf(reference: Reference) {
  return [
    ...reference.countries.map(({ code, name }) => ({
      id: nodeId('country', code),
      key: code,
      name,
      label: 'Country',
    })),
    ...reference.organizations.map(({ id, name }) => ({
      id: nodeId('organization', id),
      key: id,
      name,
      label: 'Organization',
    })),
    ...reference.sectors.map(({ id, name }) => ({
      id: nodeId('sector', id),
      key: id,
      name,
      label: 'Sector',
    })),
    ...reference.issues.map(({ id, name }) => ({ id: nodeId('issue', id), key: id, name, label: 'Issue' })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function linksOf(reference: Reference) {
  return [
    ...reference.organizations.flatMap(({ id, members }) =>
      members.map((code) => ({
        from: nodeId('country', code),
        type: 'MEMBER_OF',
        to: nodeId('organization', id),
      })),
    ),
    ...reference.sectors.flatMap(({ id, broader }) =>
      broader === null
        ? []
        : [{ from: nodeId('sector', id), type: 'NARROWER_THAN', to: nodeId('sector', broader) }],
    ),
    ...reference.issues.flatMap(({ id, about }) =>
      about.map((code) => ({ from: nodeId('issue', id), type: 'ABOUT', to: nodeId('country', code) })),
    ),
  ];
}
