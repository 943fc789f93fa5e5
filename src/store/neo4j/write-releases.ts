import type { Contribution } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import { addressRows, releaseLinks, releaseRow } from './contribution-rows.ts';
import type { Touched } from './touched.ts';
import { addStatements } from './write-statements.ts';
import { sendLinks } from './send-links.ts';
import type { Writer } from './writer.ts';

const ADD_RELEASES = `// releases added
UNWIND $given.rows AS row
CREATE (r:Release)-[:READ_AS]->(:Reading {json: row.reading})
SET r = row.properties
WITH r, row WHERE row.publisher IS NOT NULL
MATCH (c:Entity {id: row.publisher})
CREATE (r)-[:PUBLISHED_BY]->(c)`;

const ADD_ADDRESSES = `// other addresses of releases
UNWIND $given.rows AS row
MATCH (r:Release {id: row.release})
CREATE (r)-[:ALSO_AT]->(:Address {key: row.key})`;

const ADD_CONCERNS = `// relations that releases report on
UNWIND $given.rows AS row
MATCH (r:Release {id: row.release})
MATCH (rel:Relation {id: row.relation})
CREATE (r)-[:CONCERNS {relation: row.relation, date: r.day}]->(rel)`;

const BROUGHT = `// what releases brought
UNWIND $given.releases AS id
MATCH (r:Release {id: id})
RETURN r.day AS day, r.collection AS collection,
  COLLECT { MATCH (r)-[:NAMES|COVERS|RAISES]->(e:Entity) RETURN e.id } AS named,
  COLLECT { MATCH (r)-[:SHOWS|PUBLISHED_BY]->(e:Entity) RETURN DISTINCT e.id } AS others,
  COLLECT { MATCH (r)-[:STATES]->(s:Statement) RETURN {day: s.day, relations: s.relations} } AS statements,
  COLLECT { MATCH (r)-[:STATES]->(:Statement)-[:BY|TOWARDS|ON]->(e:Entity) RETURN DISTINCT e.id } AS parties,
  COLLECT { MATCH (r)-[:CONCERNS]->(rel:Relation) RETURN rel.id } AS relations`;

const REMOVE = `// releases removed
UNWIND $given.releases AS id
MATCH (r:Release {id: id})
OPTIONAL MATCH (r)-[:STATES|READ_AS|ALSO_AT]->(own:Statement|Reading|Address)
DETACH DELETE own
WITH DISTINCT r
DETACH DELETE r`;

/** Releases can be long: fewer of them go into one message. */
const RELEASES_AT_A_TIME = 100;

/**
 * Adds what releases bring, all but the engagements; the entities and relations must be there. `writtenOf` tells the version
 * in which each is written.
 */
export function addReleases(
  writer: Writer,
  contributions: readonly Contribution[],
  writtenOf: (contribution: Contribution) => number,
  touched: Touched,
): void {
  const rows = contributions.map((one) => releaseRow(one, writtenOf(one)));
  writer.sendRows(ADD_RELEASES, rows, RELEASES_AT_A_TIME);
  writer.sendRows(ADD_ADDRESSES, contributions.flatMap(addressRows));
  sendLinks(writer, 'Release', contributions.flatMap(releaseLinks));
  writer.sendRows(
    ADD_CONCERNS,
    contributions.flatMap(({ release, relations }) =>
      relations.map((relation) => ({ release: release.id, relation })),
    ),
  );
  addStatements(
    writer,
    contributions.flatMap(({ statements }) => statements),
    touched,
  );
}

interface BroughtRow {
  readonly day: string;
  readonly collection: string;
  readonly named: readonly NodeId[];
  readonly others: readonly NodeId[];
  readonly statements: readonly { readonly day: string; readonly relations: readonly NodeId[] }[];
  readonly parties: readonly NodeId[];
  readonly relations: readonly NodeId[];
}

/** Takes releases away with their readings, statements and links, and notes what that touches; passes over unknown ids. */
export async function removeReleases(
  { run, send }: Writer,
  ids: readonly NodeId[],
  touched: Touched,
): Promise<void> {
  if (ids.length === 0) return;
  const releases = [...new Set(ids)].sort();
  for (const row of await run<BroughtRow>(BROUGHT, { given: { releases } })) {
    touched.release(row.named, row.day, row.collection, -1);
    for (const entity of [...row.others, ...row.parties]) touched.entities.add(entity);
    for (const { relations, day } of row.statements) touched.lose(relations, day);
    for (const relation of row.relations) touched.relations.add(relation);
  }
  send(REMOVE, { given: { releases } });
}
