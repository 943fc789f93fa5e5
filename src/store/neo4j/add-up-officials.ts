import { foldText } from '../../common/fold-text.ts';
import type { NodeId } from '../../model/node-id.ts';
import { inBatches } from './batches.ts';
import type { RunStatement } from './connection.ts';
import type { Touched } from './touched.ts';

const SPELLINGS = `// spellings of officials, most frequent first
UNWIND $officials AS id
MATCH (o:Official {id: id})
RETURN id,
  COLLECT {
    MATCH (o)<-[shown:SHOWS]-(r:Release)
    WITH shown.name AS name, count(DISTINCT r) AS releases ORDER BY releases DESC, name
    RETURN name
  } AS names,
  COLLECT {
    MATCH (o)<-[shown:SHOWS]-(r:Release) WHERE shown.country IS NOT NULL
    WITH shown.country AS country, count(DISTINCT r) AS releases ORDER BY releases DESC, country
    RETURN country
  } AS countries`;

const PUT = `// officials put
UNWIND $rows AS row
MATCH (o:Official {id: row.id})
SET o.name = head(row.names), o.country = row.country, o.sortName = row.sortName, o.spellings = row.spellings,
  o.aliases = COLLECT { UNWIND tail(row.names) AS alias RETURN alias ORDER BY alias }
WITH o
OPTIONAL MATCH (o)-[old:SERVED]->()
DELETE old`;

// The body served is the organisation, else the country; a post of no known body is led back to the official.
const PUT_POSTS = `// posts of officials put
UNWIND $officials AS id
MATCH (o:Official {id: id})<-[shown:SHOWS_AS]-(r:Release)
WHERE r.day > ''
WITH o, shown.title AS title, shown.country AS country, shown.organization AS organization,
  min(r.day) AS firstSeen, max(r.day) AS lastSeen
OPTIONAL MATCH (body:Entity {id: coalesce('organization:' + organization, 'country:' + country)})
WITH o, coalesce(body, o) AS body, title, country, organization, firstSeen, lastSeen
CREATE (o)-[post:SERVED]->(body)
SET post = {title: title, country: country, organization: organization, firstSeen: firstSeen, lastSeen: lastSeen}`;

interface SpellingsRow {
  readonly id: NodeId;
  readonly names: readonly string[];
  readonly countries: readonly string[];
}

/** Makes officials' names and posts anew from all releases that show them; one whom none shows has no name. */
export async function addUpOfficials(run: RunStatement, touched: Touched): Promise<void> {
  const officials = touched.officials();
  if (officials.length === 0) return;
  const rows = await run<SpellingsRow>(SPELLINGS, { officials });
  await inBatches(
    run,
    PUT,
    rows.map(({ id, names, countries }) => ({
      id,
      names,
      country: countries[0] ?? null,
      sortName: names[0] === undefined ? null : foldText(names[0]),
      spellings: names.length === 0 ? null : names.map(foldText),
    })),
  );
  await run(PUT_POSTS, { officials });
}
