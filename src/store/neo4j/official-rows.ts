import type { OfficialRecord, PostRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Evidence, PostEvidenceQuery } from '../lookups.ts';
import { ask, askEach, batched, quickly } from './ask.ts';
import type { RunStatement } from './connection.ts';

/** What a statement returns of an official `o`, as OfficialRecord has it. */
export const OFFICIAL_FIELDS = 'o {.id, .name, .aliases, .country}';

/** The official of a row. */
export function officialOf({ id, name, aliases, country }: OfficialRecord): OfficialRecord {
  return { id, name, aliases, country };
}

const OFFICIALS = quickly(
  batched(
    'officials by id',
    `OPTIONAL MATCH (s:Sighted {id: q.key})
  OPTIONAL MATCH (o:Official {id: s.official})
  RETURN ${OFFICIAL_FIELDS} AS answer`,
  ),
);

const POSTS = quickly(
  batched(
    'posts of officials',
    `MATCH (:Official {id: q.official})-[post:SERVED]->()
  WITH post ORDER BY post.firstSeen, post.title, coalesce(post.country, ''), coalesce(post.organization, '')
  RETURN collect(post {.title, .country, .organization, .firstSeen, .lastSeen}) AS answer`,
  ),
);

const POST_EVIDENCE = batched(
  'evidence of posts',
  `MATCH (:Official {id: q.official})<-[shown:SHOWS_AS]-(r:Release)
  WHERE shown.title = q.title
    AND coalesce(shown.country, '') = coalesce(q.country, '')
    AND coalesce(shown.organization, '') = coalesce(q.organization, '')
  UNWIND range(0, size(shown.spans) - 2, 2) AS i
  WITH DISTINCT r, shown.spans[i] AS start, shown.spans[i + 1] AS end
  ORDER BY r.day DESC, r.id, start, end LIMIT $limit
  RETURN collect({release: r.id, start: start, end: end}) AS answer`,
);

/** Officials by their ids or those of the sighted ones grouped in them; null for a miss. */
export function officials(run: RunStatement, ids: readonly NodeId[]): Promise<(OfficialRecord | null)[]> {
  return askEach(run, OFFICIALS, ids, officialOf);
}

/** The posts of officials, in order of first sight, title, country, organisation. */
export async function posts(run: RunStatement, ids: readonly NodeId[]): Promise<PostRecord[][]> {
  const answers = await ask<PostRecord[]>(
    run,
    ids.map((official) => ({ statement: POSTS, parameters: { official } })),
  );
  return answers.map((rows) =>
    rows.map(({ title, country, organization, firstSeen, lastSeen }) => ({
      title,
      country,
      organization,
      firstSeen,
      lastSeen,
    })),
  );
}

/** The first places that show an official in a post, newest release first. */
export async function postEvidence(
  run: RunStatement,
  queries: readonly PostEvidenceQuery[],
): Promise<Evidence[][]> {
  const answers = await ask<{ release: string; start: number; end: number }[]>(
    run,
    queries.map(({ first, ...parameters }) => ({ statement: POST_EVIDENCE, parameters, limit: first })),
  );
  return answers.map((rows) => rows.map(({ release, start, end }) => ({ release, place: [start, end] })));
}
