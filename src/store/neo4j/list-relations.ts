import type { RelationRecord } from '../../model/graph-records.ts';
import { isAllTime, type Period } from '../../model/date.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Page, RelationQuery, RelationSelection } from '../list-queries.ts';
import { batched, type Question } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { CONTACTS_BY_RELATION, CONTACTS_OF_RELATION, spansOf } from './contacts-in-period.ts';
import { afterValue, askCounts, askPages, limitOf } from './page-of.ts';
import { RELATION_FIELDS, relationOf, type RelationRow } from './relation-rows.ts';
import { inPeriod, periodParameters, type Selection, whereAll } from './selection.ts';

const VALUES: Readonly<Record<RelationQuery['order'], string>> = {
  STRENGTH: 'rel.heat',
  LAST_CONTACT: 'rel.lastContact',
  ENGAGEMENTS: 'rel.engagements',
  TONE: 'rel.tone',
};

/** Relations a page a query, greatest first. */
export function listRelations(
  run: RunStatement,
  queries: readonly RelationQuery[],
): Promise<Page<RelationRecord>[]> {
  return askPages(
    run,
    queries.map((query) => relationPage(query)),
    (row: RelationRow) => relationOf(row),
  );
}

/** How many relations each selection has. */
export function countRelations(run: RunStatement, filters: readonly RelationSelection[]): Promise<number[]> {
  return askCounts(
    run,
    filters.map((filter) => {
      const { match, where, costly, parameters } = selectRelations(filter);
      return {
        statement: batched(
          'relations counted',
          `${match}\n  ${whereAll(['rel.heat IS NOT NULL', ...where, ...costly])}\n  RETURN count(rel) AS answer`,
        ),
        parameters,
      };
    }),
  );
}

/** The question for a page of a query's relations; `node` is what is told of each. */
export function relationPage(query: RelationQuery, node: string = RELATION_FIELDS): Question {
  const { order, where } = query;
  if (order === 'ENGAGEMENTS' && where.period !== undefined && !isAllTime(where.period))
    return pageByContacts(query, where.period, node);
  const value = VALUES[order];
  const selection = selectRelations(where);
  const byValue = `ORDER BY ${value} DESC, rel.id`;
  const conditions = [
    `${value} IS NOT NULL`,
    ...selection.where,
    ...(query.after === null ? [] : [afterValue(value, 'rel.id')]),
  ];
  const costly =
    selection.costly.length === 0 ? '' : `WITH q, rel ${byValue}\n  ${whereAll(selection.costly)}\n  `;
  return {
    statement: batched(
      `relations listed by ${order.toLowerCase()}`,
      `${selection.match}
  ${whereAll(conditions)}
  ${costly}WITH rel ${byValue} LIMIT $limit
  RETURN collect({node: ${node}, key: [${value}, rel.id]}) AS answer`,
    ),
    parameters: { ...selection.parameters, after: query.after },
    limit: limitOf(query),
  };
}

/** The same by the contacts of a period: those of a country are counted one by one, those of all where their totals lie together. */
function pageByContacts(query: RelationQuery, period: Period, node: string): Question {
  // Who had any contact in the period is told by their number.
  const { match, where, costly, parameters } = selectRelations({ ...query.where, period: undefined });
  const isAfter = (id: string) => (query.after === null ? [] : [afterValue('contacts', id)]);
  const counted =
    query.where.country === undefined
      ? `${CONTACTS_BY_RELATION}
  WITH q, relation, sum(contacts) AS contacts
  ${whereAll(['contacts > 0', ...isAfter('relation')])}
  MATCH (rel:Relation {id: relation})
  ${whereAll(['rel.heat IS NOT NULL', ...where, ...costly])}`
      : `${match}
  ${whereAll(['rel.heat IS NOT NULL', ...where])}
  ${CONTACTS_OF_RELATION}
  WITH q, rel, contacts
  ${whereAll(['contacts > 0', ...costly, ...isAfter('rel.id')])}`;
  return {
    statement: batched(
      'relations listed by contacts',
      `${counted}
  WITH rel, contacts ORDER BY contacts DESC, rel.id LIMIT $limit
  RETURN collect({node: ${node}, key: [contacts, rel.id]}) AS answer`,
    ),
    parameters: { ...parameters, ...spansOf(period), after: query.after },
    limit: limitOf(query),
  };
}

interface RelationConditions extends Selection {
  /** What takes a look into an index: asked of one relation after the other in their order, until the page is full. */
  readonly costly: readonly string[];
}

/** How to find the relations `rel` of a selection. */
function selectRelations({
  country,
  countries,
  period,
  topics,
  minEngagements,
}: RelationSelection): RelationConditions {
  const days = inPeriod('w.date', period);
  return {
    match:
      country === undefined
        ? 'MATCH (rel:Relation)'
        : 'MATCH (:Country {id: q.country})-[:PARTY_TO]->(rel:Relation)',
    where: [
      ...(countries === undefined
        ? []
        : [
            country === undefined
              ? 'any(code IN rel.countries WHERE code IN q.countries)'
              : 'any(code IN rel.countries WHERE code <> q.code AND code IN q.countries)',
          ]),
      ...(period !== undefined && days.length === 0 ? ['rel.engagements > 0'] : []),
      // Whoever had no contact until the end of the period, or none from its beginning, need not be looked up.
      ...(period?.to === undefined ? [] : ['rel.firstContact <= q.to']),
      ...(period?.from === undefined ? [] : ['rel.lastContact >= q.from']),
      ...(minEngagements === undefined ? [] : ['rel.engagements >= q.minEngagements']),
    ],
    costly: [
      ...(days.length === 0
        ? []
        : [
            `EXISTS { MATCH (:Engagement)-[w:WITHIN]->(:Relation) WHERE w.relation = rel.id AND ${days.join(' AND ')} }`,
          ]),
      ...(topics === undefined
        ? []
        : [
            'EXISTS { MATCH (rel)<-[:CONCERNS]-(:Release)-[:NAMES|COVERS|RAISES]->(topic:Sector|Issue|Organization) WHERE topic.id IN q.topics }',
          ]),
    ],
    parameters: {
      ...periodParameters(period),
      country: country === undefined ? null : nodeId('country', country),
      code: country ?? null,
      countries: countries ?? null,
      topics: topics ?? null,
      minEngagements: minEngagements ?? null,
    },
  };
}
