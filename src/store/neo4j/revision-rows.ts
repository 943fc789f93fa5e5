import type { NodeId } from '../../model/node-id.ts';
import type { Revision } from '../../model/revision.ts';
import type { Page, RevisionQuery } from '../list-queries.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { askCounts, askPages, limitOf } from './page-of.ts';
import { whereAll } from './selection.ts';

const ORDERS = {
  OLDEST: ['>', 'ASC'],
  NEWEST: ['<', 'DESC'],
} as const;

const COUNT = batched('revisions counted', 'RETURN COUNT { (:Revision {release: q.release}) } AS answer');

const STANDING = batched(
  'releases by the ids of earlier versions',
  `RETURN head(COLLECT {
    MATCH (v:Revision {stoodAs: q.id})
    RETURN v.release ORDER BY v.replacedAt DESC, v.release LIMIT 1
  }) AS answer`,
);

/** The versions of releases that were replaced, a page a query. */
export function listRevisions(
  run: RunStatement,
  queries: readonly RevisionQuery[],
): Promise<Page<Revision>[]> {
  return askPages(
    run,
    queries.map((query) => {
      const { release, order, after } = query;
      const [follows, direction] = ORDERS[order];
      const begun = `v.replacedAt ${follows}= q.after[0] AND (v.replacedAt ${follows} q.after[0] OR v.digest > q.after[1])`;
      return {
        statement: batched(
          `revisions listed, ${order.toLowerCase()} first${after === null ? '' : ', from one on'}`,
          `MATCH (v:Revision {release: q.release})
  ${whereAll(after === null ? [] : [begun])}
  WITH v ORDER BY v.replacedAt ${direction}, v.digest LIMIT $limit
  RETURN collect({node: v {.*}, key: [v.replacedAt, v.digest]}) AS answer`,
        ),
        parameters: { release, after },
        limit: limitOf(query),
      };
    }),
    revisionOf,
  );
}

/** How many versions of each release were replaced. */
export function countRevisions(run: RunStatement, releases: readonly NodeId[]): Promise<number[]> {
  return askCounts(
    run,
    releases.map((release) => ({ statement: COUNT, parameters: { release } })),
  );
}

/** The releases that stand where those of the ids stood last; null for none. */
export function standingFor(run: RunStatement, ids: readonly NodeId[]): Promise<(NodeId | null)[]> {
  return ask(
    run,
    ids.map((id) => ({ statement: STANDING, parameters: { id } })),
  );
}

/** A property that is not there is null. */
function revisionOf({
  release,
  stoodAs,
  title,
  text,
  issuedOn,
  digest,
  readAt,
  replacedAt,
}: Partial<Revision> & Omit<Revision, 'issuedOn'>): Revision {
  return { release, stoodAs, title, text, issuedOn: issuedOn ?? null, digest, readAt, replacedAt };
}
