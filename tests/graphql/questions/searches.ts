import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

export function describeSearches(openEmpty: OpenEmpty): void {
  describe('searches', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);

    async function search(query: string, rest = '') {
      const { search: hits } = await api().data(
        `query Q($query: String!) { search(query: $query${rest}) { score snippet node {
          ... on Release { id } ... on Country { id } ... on Official { id }
          ... on Organization { id } ... on Sector { id } ... on Issue { id }
        } } }`,
        { query },
      );
      return hits.map(({ node, ...hit }: { node: { id: string } }) => Object.assign(hit, { id: node.id }));
    }
    const ids = async (query: string, rest = '') =>
      (await search(query, rest)).map(({ id }: { id: string }) => id);

    it('find names in full first, then parts of names, then texts', async () => {
      const hits = await search('trade');
      expect(hits[0].id).toBe('sector:trade');
      expect(hits.filter(({ id }: { id: string }) => id.startsWith('release:'))).toEqual([
        { id: 'release:foxtrot', score: 0.45, snippet: expect.any(String) },
        { id: 'release:alpha', score: 0.45, snippet: expect.stringContaining('trade') },
        { id: 'release:bravo', score: 0.25, snippet: expect.stringContaining('A visit to speak of trade') },
      ]);
      const scores = hits.map(({ score }: { score: number }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('give the very words of a match and their place, where there is one', async () => {
      const { search: hits } = await api().data(
        `{ search(query: "visit trade", kinds: [RELEASE]) {
          evidence { quote start end release { id text } }
          node { ... on Release { id } }
        } }`,
      );
      expect(hits.length).toBeGreaterThan(0);
      for (const { node, evidence } of hits) {
        const { quote, start, end, release } = evidence;
        expect(release.id).toBe(node.id);
        expect(release.text.slice(start, end)).toBe(quote);
        expect(quote).toMatch(/^(?:visit|trade)/i);
      }
      const { search: names } = await api().data(
        '{ search(query: "ASEAN", kinds: [ORGANIZATION]) { evidence { quote } } }',
      );
      expect(names[0]).toEqual({ evidence: null });
    });

    it.each([
      ['Cambodia', 'country:KH'],
      ['cambodian', 'country:KH'],
      ['KH', 'country:KH'],
      ['ASEAN', 'organization:ASEAN'],
      ['sokhonn prak', 'official:kh-prak-sokhonn'],
      ['choll', 'official:us-chollet-derek'],
      ['situation in myanmar', 'issue:myanmar'],
    ])('find %j', async (query, id) => {
      expect((await ids(query))[0]).toBe(id);
    });

    it('find the kinds wanted only, and as many as wanted', async () => {
      expect(await ids('trade', ', kinds: [RELEASE]')).toEqual([
        'release:foxtrot',
        'release:alpha',
        'release:bravo',
      ]);
      expect(await ids('trade', ', kinds: [RELEASE], first: 1')).toEqual(['release:foxtrot']);
      expect(await ids('Cambodia', ', kinds: [OFFICIAL]')).toEqual([]);
      expect(await ids('Cambodia', ', kinds: []')).toEqual([]);
    });

    it('find releases of a filter, and names whatever it says', async () => {
      const filtered = (filter: string) => ids('trade', `, kinds: [RELEASE], filter: ${filter}`);
      expect(await filtered('{ publishers: ["US"] }')).toEqual(['release:bravo']);
      expect(await filtered('{ officials: ["us-derek-chollet"], period: { to: "2021-11-23" } }')).toEqual([
        'release:alpha',
      ]);
      expect(await filtered('{ text: "dairy" }')).toEqual(['release:alpha']);
      expect(await filtered('{ languages: ["vi"] }')).toEqual([]);
      expect((await ids('trade', ', filter: { languages: ["vi"] }'))[0]).toBe('sector:trade');
    });

    it.each([
      ['Cambodai', 'country:KH'],
      ['Prak Sokhon', 'official:kh-prak-sokhonn'],
      ['Prak Sohkonn', 'official:kh-prak-sokhonn'],
      ['Derek Cholet', 'official:us-chollet-derek'],
      ['Hayshi', 'official:jp-hayashi-yoshimasa'],
      ['situation in Mynamar', 'issue:myanmar'],
    ])('forgive errors of typing: %j', async (query, id) => {
      const [hit] = await search(query);
      expect(hit.id).toBe(id);
    });

    it('forgive where nothing else matches only, and not too much', async () => {
      expect(await ids('Prak', ', kinds: [OFFICIAL]')).toEqual(['official:kh-prak-sokhonn']);
      expect(await ids('Prik', ', kinds: [OFFICIAL]')).toEqual([]);
      expect(await ids('Xokhonn', ', kinds: [OFFICIAL]')).toEqual([]);
      expect(await ids('Cambudoa', ', kinds: [COUNTRY]')).toEqual(['country:KH']);
      expect(await ids('Qambudoia', ', kinds: [COUNTRY]')).toEqual([]);
      const [{ score }] = await search('Cambodai');
      expect(score).toBeLessThan(0.45);
    });

    it('understand full-text queries', async () => {
      expect(await ids('dairy NOT farming', ', kinds: [RELEASE]')).toEqual(['release:golf']);
      expect(await ids('"dairy farming"')).toEqual(['release:alpha']);
      expect(await ids('bridge*')).toContain('release:charlie');
    });

    it.each([
      ['', 'The query has no word to look for'],
      ['(trade', 'A "(" stands without its ")".'],
      ['NOT trade', 'NOT needs something to be taken from'],
      ['trade '.repeat(100), 'at most'],
    ])('say what is wrong with %j', async (query, message) => {
      const error = await api().error('query Q($query: String!) { search(query: $query) { score } }', {
        query,
      });
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    });

    it('answer the same question the same way', async () => {
      const once = await search('a*', ', first: 200');
      expect(once.length).toBeGreaterThan(20);
      expect(await search('a*', ', first: 200')).toEqual(once);
    });
  });
}
