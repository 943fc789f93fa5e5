import type { EngagementRecord } from '../../model/graph-records.ts';
import { nodeId } from '../../model/node-id.ts';
import type { EngagementQuery, EngagementSelection, Page } from '../list-queries.ts';
import type { Database } from './database.ts';
import { keysOfPeriod } from './day-key.ts';
import { countByDay, listByDay, pksOf, type DayFilter, type DayItem } from './day-list.ts';
import { ENGAGEMENTS } from './day-table.ts';
import { fillPage, pageOf } from './page-of.ts';
import { engagementsByPk } from './record-rows.ts';
import { termOf } from './terms-of.ts';

/** A page of engagements, newest first. */
export function listEngagements(db: Database, query: EngagementQuery): Page<EngagementRecord> {
  return fillPage(findEngagements(db, query), (rows) => engagementsByPk(db, pksOf(rows)));
}

/** A page of engagements, of which their keys and ids are looked up alone. */
export function findEngagements(db: Database, { where, ...request }: EngagementQuery): Page<DayItem> {
  return pageOf(listByDay(db, ENGAGEMENTS, filterOf(where), 'NEWEST', request), request.first, (node) => ({
    node,
    key: [node.day, node.id],
  }));
}

/** How many engagements a selection holds. */
export function countEngagements(db: Database, where: EngagementSelection): number {
  return countByDay(db, ENGAGEMENTS, filterOf(where));
}

function filterOf({
  period,
  types,
  countries,
  officials,
  relation,
  withinVisit,
}: EngagementSelection): DayFilter {
  return {
    keys: keysOfPeriod(period ?? {}),
    groups: [
      ...(types === undefined ? [] : [types.map(termOf.engagementType)]),
      ...(countries ?? []).map((code) => [nodeId('country', code)]),
      ...(officials ?? []).map((official) => [official]),
      ...(relation === undefined ? [] : [[relation]]),
      ...(withinVisit === undefined ? [] : [[termOf.withinVisit(withinVisit)]]),
    ],
  };
}
