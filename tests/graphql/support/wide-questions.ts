import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType } from 'graphql';
import { EXAMPLES } from '../../../src/graphql/examples.ts';
import { everythingOf } from './query-of-everything.ts';

/** The schema as clients read it. */
export const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

/** Limits that questions for everything stay within. */
export const WIDE_LIMITS = {
  depth: 30,
  fields: 1e6,
  aliases: 1e6,
  cost: 1e15,
  tokens: 1e6,
  bodyBytes: 1e7,
  milliseconds: 300_000,
};

/** A question for every field of a type, and of what it leads to. */
export interface FieldsQuestion {
  /** A type of nodes, or a field of queries with its arguments. */
  readonly name: string;
  readonly query: string;
}

const LISTS = [
  'possibleDuplicates',
  'judgements(first: 3)',
  'engagements(first: 3)',
  'search(query: "trade")',
  'network',
  'paths(from: "official:kh-prak-sokhonn", to: "country:US")',
  'neighbourhood(id: "country:KH", depth: 2)',
  'collections',
  'summary',
];

/** A question for every field of each type of nodes, and of each list, of a graph that holds a release with a statement. */
export function everyField(release: string): readonly FieldsQuestion[] {
  const nodes = [
    ['Country', 'country:KH'],
    ['Official', 'official:kh-prak-sokhonn'],
    ['Organization', 'organization:ASEAN'],
    ['Sector', 'sector:economic'],
    ['Issue', 'issue:myanmar'],
    ['Release', release],
    ['Statement', `${release.replace('release:', 'statement:')}#001`],
    ['Relation', 'relation:KH-US'],
  ] as const;
  return [
    ...nodes.map(([name, id]) => ({
      name,
      query: `{ node(id: "${id}") { ... on ${name} ${allOf(name)} } }`,
    })),
    ...[...LISTS, `paths(from: "${release}", to: "issue:ukraine")`].map((field) => {
      const [name = ''] = field.split('(');
      const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type);
      return { name: field, query: `{ ${field} ${allOf(type?.name ?? '')} }` };
    }),
  ];
}

/** A selection of every field of a type; throws where there is no such type. */
export function allOf(name: string): string {
  const type = schema.getType(name);
  if (type === undefined) throw new Error(`No type ${name}.`);
  return everythingOf(schema, type, 1);
}

/** Fields that take an id which only the graph knows. */
export const BY_IDS = `query Q($release: ID!, $engagement: ID!) {
  release(id: $release) { id title countries { code } officials { id } statements { id } engagements { id } mentions { quote } }
  engagement(id: $engagement) { id type startDate }
}`;

/** What nobody has stored. */
export const PREVIEW = `query Q($release: ReleaseInput!) { preview(release: $release) ${allOf('Release')} }`;

/** Lists in every order, long pages, filters of every kind, totals: over the whole demonstration. */
export const WIDE_QUESTIONS = [
  ...EXAMPLES.map(({ query }) => query),
  '{ summary { releases engagements statements officials countries relations firstRelease lastRelease } collections { id releases firstRelease lastRelease } countries { code } }',
  ...['NEWEST', 'OLDEST'].map(
    (order) =>
      `{ releases(orderBy: ${order}, first: 100) { totalCount edges { cursor node { id title } } } }`,
  ),
  ...['STRENGTH', 'LAST_CONTACT', 'ENGAGEMENTS', 'TONE'].map(
    (order) =>
      `{ relations(orderBy: ${order}, first: 200) { totalCount edges { cursor node { id strength tone firstContact lastContact engagementCounts { type count } } } } }`,
  ),
  '{ relations(first: 60) { nodes { id timeline(interval: QUARTER) { start engagements releases statements tone share } sectors { sector { id } releases firstSeen lastSeen } issues { issue { id } releases } officials { official { id } engagements } } } }',
  '{ officials(first: 200) { totalCount edges { cursor node { id name aliases country { code } posts { title country { code } organization { id } firstSeen lastSeen evidence { quote start end release { id } } } } } } }',
  '{ officials(first: 100) { nodes { id counterparts { official { id } engagements lastMet } related { entity { id } releases lastSeen } timeline { start count } } } }',
  '{ engagements(first: 100) { totalCount edges { cursor node { id type startDate endDate place countries { code } participants { official { id } country { code } posts } relations { id } } } } }',
  '{ engagements(first: 60) { nodes { id accounts { release { id } sectors { id } issues { id } statements { id } onlySectors { id } onlyIssues { id } } } } }',
  '{ statements(first: 150) { totalCount edges { cursor node { id act score madeOn speaker { id } sides { ... on Country { code } ... on Organization { id } } target { ... on Country { code } ... on Organization { id } } topics { ... on Sector { id } ... on Issue { id } ... on Organization { id } } engagement { id } evidence { quote } } } } }',
  '{ releases(first: 40) { nodes { id text mentions { entity { id } quote start end } countries { code } officials { id } organizations { id } sectors { id } issues { id } engagements { id } statements { id } } } }',
  '{ sectors(all: true) { id releases { totalCount } relations { relation { id } releases } timeline(interval: YEAR) { start count } related { entity { id } releases } } }',
  '{ issues { id releases { totalCount } statements { totalCount } related(kinds: [COUNTRY, OFFICIAL]) { entity { id } releases lastSeen } } }',
  '{ releases(filter: { text: "(trade OR invest*) NOT \\"human rights\\"", period: { from: "2015-01-01", to: "2023-12-31" } }, orderBy: RELEVANCE, first: 100) { totalCount edges { cursor node { id } } } }',
  '{ releases(filter: { countries: ["KH"], engagementTypes: [MEETING, COURTESY_CALL], sectors: ["economic"] }) { totalCount nodes { id } } }',
  ...[
    ['official:kh-prak-sokhonn', 'official:us-antony-blinken'],
    ['official:my-abdul-kadir-zambry', 'official:cn-wang-yi'],
    ['country:KH', 'country:US'],
    ['country:PH', 'sector:demining'],
    ['issue:ukraine', 'organization:ASEAN'],
  ].map(
    ([from, to]) =>
      `{ paths(from: "${from}", to: "${to}", first: 20) { nodes { __typename ... on Release { id } ... on Engagement { id } ... on Country { id } ... on Official { id } ... on Organization { id } ... on Sector { id } ... on Issue { id } } links { label weight evidence { quote start end release { id } } } } summary { releases engagements statements } }`,
  ),
  '{ neighbourhood(id: "country:KH", depth: 2, first: 200) { nodes { id label kind weight } links { source target label weight } } }',
  '{ neighbourhood(id: "sector:trade", kinds: [COUNTRY, OFFICIAL], depth: 3, first: 30, period: { from: "2018-01-01", to: "2023-06-30" }) { nodes { id weight } links { source target weight } } }',
  '{ network(first: 5000) { nodes { id label kind weight } links { source target label weight } } }',
  '{ network(period: { from: "2019-03-15", to: "2021-11-23" }, minEngagements: 2) { nodes { id weight } links { source target weight } } }',
  '{ search(query: "Prak Sohkonn") { score node { ... on Official { id } } } trade: search(query: "trade", kinds: [RELEASE], filter: { countries: ["US"], period: { from: "2015-01-01" } }) { score snippet node { ... on Release { id } } } }',
  '{ search(query: "minister*", first: 100) { score snippet node { __typename ... on Release { id } ... on Country { id } ... on Official { id } ... on Organization { id } ... on Sector { id } ... on Issue { id } } } }',
  '{ nodes(ids: ["country:KH", "issue:myanmar", "planet:mars"]) { id } organizations { id } organization(id: "ASEAN") { id } sector(id: "trade") { id } }',
  '{ releases(first: 40) { nodes { publisher { name country { code } } } } officials(first: 40) { nodes { sightings { id names posts country { code } } } } }',
  `{ engagements(first: 60) { nodes { accounts { evidence { quote start end } onlyStatements { id } } comparison {
    sharedTopics { ... on Sector { id } ... on Issue { id } } points { statements { id } }
    onlyTopics { account { release { id } } topics { ... on Sector { id } ... on Issue { id } } }
    voices { speaker { id } sides { ... on Country { code } ... on Organization { id } } statements { id } }
  } } } }`,
];
