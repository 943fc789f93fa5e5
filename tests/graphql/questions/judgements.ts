import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenEmpty } from '../../store/conformance/small-world.ts';
import { PATIENCE, reference } from '../../store/conformance/small-world.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import { GUEST, WRITER } from '../support/open-api.ts';
import { useApi } from '../support/use-api.ts';

const release = (id: string, issuedOn: string, name: string, post: string) =>
  contributionFrom(
    { id, issuedOn, countries: ['KH'], officials: [{ name, country: 'KH', posts: [post] }] },
    reference,
  );
const SEN = 'official:kh-hun-sen';
const HUNSEN = 'official:kh-hunsen';
const NAMHONG = 'official:kh-hor-namhong';

const MERGE = `mutation M($ids: [ID!]!, $why: String) {
  mergeOfficials(ids: $ids, why: $why) {
    id name aliases sightings { id names posts country { code } } releases { totalCount }
    judgements { id verdict sightings by at why officials { id } }
  }
}`;
const APART = 'mutation M($ids: [ID!]!) { keepApart(ids: $ids) }';
const UNDO = 'mutation M($id: ID!) { undoJudgement(id: $id) }';
const DOUBTS = '{ possibleDuplicates { officials { id } likelihood reason } }';
const JUDGEMENTS = '{ judgements { totalCount nodes { id verdict by officials { id } } } }';

export function describeJudgements(openEmpty: OpenEmpty): void {
  describe('judgements on officials', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty, [
      release('a', '2010-01-01', 'Hun Sen', 'Prime Minister'),
      release('b', '2020-01-01', 'Hunsen', 'President of the Senate'),
      release('c', '2012-01-01', 'Hor Nam Hong', 'Foreign Minister'),
      release('d', '2014-01-01', 'Hor Namhong', 'Deputy Prime Minister'),
    ]);
    let doubts: { officials: { id: string }[]; likelihood: number; reason: string }[];
    beforeAll(async () => {
      ({ possibleDuplicates: doubts } = await api().data(DOUBTS));
    });

    it('are asked for where two may be one, with likelihood and reason', () => {
      expect(doubts).toEqual([
        {
          officials: [{ id: SEN }, { id: HUNSEN }],
          likelihood: expect.any(Number),
          reason: expect.stringContaining('both are officials of Cambodia'),
        },
      ]);
      expect(doubts[0]?.likelihood).toBeGreaterThan(0.6);
      expect(doubts[0]?.likelihood).toBeLessThan(0.97);
    });

    it('make officials one, under the first one’s name, and can be found and undone', async () => {
      const { mergeOfficials } = await api().data(
        MERGE,
        { ids: ['kh-sen-hun', HUNSEN], why: ' The same man. ' },
        WRITER,
      );
      const [judgement] = mergeOfficials.judgements;
      expect(mergeOfficials).toEqual({
        id: SEN,
        name: 'Hun Sen',
        aliases: ['Hunsen'],
        sightings: [
          { id: SEN, names: ['Hun Sen'], posts: ['Prime Minister'], country: { code: 'KH' } },
          { id: HUNSEN, names: ['Hunsen'], posts: ['President of the Senate'], country: { code: 'KH' } },
        ],
        releases: { totalCount: 2 },
        judgements: [
          {
            id: judgement.id,
            verdict: 'SAME',
            sightings: [SEN, HUNSEN],
            by: 'desk',
            at: '2026-01-01T00:00:00.000Z',
            why: 'The same man.',
            officials: [{ id: SEN }],
          },
        ],
      });
      expect(await api().data(DOUBTS)).toEqual({ possibleDuplicates: [] });
      const { official, releases, node } = await api().data(
        `query Q($id: ID!, $judgement: ID!) {
          official(id: $id) { id }
          releases(filter: { officials: [$id] }) { totalCount }
          node(id: $judgement) { ... on Judgement { verdict } }
        }`,
        { id: HUNSEN, judgement: judgement.id },
      );
      expect({ official, releases, node }).toEqual({
        official: { id: SEN },
        releases: { totalCount: 2 },
        node: { verdict: 'SAME' },
      });
      const { judgements } = await api().data(JUDGEMENTS);
      expect(judgements).toEqual({
        totalCount: 1,
        nodes: [{ id: judgement.id, verdict: 'SAME', by: 'desk', officials: [{ id: SEN }] }],
      });
      expect(await api().data(UNDO, { id: judgement.id }, WRITER)).toEqual({ undoJudgement: true });
      expect(await api().data(UNDO, { id: judgement.id }, WRITER)).toEqual({ undoJudgement: false });
      expect(await api().data(DOUBTS)).toEqual({ possibleDuplicates: doubts });
    });

    it('take officials apart that were certainly one', async () => {
      const official = async () =>
        (await api().data('query Q($id: ID!) { official(id: $id) { name aliases } }', { id: NAMHONG }))
          .official;
      expect(await official()).toEqual({ name: 'Hor Nam Hong', aliases: ['Hor Namhong'] });
      const ids = [NAMHONG, 'official:kh-hong-hor-nam'];
      expect(await api().data(APART, { ids }, WRITER)).toEqual({ keepApart: true });
      expect(await official()).toEqual({ name: 'Hor Namhong', aliases: [] });
      const { judgements } = await api().data(JUDGEMENTS);
      await api().data(UNDO, { id: judgements.nodes[0].id }, WRITER);
      expect(await official()).toEqual({ name: 'Hor Nam Hong', aliases: ['Hor Namhong'] });
    });

    it('answer who held which post on a day, whatever form of the name shows it', async () => {
      const { mergeOfficials } = await api().data(MERGE, { ids: [SEN, HUNSEN] }, WRITER);
      const POSTS = `query Q($on: Date) {
        official(id: "${HUNSEN}") { posts(on: $on) { title firstSeen lastSeen evidence { release { id } quote } } }
        country(code: "KH") { officials(on: $on) { nodes { id } } }
      }`;
      const { official, country } = await api().data(POSTS, { on: '2020-01-01' });
      expect(official.posts).toEqual([
        {
          title: 'President of the Senate',
          firstSeen: '2020-01-01',
          lastSeen: '2020-01-01',
          evidence: [
            { release: { id: 'release:b' }, quote: expect.stringContaining('President of the Senate') },
          ],
        },
      ]);
      expect(country.officials.nodes).toEqual([{ id: SEN }]);
      expect((await api().data(POSTS, { on: '2015-01-01' })).official.posts).toEqual([]);
      expect((await api().data(POSTS)).official.posts.map(({ title }: { title: string }) => title)).toEqual([
        'Prime Minister',
        'President of the Senate',
      ]);
      await api().data(UNDO, { id: mergeOfficials.judgements[0].id }, WRITER);
    });

    it.each([
      [MERGE, { ids: [SEN, HUNSEN] }],
      [APART, { ids: [SEN, HUNSEN] }],
      [UNDO, { id: 'judgement:none' }],
    ])('need a token with the scope for it: %s', async (query, variables) => {
      expect((await api().error(query, variables)).code).toBe('UNAUTHENTICATED');
      expect((await api().error(query, variables, GUEST)).code).toBe('FORBIDDEN');
    });

    it.each([
      [MERGE, { ids: [SEN] }, '2 to 50 different officials; 1 were given'],
      [MERGE, { ids: [SEN, 'kh-sen-hun'] }, '2 to 50 different officials; 1 were given'],
      [MERGE, { ids: [SEN, 'official:kh-nobody'] }, 'No release shows official:kh-nobody'],
      [MERGE, { ids: [SEN, 'country:KH'] }, "is no official's id"],
      [MERGE, { ids: [SEN, HUNSEN], why: 'x'.repeat(1001) }, 'has 1001 characters; at most 1000 are allowed'],
      [UNDO, { id: SEN }, "is no judgement's id"],
    ])('say what is wrong with them: %#', async (query, variables, message) => {
      const error = await api().error(query, variables, WRITER);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
      expect((await api().data(JUDGEMENTS)).judgements.totalCount).toBe(0);
    });
  });
}
