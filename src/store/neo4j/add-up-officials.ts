import type { RunStatement } from './connection.ts';
import type { Touched } from './touched.ts';

const REMOVE_POSTS = `// posts of officials removed
UNWIND $officials AS id
MATCH (:Official {id: id})-[old:SERVED]->()
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

/** Makes officials' posts anew from all releases that show them. */
export async function addUpOfficials(run: RunStatement, touched: Touched): Promise<void> {
  const officials = touched.officials();
  if (officials.length === 0) return;
  await run(REMOVE_POSTS, { officials });
  await run(PUT_POSTS, { officials });
}
