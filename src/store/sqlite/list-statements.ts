import type { HeldStatement } from '../lookups.ts';
import type { Page, StatementQuery, StatementSelection } from '../list-queries.ts';
import type { Database } from './database.ts';
import { keysOfPeriod } from './day-key.ts';
import { countByDay, listByDay, pksOf, type DayFilter, type DayItem } from './day-list.ts';
import { STATEMENTS } from './day-table.ts';
import { fillPage, pageOf } from './page-of.ts';
import { statementsByPk } from './record-rows.ts';
import { termOf } from './terms-of.ts';

/** A page of statements, newest first. */
export function listStatements(db: Database, query: StatementQuery): Page<HeldStatement> {
  return fillPage(findStatements(db, query), (rows) => statementsByPk(db, pksOf(rows)));
}

/** A page of statements, of which their keys and ids are looked up alone. */
export function findStatements(db: Database, { where, ...request }: StatementQuery): Page<DayItem> {
  return pageOf(listByDay(db, STATEMENTS, filterOf(where), 'NEWEST', request), request.first, (node) => ({
    node,
    key: [node.day, node.id],
  }));
}

/** How many statements a selection holds. */
export function countStatements(db: Database, where: StatementSelection): number {
  return countByDay(db, STATEMENTS, filterOf(where));
}

function filterOf(where: StatementSelection): DayFilter {
  const { period, acts, sides, targets, topics, speaker, relation } = where;
  return {
    keys: keysOfPeriod(period ?? {}),
    groups: [
      acts?.map(termOf.act),
      sides?.map(termOf.side),
      targets?.map(termOf.target),
      topics?.map(termOf.topic),
      speaker === undefined ? undefined : [speaker],
      relation === undefined ? undefined : [relation],
    ].filter((group) => group !== undefined),
  };
}
