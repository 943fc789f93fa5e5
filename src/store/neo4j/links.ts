import type { Naming } from '../../model/contribution.ts';
import type { PostRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { EntityKind } from '../../model/reading.ts';
import type { Evidence, PostEvidenceQuery, ReleaseLinks } from '../graph-store.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { unflatten } from './places.ts';

const LINKS = batched(
  'links of releases',
  `OPTIONAL MATCH (r:Release {id: q.release})
  RETURN {
    namings: COLLECT {
      MATCH (r)-[n:NAMES|COVERS|RAISES]->(entity:Entity)
      WITH n, entity ORDER BY n.kind, entity.id
      RETURN {kind: n.kind, entity: entity.id, spans: n.spans}
    },
    engagements: COLLECT {
      MATCH (r)-[x:REPORTS]->(e:Engagement)
      WITH x, e ORDER BY x.position
      RETURN e.id
    },
    statements: COLLECT {
      MATCH (r)-[:STATES]->(s:Statement)
      WITH s ORDER BY s.place[0], s.place[1], s.id
      RETURN s.id
    }
  } AS answer`,
);

const POSTS = batched(
  'posts of officials',
  `MATCH (:Official {id: q.official})-[post:SERVED]->()
  WITH post ORDER BY post.firstSeen, post.title, coalesce(post.country, ''), coalesce(post.organization, '')
  RETURN collect(post {.title, .country, .organization, .firstSeen, .lastSeen}) AS answer`,
);

const POST_EVIDENCE = batched(
  'evidence of posts',
  `MATCH (:Official {id: q.official})<-[shown:SHOWS_AS]-(r:Release)
  WHERE shown.title = q.title
    AND coalesce(shown.country, '') = coalesce(q.country, '')
    AND coalesce(shown.organization, '') = coalesce(q.organization, '')
  UNWIND range(0, size(shown.spans) - 1, 2) AS i
  WITH r, shown.spans[i] AS start, shown.spans[i + 1] AS end
  ORDER BY r.day DESC, r.id, start, end LIMIT $limit
  RETURN collect({release: r.id, start: start, end: end}) AS answer`,
);

interface LinksRow {
  readonly namings: readonly {
    readonly kind: EntityKind;
    readonly entity: string;
    readonly spans: readonly number[];
  }[];
  readonly engagements: readonly string[];
  readonly statements: readonly string[];
}

export async function links(run: RunStatement, ids: readonly NodeId[]): Promise<ReleaseLinks[]> {
  const rows = await ask<LinksRow>(
    run,
    ids.map((release) => ({ statement: LINKS, parameters: { release } })),
  );
  return rows.map(({ namings, engagements, statements }) => ({
    namings: namings.map(({ kind, entity, spans }): Naming => ({ kind, entity, places: unflatten(spans) })),
    engagements,
    statements,
  }));
}

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
