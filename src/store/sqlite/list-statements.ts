import type { HeldStatement, Page, StatementQuery, StatementSelection } from '../graph-store.ts';
import type { Database } from './database.ts';
import { keysOfPeriod } from './day-key.ts';
import { countByDay, listByDay, type DayFilter } from './day-list.ts';
import { STATEMENTS } from './day-table.ts';
import { pageOf } from './page-of.ts';
import { statementByPk } from './record-rows.ts';
import { termOf } from './terms-of.ts';

/** A page of statements, newest first. */
export function listStatements(db: Database, { where, ...request }: StatementQuery): Page<HeldStatement> {
  const found = listByDay(db, STATEMENTS, filterOf(where), 'NEWEST', request);
  return pageOf(found, request.first, ({ pk, day, id }) => ({ node: statementByPk(db, pk), key: [day, id] }));
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
