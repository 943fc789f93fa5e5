import type { StoredRelease } from '../../model/contribution.ts';
import type { TextQuery } from '../../model/text-query.ts';
import type { Page, PageRequest, ReleaseQuery, ReleaseSelection } from '../list-queries.ts';
import type { Database } from './database.ts';
import { keysOfPeriod } from './day-key.ts';
import { countByDay, isFoundByWords, listByDay, pksOf, type DayFilter, type DayItem } from './day-list.ts';
import { RELEASES } from './day-table.ts';
import { mayTitleMatch } from './may-title-match.ts';
import { fillPage, pageOf } from './page-of.ts';
import { releasesByPk } from './release-rows.ts';
import { termOf } from './terms-of.ts';
import { toMatch, toRestMatch, toTitleMatch } from './text-match.ts';

/** A page of releases. */
export function listReleases(db: Database, query: ReleaseQuery): Page<StoredRelease> {
  return fillPage(findReleases(db, query), (rows) => releasesByPk(db, pksOf(rows)));
}

/** A page of releases, of which their keys and ids are looked up alone. */
export function findReleases(db: Database, { where, order, ...request }: ReleaseQuery): Page<DayItem> {
  const filter = filterOf(where);
  if (order === 'RELEVANCE' && where.text !== undefined)
    return findByRelevance(db, filter, where.text, request);
  const dayOrder = order === 'OLDEST' ? 'OLDEST' : 'NEWEST';
  return pageOf(listByDay(db, RELEASES, filter, dayOrder, request), request.first, (node) => ({
    node,
    key: [node.day, node.id],
  }));
}

/** How many releases a selection holds. */
export function countReleases(db: Database, where: ReleaseSelection): number {
  return countByDay(db, RELEASES, filterOf(where));
}

/** First those whose title alone matches, then the rest, each newest first. */
function findByRelevance(
  db: Database,
  filter: DayFilter,
  text: TextQuery,
  { first, after }: PageRequest,
): Page<DayItem> {
  const found: { readonly node: DayItem; readonly titleMatch: 0 | 1 }[] = [];
  const [begunIn, ...rest] = after ?? [1];
  const inTitles = !isFoundByWords(db, RELEASES, filter) || mayTitleMatch(db, filter.keys, text);
  for (const titleMatch of [1, 0] as const) {
    const wanted = first - found.length;
    // The very last tier must still be asked whether there is another release: a page knows whether it is the last.
    if (wanted < 0 || titleMatch > Number(begunIn)) continue;
    // Most of what is searched for stands in no title: then all that matches is the rest.
    if (titleMatch === 1 && !inTitles) continue;
    const match = titleMatch === 1 ? toTitleMatch(text) : inTitles ? toRestMatch(text) : toMatch(text);
    const begin = after !== null && Number(begunIn) === titleMatch ? rest : null;
    const page = { first: Math.max(wanted, 1), after: begin };
    for (const node of listByDay(db, RELEASES, { ...filter, match }, 'NEWEST', page))
      found.push({ node, titleMatch });
  }
  return pageOf(found, first, ({ node, titleMatch }) => ({ node, key: [titleMatch, node.day, node.id] }));
}

/** The rows that a selection wants. */
export function filterOf(where: ReleaseSelection): DayFilter {
  const { publishers, names, relation, engagementTypes, kinds, collections, languages, text } = where;
  return {
    keys: keysOfPeriod(where.period ?? {}),
    groups: [
      publishers?.map(termOf.publisher),
      ...(names ?? []),
      relation === undefined ? undefined : [relation],
      engagementTypes?.map(termOf.engagementType),
      kinds?.map(termOf.releaseKind),
      collections?.map(termOf.collection),
      languages?.map(termOf.language),
    ].filter((group) => group !== undefined),
    match: text === undefined ? undefined : toMatch(text),
  };
}
