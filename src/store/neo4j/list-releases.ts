import type { StoredRelease } from '../../model/contribution.ts';
import type { Page, ReleaseQuery, ReleaseSelection } from '../list-queries.ts';
import { batched, type Question } from './ask.ts';
import { beginAtNode } from './begin-at-node.ts';
import type { RunStatement } from './connection.ts';
import { afterValue, askCounts, askPages, byDay, limitOf } from './page-of.ts';
import { RELEASE_FIELDS, releaseOf, type ReleaseRow } from './release-rows.ts';
import { selectReleases } from './release-selection.ts';
import { type DayOrder, whereAll } from './selection.ts';
import { findReleases } from './text-match.ts';

const RELEVANCE = {
  after: `(titled < q.after[0] OR titled = q.after[0] AND r.day <= q.after[1] AND (r.day < q.after[1] OR r.id > q.after[2]))`,
  order: 'titled DESC, r.day DESC, r.id',
  key: '[titled, r.day, r.id]',
} as const;

// A title alone can match what the whole does not ("a NOT b", with b in the text): both must.
const MATCH_WITH_TITLES = `CALL (q) {
    ${findReleases('q.text')}
    RETURN node, 0 AS inTitle
    UNION ALL
    ${findReleases('q.title')}
    RETURN node, 1 AS inTitle
  }
  WITH q, node AS r, max(inTitle) AS titled, min(inTitle) AS least
  WITH q, r, titled, least`;

/** Releases a page a query. */
export function listReleases(
  run: RunStatement,
  queries: readonly ReleaseQuery[],
): Promise<Page<StoredRelease>[]> {
  return askPages(
    run,
    queries.map((query) => releasePage(query)),
    (row: ReleaseRow) => releaseOf(row),
  );
}

/** How many releases each selection has. */
export function countReleases(run: RunStatement, filters: readonly ReleaseSelection[]): Promise<number[]> {
  return askCounts(
    run,
    filters.map((filter) => {
      const { match, where, parameters } = selectReleases(filter);
      return {
        statement: batched('releases counted', `${match}\n  ${whereAll(where)}\n  RETURN count(r) AS answer`),
        parameters,
      };
    }),
  );
}

/** The question for a page of a query's releases; `node` is what is told of each. */
export function releasePage(query: ReleaseQuery, node: string = RELEASE_FIELDS): Question {
  const { match, where, parameters, day, same } = selectReleases(query.where);
  const relevant = query.order === 'RELEVANCE' && query.where.text !== undefined;
  const { after, order, key } = relevant ? RELEVANCE : orderOf({ day, same }, query.order);
  const conditions = [...(relevant ? ['least = 0'] : []), ...where, ...(query.after === null ? [] : [after])];
  const question = {
    statement: batched(
      `releases listed, ${query.order.toLowerCase()} first`,
      `${relevant ? MATCH_WITH_TITLES : match}
  ${whereAll(conditions)}
  WITH * ORDER BY ${order} LIMIT $limit
  RETURN collect({node: ${node}, key: ${key}}) AS answer`,
    ),
    parameters: { ...parameters, after: query.after },
    limit: limitOf(query),
  };
  return beginAtNode(question, query.after, 'Release', relevant ? [null, null, 'id'] : [null, 'id']);
}

function orderOf(by: DayOrder, order: ReleaseQuery['order']) {
  const { day } = by;
  const key = '[r.day, r.id]';
  return order === 'OLDEST'
    ? {
        after: `${day} >= q.after[0] AND (${day} > q.after[0] OR r.id > q.after[1])`,
        order: byDay(by, 'r.id', 'ASC'),
        key,
      }
    : { after: afterValue(day, 'r.id'), order: byDay(by, 'r.id'), key };
}
