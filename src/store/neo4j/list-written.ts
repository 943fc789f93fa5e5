import type { StoredRelease } from '../../model/contribution.ts';
import type { Page, WrittenQuery } from '../list-queries.ts';
import { batched } from './ask.ts';
import { beginAtNode } from './begin-at-node.ts';
import type { RunStatement } from './connection.ts';
import { askPages, limitOf } from './page-of.ts';
import { RELEASE_FIELDS, releaseOf, type ReleaseRow } from './release-rows.ts';
import { selectReleases } from './release-selection.ts';
import { whereAll } from './selection.ts';

const ORDERS = {
  OLDEST: ['>', 'ASC'],
  NEWEST: ['<', 'DESC'],
} as const;

/** Releases by the version in which they were written, a page a query. */
export function listWritten(
  run: RunStatement,
  queries: readonly WrittenQuery[],
): Promise<Page<StoredRelease>[]> {
  return askPages(
    run,
    queries.map((query) => {
      const { match, where, parameters } = selectReleases(query.where);
      const [follows, direction] = ORDERS[query.order];
      const begun = `r.written ${follows}= q.after[0] AND (r.written ${follows} q.after[0] OR r.id > q.after[1])`;
      const conditions = [...where, 'r.written >= 0', ...(query.after === null ? [] : [begun])];
      const question = {
        statement: batched(
          `releases written, ${query.order.toLowerCase()} first`,
          `${match}
  ${whereAll(conditions)}
  WITH * ORDER BY r.written ${direction}, r.id LIMIT $limit
  RETURN collect({node: ${RELEASE_FIELDS}, key: [r.written, r.id]}) AS answer`,
        ),
        parameters: { ...parameters, after: query.after },
        limit: limitOf(query),
      };
      return beginAtNode(question, query.after, 'Release', [null, 'id']);
    }),
    (row: ReleaseRow) => releaseOf(row),
  );
}
