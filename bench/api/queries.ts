import { countriesOfRelation } from '../../src/model/node-id.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { subjectAt } from './subject-at.ts';

/** A question as a client sends it; each time of something else. */
export interface ApiQuery {
  readonly name: string;
  readonly query: string;
  variables(time: number): Readonly<Record<string, unknown>>;
}

const YEAR = { from: '2021-01-01', to: '2021-12-31' };
const WORDS = ['w2j', 'w7a', 'wgn', 'w10v', 'wdcm', 'w1kg'];
/** How many different things each question is asked of. */
const CHOICE = 40;

/** Twenty questions of analysts, dashboards and researchers to a store that holds a world of `releaseLines`. */
export async function makeQueries(store: GraphStore): Promise<readonly ApiQuery[]> {
  const first = { first: CHOICE, after: null };
  const [relations] = await store.listRelations([{ where: {}, order: 'ENGAGEMENTS', ...first }]);
  const [releases] = await store.listReleases([{ where: {}, order: 'NEWEST', ...first }]);
  const [engagements] = await store.listEngagements([{ where: {}, ...first }]);
  const idsOf = (page: typeof relations | typeof releases | typeof engagements) =>
    (page?.items ?? []).map(({ node }) => node.id);
  const pairs = idsOf(relations).map(countriesOfRelation);
  const [shares] = await store.relationOfficials([
    { relation: idsOf(relations)[0] ?? '', period: {}, first: CHOICE },
  ]);
  const officials = (shares ?? []).map(({ official }) => official.id);
  const names = (shares ?? []).map(({ official }) => official.name);
  const pair = (time: number) => subjectAt(pairs, time);
  const one = (time: number) => pair(time)[0] ?? '';
  return [
    {
      name: 'a release with all its links',
      query: `query($id: ID!) { release(id: $id) { title issuedOn publisher { name } countries { name } organizations { name }
        sectors { name } issues { name } officials { name } engagements { type startDate countries { code } }
        statements { act sides { __typename } evidence { quote } } } }`,
      variables: (time) => ({ id: subjectAt(idsOf(releases), time) }),
    },
    {
      name: 'newest releases that name two countries, on a sector, in a year',
      query: `query($countries: [CountryCode!], $period: Period) { releases(filter: { countries: $countries, sectors: ["trade"], period: $period }) {
        nodes { id title issuedOn publisher { name } } pageInfo { hasNextPage endCursor } } }`,
      variables: (time) => ({ countries: pair(time), period: YEAR }),
    },
    {
      name: 'engagements of two countries, with who took part',
      query: `query($between: [CountryCode!]!) { relation(between: $between) { engagements { nodes { id type startDate place
        participants { official { name } posts country { code } } } } } }`,
      variables: (time) => ({ between: pair(time) }),
    },
    {
      name: "a country's strongest partners in a year",
      query: `query($code: CountryCode!, $period: Period) { country(code: $code) { relations(filter: { period: $period }) {
        nodes { countries { code name } strength lastContact } } } }`,
      variables: (time) => ({ code: one(time), period: YEAR }),
    },
    {
      name: 'page 1 of all releases',
      query:
        '{ releases { nodes { id title issuedOn publisher { name } } pageInfo { hasNextPage endCursor } } }',
      variables: () => ({}),
    },
    {
      name: 'the next page after a release',
      query: 'query($after: String) { releases(after: $after) { nodes { id title issuedOn } } }',
      variables: () => ({ after: null }),
    },
    {
      name: 'contacts of two countries by type and month',
      query: `query($between: [CountryCode!]!) { relation(between: $between) { engagementCounts { type count }
        timeline(interval: MONTH) { start engagements statements tone share } } }`,
      variables: (time) => ({ between: pair(time) }),
    },
    {
      name: "an official's posts and counterparts",
      query: `query($id: ID!) { official(id: $id) { name country { name } posts { title firstSeen lastSeen }
        counterparts { official { name } engagements lastMet } } }`,
      variables: (time) => ({ id: subjectAt(officials, time) }),
    },
    {
      name: 'words in releases that name a country, in a year',
      query: `query($text: String, $countries: [CountryCode!], $period: Period) { releases(orderBy: RELEVANCE,
        filter: { text: $text, countries: $countries, period: $period }) { nodes { id title issuedOn } } }`,
      variables: (time) => ({ text: subjectAt(WORDS, time), countries: [one(time)], period: YEAR }),
    },
    {
      name: 'a search over everything',
      query:
        'query($query: String!) { search(query: $query) { score snippet node { __typename ... on Release { title } ... on Official { name } } } }',
      variables: (time) => ({ query: subjectAt(names, time) }),
    },
    {
      name: 'what stands with a country',
      query:
        'query($code: CountryCode!) { country(code: $code) { name related { entity { __typename id name } releases lastSeen } } }',
      variables: (time) => ({ code: one(time) }),
    },
    {
      name: 'a relation: strength and its parts, tone, sectors, issues',
      query: `query($between: [CountryCode!]!) { relation(between: $between) { strength tone firstContact lastContact
        strengthParts { totalCount nodes { contribution engagement { type startDate } } }
        sectors { sector { name } releases } issues { issue { name } releases } officials { official { name } engagements } } }`,
      variables: (time) => ({ between: pair(time) }),
    },
    {
      name: 'what a country said on a topic',
      query: `query($sides: [ID!]) { statements(filter: { sides: $sides, topics: ["sector:trade"] }) { nodes { act speaker { name }
        topics { __typename } evidence { quote release { title } } } } }`,
      variables: (time) => ({ sides: [`country:${one(time)}`] }),
    },
    {
      name: 'the network of countries in a year',
      query:
        'query($period: Period) { network(period: $period, first: 200) { nodes { id label weight } links { source target weight } } }',
      variables: () => ({ period: YEAR }),
    },
    {
      name: 'the neighbourhood of an official',
      query:
        'query($id: ID!) { neighbourhood(id: $id) { nodes { id label kind weight } links { source target weight } } }',
      variables: (time) => ({ id: subjectAt(officials, time) }),
    },
    {
      name: 'the shortest ways between two officials',
      query: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4) { nodes { __typename } links { label
        evidence { quote release { title } } } } }`,
      variables: (time) => ({ from: subjectAt(officials, time), to: subjectAt(officials, time + 7) }),
    },
    {
      name: 'what is here',
      query:
        '{ summary { releases engagements statements officials countries relations firstRelease lastRelease } collections { id name releases } }',
      variables: () => ({}),
    },
    {
      name: 'a contact, as each government tells of it',
      query: `query($id: ID!) { engagement(id: $id) { type startDate countries { name } participants { official { name } posts }
        accounts { release { title publisher { name } } sectors { name } onlySectors { name } statements { act evidence { quote } } } } }`,
      variables: (time) => ({ id: subjectAt(idsOf(engagements), time) }),
    },
    {
      name: 'officials of a country, with their posts',
      query:
        'query($code: CountryCode) { officials(country: $code) { totalCount nodes { name posts { title lastSeen } } } }',
      variables: (time) => ({ code: one(time) }),
    },
    {
      name: 'which relations work on a sector in a year',
      query: `query($period: Period) { sector(id: "trade") { name timeline(interval: QUARTER, period: $period) { start count }
        relations(period: $period) { relation { id countries { name } } releases } } }`,
      variables: () => ({ period: YEAR }),
    },
  ];
}
