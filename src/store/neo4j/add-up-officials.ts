import type { Contribution } from '../../model/contribution.ts';
import type { IsoDate } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Touched } from './touched.ts';
import type { Writer } from './writer.ts';

const REMOVE_POSTS = `// posts of officials removed
UNWIND $given.rows AS row
MATCH (:Official {id: row.id})-[old:SERVED]->()
DELETE old`;

// The body served is the organisation, else the country; a post of no known body is led back to the official.
const BODY = `OPTIONAL MATCH (body:Entity {id: coalesce('organization:' + organization, 'country:' + country)})`;

const PUT_POSTS = `// posts of officials put
UNWIND $given.rows AS row
MATCH (o:Official {id: row.id})<-[shown:SHOWS_AS]-(r:Release)
WHERE r.day > ''
WITH o, shown.title AS title, shown.country AS country, shown.organization AS organization,
  min(r.day) AS firstSeen, max(r.day) AS lastSeen
${BODY}
WITH o, coalesce(body, o) AS body, title, country, organization, firstSeen, lastSeen
CREATE (o)-[post:SERVED]->(body)
SET post = {title: title, country: country, organization: organization, firstSeen: firstSeen, lastSeen: lastSeen}`;

const HELD = `// posts of officials held
UNWIND $given.ids AS id
MATCH (:Official {id: id})-[post:SERVED]->()
RETURN id AS official, post.title AS title, post.country AS country, post.organization AS organization,
  post.firstSeen AS firstSeen, post.lastSeen AS lastSeen`;

const ADD = `// posts of officials added
UNWIND $given.rows AS row
MATCH (o:Official {id: row.official})
WITH o, row, row.organization AS organization, row.country AS country
${BODY}
WITH o, coalesce(body, o) AS body, row
CREATE (o)-[post:SERVED]->(body)
SET post = row.properties`;

const WIDEN = `// posts of officials seen earlier or later
UNWIND $given.rows AS row
MATCH (:Official {id: row.official})-[post:SERVED]->()
WHERE post.title = row.properties.title AND coalesce(post.country, '') = coalesce(row.country, '')
  AND coalesce(post.organization, '') = coalesce(row.organization, '')
SET post = row.properties`;

interface Post {
  readonly official: NodeId;
  readonly title: string;
  readonly country: string | null;
  readonly organization: string | null;
  readonly firstSeen: IsoDate;
  readonly lastSeen: IsoDate;
}

/**
 * Keeps officials' posts: those of officials who may have lost a sighting are made anew from all releases that show them, to
 * others the sightings of the releases that are added are added.
 */
export async function addUpOfficials(
  writer: Writer,
  added: readonly Contribution[],
  touched: Touched,
): Promise<void> {
  const anew = [...touched.entities].filter((entity) => entity.startsWith('official:')).sort();
  const rows = anew.map((id) => ({ id }));
  writer.sendRows(REMOVE_POSTS, rows);
  writer.sendRows(PUT_POSTS, rows);

  const seen = added.flatMap(postsSeen).filter(({ official }) => !touched.entities.has(official));
  if (seen.length === 0) return;
  const ids = [...new Set(seen.map(({ official }) => official))].sort();
  const held = new Map((await writer.run<Post>(HELD, { given: { ids } })).map((post) => [keyOf(post), post]));
  const after = new Map(held);
  for (const post of seen) after.set(keyOf(post), joined(after.get(keyOf(post)), post));
  const changed = [...after].filter(([key, post]) => post !== held.get(key));
  writer.sendRows(
    ADD,
    changed.filter(([key]) => !held.has(key)).map(([, post]) => rowOf(post)),
  );
  writer.sendRows(
    WIDEN,
    changed.filter(([key]) => held.has(key)).map(([, post]) => rowOf(post)),
  );
}

function postsSeen({ release: { day }, sightings }: Contribution): Post[] {
  if (day === '') return [];
  return sightings.flatMap(({ official, posts }) =>
    posts.map(({ title, country, organization }) => ({
      official,
      title,
      country,
      organization,
      firstSeen: day,
      lastSeen: day,
    })),
  );
}

/** Both as one; the one before itself where the other adds nothing. */
function joined(before: Post | undefined, post: Post): Post {
  if (before === undefined) return post;
  const firstSeen = post.firstSeen < before.firstSeen ? post.firstSeen : before.firstSeen;
  const lastSeen = post.lastSeen > before.lastSeen ? post.lastSeen : before.lastSeen;
  return firstSeen === before.firstSeen && lastSeen === before.lastSeen
    ? before
    : { ...before, firstSeen, lastSeen };
}

function keyOf({ official, title, country, organization }: Post): string {
  return JSON.stringify([official, title, country, organization]);
}

function rowOf({ official, ...properties }: Post) {
  return { official, country: properties.country, organization: properties.organization, properties };
}
