import type { NodeId } from '../../model/node-id.ts';
import type { HeldStatement } from '../lookups.ts';
import type { Page, StatementQuery, StatementSelection } from '../list-queries.ts';
import type { Question } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { type DayList, dayCount, dayPage } from './day-list.ts';
import { askCounts, askPages } from './page-of.ts';
import { type DaySelection, inPeriod, periodParameters, type Start, startAtLink } from './selection.ts';
import { heldStatementOf, STATEMENT_FIELDS, type StatementRow } from './statement-record.ts';

const LIST: DayList = { plural: 'statements', label: 'Statement', as: 's' };

/** Statements a page a query, newest day first. */
export function listStatements(
  run: RunStatement,
  queries: readonly StatementQuery[],
): Promise<Page<HeldStatement>[]> {
  return askPages(
    run,
    queries.map((query) => statementPage(query)),
    (row: StatementRow) => heldStatementOf(row),
  );
}

/** How many statements each selection has. */
export function countStatements(
  run: RunStatement,
  filters: readonly StatementSelection[],
): Promise<number[]> {
  return askCounts(
    run,
    filters.map((filter) => dayCount(LIST, selectStatements(filter))),
  );
}

/** The question for a page of a query's statements; `node` is what is told of each. */
export function statementPage(query: StatementQuery, node: string = STATEMENT_FIELDS): Question {
  return dayPage(LIST, selectStatements(query.where), query, node);
}

/** How to find the statements `s` of a selection, and the expression that has their day where they are found. */
function selectStatements(where: StatementSelection): DaySelection {
  const { match, found, day, same } = startOf(where);
  return {
    match,
    day,
    same,
    where: [
      ...found,
      ...inPeriod(day, where.period),
      ...(where.acts ? ['s.act IN q.acts'] : []),
      ...(where.sides ? ['any(side IN s.sides WHERE side IN q.sides)'] : []),
      ...(where.targets ? ['s.target IN q.targets'] : []),
      ...(where.topics ? ['any(topic IN s.topics WHERE topic IN q.topics)'] : []),
      ...(where.speaker === undefined ? [] : ['s.speaker = q.speaker']),
      ...(where.relation === undefined ? [] : ['q.relation IN s.relations']),
    ],
    parameters: {
      ...periodParameters(where.period),
      acts: where.acts ?? null,
      sides: where.sides ?? null,
      targets: where.targets ?? null,
      topics: where.topics ?? null,
      speaker: where.speaker ?? null,
      relation: where.relation ?? null,
    },
  };
}

function startOf({ speaker, relation, topics, targets, sides }: StatementSelection): Start {
  if (speaker !== undefined) return startAtLink('(s:Statement)-[link:BY]->()', 'entity', 'q.speaker');
  if (relation !== undefined) return startAtLink('(s:Statement)-[link:WITHIN]->()', 'relation', 'q.relation');
  if (topics) return startAmong('ON', 'q.topics', topics);
  if (targets) return startAmong('TOWARDS', 'q.targets', targets);
  if (sides) return startAmong('BY', 'q.sides', sides);
  return { match: 'MATCH (s:Statement)', found: ["s.day >= ''"], day: 's.day', same: null };
}

function startAmong(type: string, list: string, { length }: readonly NodeId[]): Start {
  if (length === 1) return startAtLink(`(s:Statement)-[link:${type}]->()`, 'entity', `head(${list})`);
  return {
    match: `MATCH (start:Entity)<-[:${type}]-(s:Statement) WHERE start.id IN ${list}\n  WITH DISTINCT s`,
    found: [],
    day: 's.day',
    same: null,
  };
}
