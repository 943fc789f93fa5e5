import type { NodeId } from '../../model/node-id.ts';
import type { RunStatement } from './connection.ts';
import type { Touched } from './touched.ts';

const BROUGHT = `// what releases brought
UNWIND $releases AS id
MATCH (r:Release {id: id})
RETURN r.day AS day,
  COLLECT { MATCH (r)-[:NAMES|COVERS|RAISES]->(e:Entity) RETURN e.id } AS named,
  COLLECT { MATCH (r)-[:SHOWS|PUBLISHED_BY]->(e:Entity) RETURN DISTINCT e.id } AS others,
  COLLECT { MATCH (r)-[:STATES]->(s:Statement) RETURN {day: s.day, relations: s.relations} } AS statements,
  COLLECT { MATCH (r)-[:STATES]->(:Statement)-[:BY|TOWARDS|ON]->(e:Entity) RETURN DISTINCT e.id } AS parties`;

const REMOVE = `// releases removed
UNWIND $releases AS id
MATCH (r:Release {id: id})
OPTIONAL MATCH (r)-[:STATES|READ_AS]->(own:Statement|Reading)
DETACH DELETE own
WITH DISTINCT r
DETACH DELETE r`;

const REMOVE_LOOSE = `// entities without a link or a name
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE e.name IS NULL AND NOT EXISTS { (e)--() }
DELETE e`;

interface BroughtRow {
  readonly day: string;
  readonly named: readonly NodeId[];
  readonly others: readonly NodeId[];
  readonly statements: readonly { readonly day: string; readonly relations: readonly NodeId[] }[];
  readonly parties: readonly NodeId[];
}

/** Takes releases away with their readings, statements and links, and notes what that touches. */
export async function removeReleases(
  run: RunStatement,
  ids: readonly NodeId[],
  touched: Touched,
): Promise<void> {
  if (ids.length === 0) return;
  const releases = [...new Set(ids)].sort();
  for (const { day, named, others, statements, parties } of await run<BroughtRow>(BROUGHT, { releases })) {
    touched.naming(named, day, -1);
    for (const entity of [...others, ...parties]) touched.entities.add(entity);
    for (const statement of statements) touched.contact(statement.relations, statement.day);
  }
  await run(REMOVE, { releases });
}

/** Takes away entities that are not in the reference data and that nothing speaks of any more. */
export async function removeLooseEntities(run: RunStatement, touched: Touched): Promise<void> {
  if (touched.entities.size > 0) await run(REMOVE_LOOSE, { entities: [...touched.entities].sort() });
}
