import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/graphql/examples.ts';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { PATIENCE } from '../store/conformance/small-world.ts';
import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { demonstration } from './support/demonstration.ts';
import { openApi, reference, type TestApi } from './support/open-api.ts';

/** Lists in every order, long pages, filters of every kind, totals: over the whole demonstration. */
const QUESTIONS = [
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
];

describeNeo4j('SQLite and Neo4j answer alike, byte for byte', (server) => {
  const stores: GraphStore[] = [];
  const apis: TestApi[] = [];
  beforeAll(async () => {
    stores.push(await openScratchStore(reference), await openEmptyNeo4j(server));
    const world = new World(stores, reference);
    await world.put(...demonstration());
    for (const store of stores) apis.push(await openApi(store));
  }, PATIENCE);
  afterAll(async () => {
    for (const { server: api } of apis) await api.stop();
    for (const store of stores) await store.close();
  });

  it.each(QUESTIONS.map((query) => [query.replaceAll(/\s+/g, ' ').slice(0, 80), query]))(
    '%s',
    { timeout: PATIENCE },
    async (_, query) => {
      const [sqlite, neo4j] = await Promise.all(apis.map((api) => api.ask(query)));
      expect(sqlite?.errors).toEqual([]);
      expect(neo4j?.text).toBe(sqlite?.text);
      expect(sqlite?.text.length).toBeGreaterThan(100);
    },
  );
});
