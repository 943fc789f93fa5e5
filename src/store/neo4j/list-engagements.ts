import type { EngagementRecord } from '../../model/graph-records.ts';
import { nodeId, relationId } from '../../model/node-id.ts';
import type { EngagementQuery, EngagementSelection, Page } from '../list-queries.ts';
import { type Question, quickly } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { ENGAGEMENT_FIELDS, engagementOf, type EngagementRow } from './engagement-record.ts';
import { type DayList, dayCount, dayPage } from './day-list.ts';
import { askCounts, askPages } from './page-of.ts';
import { inPeriod, periodParameters, type DaySelection, type Start, startAtLink } from './selection.ts';

const LIST: DayList = { plural: 'engagements', label: 'Engagement', as: 'e' };

/** Engagements a page a query, newest day first. */
export function listEngagements(
  run: RunStatement,
  queries: readonly EngagementQuery[],
): Promise<Page<EngagementRecord>[]> {
  return askPages(
    run,
    queries.map((query) => engagementPage(query)),
    (row: EngagementRow) => engagementOf(row),
  );
}

/** How many engagements each selection has. */
export function countEngagements(
  run: RunStatement,
  filters: readonly EngagementSelection[],
): Promise<number[]> {
  return askCounts(
    run,
    filters.map((filter) => dayCount(LIST, selectEngagements(filter))),
  );
}

/** The question for a page of a query's engagements; `node` is what is told of each. */
export function engagementPage(query: EngagementQuery, node: string = ENGAGEMENT_FIELDS): Question {
  const question = dayPage(LIST, selectEngagements(query.where), query, node);
  // The first of a relation's or an official's, in the order in which an index has them.
  return relationOf(query.where) === null && query.where.officials === undefined
    ? question
    : { ...question, statement: quickly(question.statement) };
}

/** How to find the engagements `e` of a selection, and the expression that has their day where they are found. */
function selectEngagements(where: EngagementSelection): DaySelection {
  const { match, found, day, same } = startOf(where);
  return {
    match,
    day,
    same,
    where: [
      ...found,
      ...inPeriod(day, where.period),
      ...(where.types ? ['e.type IN q.types'] : []),
      ...((where.countries?.length ?? 0) > 0 ? ['all(code IN q.countries WHERE code IN e.countries)'] : []),
      ...(where.withinVisit === undefined ? [] : ['e.withinVisit = q.withinVisit']),
      ...((where.officials?.length ?? 0) > 1
        ? ['all(id IN tail(q.officials) WHERE EXISTS { (e)<-[:TOOK_PART]-(:Official {id: id}) })']
        : []),
    ],
    parameters: {
      ...periodParameters(where.period),
      types: where.types ?? null,
      withinVisit: where.withinVisit ?? null,
      countries: where.countries ?? null,
      officials: where.officials ?? null,
      relation: relationOf(where),
      country: nodeId('country', where.countries?.[0] ?? ''),
      code: where.countries?.[0] ?? null,
    },
  };
}

/** Any engagement of several countries is within the relation of two of them. */
function relationOf({ relation, countries = [] }: EngagementSelection): string | null {
  if (relation !== undefined) return relation;
  const [a, b] = new Set(countries);
  return a === undefined || b === undefined ? null : relationId(a, b);
}

function startOf(where: EngagementSelection): Start {
  const byRelation = relationOf(where) !== null;
  if (where.officials?.[0] !== undefined) {
    const start = startAtLink('()-[link:TOOK_PART]->(e:Engagement)', 'official', 'head(q.officials)');
    return byRelation ? { ...start, found: [...start.found, 'q.relation IN e.relations'] } : start;
  }
  if (byRelation) return startAtLink('(e:Engagement)-[link:WITHIN]->()', 'relation', 'q.relation');
  // What a country did with others hangs on its relations; what it did alone has it as its only country.
  if (where.countries?.[0] !== undefined)
    return {
      match: `CALL (q) {
    MATCH (:Country {id: q.country})-[:PARTY_TO]->(:Relation)<-[:WITHIN]-(e:Engagement)
    RETURN e
    UNION
    MATCH (e:Engagement) WHERE e.onlyCountry = q.code
    RETURN e
  }
  WITH e`,
      found: [],
      day: 'e.day',
      same: null,
    };
  return { match: 'MATCH (e:Engagement)', found: ["e.day >= ''"], day: 'e.day', same: null };
}
