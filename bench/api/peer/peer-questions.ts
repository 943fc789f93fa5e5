import type { NodeId } from '../../../src/model/node-id.ts';
import { subjectAt } from '../subject-at.ts';

/** A request of a question to one of the servers. */
export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question that @neo4j/graphql can answer, too. */
export interface PeerQuestion {
  readonly name: string;
  ours(time: number): Request;
  /** As its generated API is asked, the client doing the rest. */
  generated(time: number): Request;
  /** With Cypher written by hand behind a field, where the generated API leaves work to the client. */
  byHand?(time: number): Request;
  /** What the answers say, in a form that is equal where they are. */
  readonly said: {
    ours(data: Data): unknown;
    generated(data: Data): unknown;
    byHand?(data: Data): unknown;
  };
}

/** The data of an answer, or a part of it; what is not there is undefined. */
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape are taken apart here
export type Data = any;

/** What the questions are asked of, each as often as there is time. */
export interface PeerSubjects {
  readonly releases: readonly NodeId[];
  /** Alpha-2 codes, in order. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly officials: readonly NodeId[];
  /** Our cursor of the release before a page in the depth of the list, and how many come before that page. */
  readonly deep: { readonly cursor: string; readonly offset: number };
}

const YEAR = { from: '2021-01-01', to: '2021-12-31' };
const IN_YEAR = 'day: { startsWith: "2021-" }';
const NEWEST = 'sort: [{ day: DESC }, { id: ASC }]';
const PAGE = 'id title issuedOn publisherName';

/** Ten questions of our users, with the fields that both APIs have. */
export function peerQuestions(of: PeerSubjects): readonly PeerQuestion[] {
  const pair = (time: number) => subjectAt(of.pairs, time);
  const relation = (time: number) => `relation:${pair(time).join('-')}`;
  return [
    {
      name: 'a release with its links',
      ours: (time) => ({
        query: `query($id: ID!) { release(id: $id) { title issuedOn publisher { name } countries { name } organizations { name }
          sectors { name } issues { name } officials { name } engagements { id startDate } statements { id act } } }`,
        variables: { id: subjectAt(of.releases, time) },
      }),
      generated: (time) => ({
        query: `query($id: ID!) { releases(where: { id: { eq: $id } }) { title issuedOn publisherName countries { name }
          organizations { name } sectors { name } issues { name } officials { name } engagements { id startDate } statements { id act } } }`,
        variables: { id: subjectAt(of.releases, time) },
      }),
      said: {
        ours: ({ release }) => linksOf({ ...release, publisherName: release.publisher.name }),
        generated: ({ releases: [release] }) => linksOf(release),
      },
    },
    {
      name: 'newest 20 releases that name two countries, on a sector, in a year',
      ours: (time) => ({
        query: `query($countries: [CountryCode!], $period: Period) { releases(filter: { countries: $countries, sectors: ["defence"],
          period: $period }) { nodes { id title issuedOn publisher { name } } } }`,
        variables: { countries: pair(time), period: YEAR },
      }),
      generated: (time) => ({
        query: `query($a: String!, $b: String!) { releases(where: { AND: [{ countries: { some: { key: { eq: $a } } } },
          { countries: { some: { key: { eq: $b } } } }, { sectors: { some: { key: { eq: "defence" } } } }, { ${IN_YEAR} }] }, ${NEWEST}, limit: 20) { ${PAGE} } }`,
        variables: { a: pair(time)[0], b: pair(time)[1] },
      }),
      said: { ours: ({ releases }) => pageOf(releases.nodes), generated: ({ releases }) => releases },
    },
    {
      name: 'newest 20 engagements of two countries, with who took part',
      ours: (time) => ({
        query: `query($between: [CountryCode!]!) { relation(between: $between) { engagements { nodes { id startDate place
          participants { official { id } posts } } } } }`,
        variables: { between: pair(time) },
      }),
      generated: (time) => ({
        query: `query($id: ID!) { relations(where: { id: { eq: $id } }) { engagements(${NEWEST}, limit: 20) { id startDate place
          officialsConnection { edges { node { id } properties { posts } } } } } }`,
        variables: { id: relation(time) },
      }),
      said: {
        ours: (data) =>
          data.relation.engagements.nodes.map((one: Data) => ({
            ...one,
            participants: sorted(
              one.participants.map(({ official, posts }: Data) => ({ id: official.id, posts })),
            ),
          })),
        generated: (data) =>
          data.relations[0].engagements.map(({ officialsConnection, ...one }: Data) => ({
            ...one,
            participants: sorted(
              officialsConnection.edges.map(({ node, properties }: Data) => ({
                id: node.id,
                posts: properties.posts,
              })),
            ),
          })),
      },
    },
    {
      name: 'the 20 partners that a country had most contacts with in a year',
      ours: (time) => ({
        query: `query($code: CountryCode!, $period: Period) { country(code: $code) { relations(orderBy: ENGAGEMENTS,
          filter: { period: $period }) { nodes { id engagementCounts(period: $period) { count } } } } }`,
        variables: { code: pair(time)[0], period: YEAR },
      }),
      generated: (time) => ({
        query: `query($code: String!) { countries(where: { key: { eq: $code } }) { relations { id
          engagementsConnection(where: { node: { ${IN_YEAR} } }) { totalCount } } } }`,
        variables: { code: pair(time)[0] },
      }),
      byHand: (time) => ({
        query: `query($code: String!, $from: String!, $to: String!) { countries(where: { key: { eq: $code } }) {
          partnersByHand(from: $from, to: $to) { relation contacts } } }`,
        variables: { code: pair(time)[0], ...YEAR },
      }),
      said: {
        ours: ({ country }) =>
          mostOf(
            country.relations.nodes.map(({ id, engagementCounts }: Data) => [id, totalOf(engagementCounts)]),
            20,
          ),
        generated: ({ countries: [country] }) =>
          mostOf(
            country.relations.map(({ id, engagementsConnection }: Data) => [
              id,
              engagementsConnection.totalCount,
            ]),
            20,
          ),
        byHand: ({ countries: [country] }) =>
          country.partnersByHand.map(({ relation, contacts }: Data) => [relation, contacts]),
      },
    },
    {
      name: 'page 1 of all releases',
      ours: () => ({
        query: '{ releases { nodes { id title issuedOn publisher { name } } } }',
        variables: {},
      }),
      generated: () => ({
        query: `{ releases(${NEWEST}, limit: 20) { ${PAGE} } }`,
        variables: {},
      }),
      said: { ours: ({ releases }) => pageOf(releases.nodes), generated: ({ releases }) => releases },
    },
    {
      name: `the page of all releases after ${of.deep.offset}`,
      ours: () => ({
        query:
          'query($after: String) { releases(after: $after) { nodes { id title issuedOn publisher { name } } } }',
        variables: { after: of.deep.cursor },
      }),
      generated: () => ({
        query: `query($offset: Int!) { releases(${NEWEST}, limit: 20, offset: $offset) { ${PAGE} } }`,
        variables: { offset: of.deep.offset },
      }),
      said: { ours: ({ releases }) => pageOf(releases.nodes), generated: ({ releases }) => releases },
    },
    {
      name: 'contacts of two countries by type and by month',
      ours: (time) => ({
        query: `query($between: [CountryCode!]!) { relation(between: $between) { engagementCounts { count }
          timeline(interval: MONTH) { start engagements } } }`,
        variables: { between: pair(time) },
      }),
      generated: (time) => ({
        query: 'query($id: ID!) { relations(where: { id: { eq: $id } }) { engagements { type day } } }',
        variables: { id: relation(time) },
      }),
      byHand: (time) => ({
        query:
          'query($id: ID!) { relations(where: { id: { eq: $id } }) { countsByHand { type month contacts } } }',
        variables: { id: relation(time) },
      }),
      said: {
        ours: (data) => ({
          types: sorted(data.relation.engagementCounts.map(({ count }: Data) => count)),
          months: data.relation.timeline.flatMap(({ start, engagements }: Data) =>
            engagements === 0 ? [] : [[start.slice(0, 7), engagements]],
          ),
        }),
        generated: ({ relations: [{ engagements }] }) =>
          countsOf(engagements.map(({ type, day }: Data) => [type, day.slice(0, 7), 1])),
        byHand: ({ relations: [{ countsByHand }] }) =>
          countsOf(countsByHand.map(({ type, month, contacts }: Data) => [type, month, contacts])),
      },
    },
    {
      name: "an official's ten foremost counterparts",
      ours: (time) => ({
        query: 'query($id: ID!) { official(id: $id) { counterparts { official { id } engagements } } }',
        variables: { id: subjectAt(of.officials, time) },
      }),
      generated: (time) => ({
        query:
          'query($id: ID!) { officials(where: { id: { eq: $id } }) { country engagements { id officials { id country } } } }',
        variables: { id: subjectAt(of.officials, time) },
      }),
      byHand: (time) => ({
        query:
          'query($id: ID!) { officials(where: { id: { eq: $id } }) { counterpartsByHand { official engagements } } }',
        variables: { id: subjectAt(of.officials, time) },
      }),
      said: {
        ours: (data) =>
          data.official.counterparts.map(({ official, engagements }: Data) => [official.id, engagements]),
        generated: ({ officials: [official] }) => mostOf(counterpartsOf(official), 10),
        byHand: ({ officials: [official] }) =>
          official.counterpartsByHand.map(({ official: other, engagements }: Data) => [other, engagements]),
      },
    },
    {
      name: 'newest 20 statements of a country on a sector',
      ours: (time) => ({
        query: `query($sides: [ID!]) { statements(filter: { sides: $sides, topics: ["sector:defence"] }) { nodes { id
          evidence { release { title } } } } }`,
        variables: { sides: [`country:${pair(time)[0]}`] },
      }),
      generated: (time) => ({
        query: `query($code: String!) { statements(where: { by: { some: { key: { eq: $code } } }, sectors: { some: { key: { eq: "defence" } } } },
          ${NEWEST}, limit: 20) { id releases { title } } }`,
        variables: { code: pair(time)[0] },
      }),
      said: {
        ours: ({ statements }) =>
          statements.nodes.map(({ id, evidence }: Data) => [id, evidence.release.title]),
        generated: ({ statements }) => statements.map(({ id, releases }: Data) => [id, releases[0].title]),
      },
    },
    {
      name: 'officials of a country, by name',
      ours: (time) => ({
        query: 'query($code: CountryCode) { officials(country: $code) { nodes { id name } } }',
        variables: { code: pair(time)[0] },
      }),
      generated: (time) => ({
        query:
          'query($code: String!) { officials(where: { country: { eq: $code } }, sort: [{ sortName: ASC }, { id: ASC }], limit: 20) { id name } }',
        variables: { code: pair(time)[0] },
      }),
      said: { ours: ({ officials }) => officials.nodes, generated: ({ officials }) => officials },
    },
  ];
}

function linksOf(release: Data) {
  const names = (list: Data) => sorted(list.map(({ name }: Data) => name));
  return {
    title: release.title,
    issuedOn: release.issuedOn,
    publisher: release.publisherName,
    countries: names(release.countries),
    organizations: names(release.organizations),
    sectors: names(release.sectors),
    issues: names(release.issues),
    officials: names(release.officials),
    engagements: sorted(release.engagements),
    statements: sorted(release.statements.map(({ id }: Data) => id)),
  };
}

function pageOf(nodes: Data) {
  return nodes.map(({ publisher, ...rest }: Data) => ({ ...rest, publisherName: publisher.name }));
}

function totalOf(counts: Data): number {
  return counts.reduce((sum: number, { count }: Data) => sum + count, 0);
}

function mostOf(counts: readonly (readonly [string, number])[], most: number) {
  return counts
    .filter(([, count]) => count > 0)
    .sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
    .slice(0, most);
}

function counterpartsOf({ country, engagements }: Data): [string, number][] {
  const counts = new Map<string, number>();
  for (const { officials } of engagements)
    for (const other of officials)
      if (other.country !== country) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
  return [...counts];
}

function countsOf(contacts: readonly (readonly [type: string, month: string, count: number])[]) {
  const types = new Map<string, number>();
  const months = new Map<string, number>();
  for (const [type, month, count] of contacts) {
    types.set(type, (types.get(type) ?? 0) + count);
    if (month !== '') months.set(month, (months.get(month) ?? 0) + count);
  }
  return { types: sorted([...types.values()]), months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function sorted<T>(items: readonly T[]): T[] {
  const key = (item: T) => JSON.stringify(item);
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
