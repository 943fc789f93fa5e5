import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE, useWorld, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { countCalls } from '../support/count-calls.ts';
import { demonstration } from '../support/demonstration.ts';
import { openApi, type TestApi } from '../support/open-api.ts';

/**
 * Questions with lists in lists, and the calls of the store that each may cost, however many rows it has: one for each
 * place that asks something new, fewer where places ask at the same time.
 */
const QUESTIONS = [
  [
    'relations with their strength, tone and contacts',
    `relations(first: $first) { totalCount nodes {
      countries { name } strength tone(period: { from: "2015-01-01" }) engagementCounts { type count }
      timeline(interval: YEAR) { start share }
      engagements(first: 3) { totalCount nodes { type accounts { release { title } onlySectors { name } } } }
    } }`,
    11,
  ],
  [
    'releases with all that they name and say',
    `releases(first: $first) { nodes {
      countries { code } officials { name posts { title evidence(first: 1) { quote } } } sectors { name }
      engagements { type participants { official { name country { code } } } }
      statements { speaker { name } evidence { quote } engagement { type } }
      mentions { entity { name } quote }
    } }`,
    14,
  ],
  [
    'officials with whom they met and what they said',
    `officials(first: $first) { nodes {
      counterparts(first: 3) { official { name } }
      statements(first: 2) { nodes { topics { __typename } evidence { release { title } } } }
      related(first: 3) { entity { name ... on Official { posts { title } } } }
      releases(first: 2) { totalCount nodes { title } }
    } }`,
    14,
  ],
  [
    'contacts with their visits, and what their accounts have in common',
    `engagements(first: $first) { nodes {
      partOf { startDate } parts { type }
      accounts { onlyStatements { act } }
      comparison {
        sharedTopics { __typename } onlyTopics { topics { __typename } }
        points { statements { act topics { __typename } } } voices { sides { __typename } statements { act } }
      }
    } }`,
    5,
  ],
  [
    'what surrounds a country, three links away',
    'neighbourhood(id: "country:KH", depth: 3, first: $first) { nodes { label weight } links { source target weight } }',
    7,
  ],
  [
    'the shortest ways between two officials',
    `paths(from: "official:cn-wang-yi", to: "official:us-chollet-derek", first: 20) {
      nodes { __typename ... on Release { title } ... on Official { name } ... on Engagement { type } }
      links { label weight evidence { quote release { title } } }
    }
    releases(first: $first) { totalCount }`,
    18,
  ],
  [
    'the network of countries',
    'network(first: $first) { nodes { label weight } links { source target weight } }',
    2,
  ],
] as const;

export function describeBatches(openEmpty: OpenEmpty): void {
  describe('a question costs a fixed number of calls of the store', { timeout: PATIENCE }, () => {
    const store = useWorld(openEmpty, demonstration());
    let api: TestApi | null = null;
    let calls = new Map<string, number>();
    beforeAll(async () => {
      const counted = countCalls(store());
      calls = counted.calls;
      // Every question goes to the store, also one that was asked before.
      api = await openApi(counted.store, { limits: { cacheBytes: 0 } });
    }, PATIENCE);
    afterAll(async () => {
      await api?.server.stop();
    });
    const callsOf = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      calls.clear();
      await api?.data(query, variables);
      return Object.fromEntries([...calls].sort());
    };

    it.each(QUESTIONS)('%s', async (_, question, most) => {
      const ask = (first: number) => callsOf(`query Q($first: Int!) { ${question} }`, { first });
      for (const first of [30, 100]) {
        const made = await ask(first);
        expect(Object.values(made).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(most);
      }
    });

    it('a release is read at once with what its links lead to, as far as that is asked for', async () => {
      const id = demonstration()[0]?.release.id;
      const ask = (fields: string, more = '') =>
        callsOf(`query Q($id: ID!) { release(id: $id) { ${fields} } } ${more}`, { id });
      expect(
        await ask(`title publisher { name } countries { name } officials { name } sectors { name }
          engagements { type } statements { act evidence { quote release { title } } } mentions { quote }`),
      ).toEqual({ linkedReleases: 1 });
      expect(await ask('title ...F', 'fragment F on Release { issues { name } }')).toEqual({
        linkedReleases: 1,
      });
      expect(await ask('title text')).toEqual({ releases: 1 });
      expect(await ask('title officials @include(if: false) { name }')).toEqual({ releases: 1 });
    });

    it('whoever took part is read where more than the id is asked for, and told by the same ids', async () => {
      const ask = (fields: string) =>
        `{ engagements(first: 100) { nodes { participants { posts official { ${fields} } } } } }`;
      expect(await callsOf(ask('__typename id'))).toEqual({ listEngagements: 1 });
      expect(await callsOf(ask('id name'))).toEqual({ listEngagements: 1, officials: 1 });
      const idsOf = async (fields: string): Promise<string[]> => {
        const data = await api?.data(ask(fields));
        type Node = { participants: { official: { id: string } }[] };
        return data?.['engagements'].nodes.flatMap(({ participants }: Node) =>
          participants.map(({ official }) => official.id),
        );
      };
      const ids = await idsOf('id');
      expect(ids.length).toBeGreaterThan(50);
      expect(ids).toEqual(await idsOf('id name'));
    });

    it('and what is not selected costs nothing', async () => {
      expect(await callsOf('{ releases { totalCount } }')).toEqual({ countReleases: 1 });
      expect(
        await callsOf('{ releases(first: 5) { nodes { title } edges { cursor } pageInfo { endCursor } } }'),
      ).toEqual({
        listReleases: 1,
      });
      expect(await callsOf('{ country(code: "KH") { name memberOf { name members { name } } } }')).toEqual(
        {},
      );
      expect(
        await callsOf('{ releases(first: 5) { nodes { statements { evidence { start end } } } } }'),
      ).toEqual({
        listReleases: 1,
        links: 1,
        statements: 1,
      });
    });
  });
}
