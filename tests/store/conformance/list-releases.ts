import { describe, expect, it } from 'vitest';
import type { Keyset, ReleaseQuery, ReleaseSelection } from '../../../src/store/list-queries.ts';
import { namesOf, partOf, PATIENCE, PRAK, useSmallWorld, type OpenEmpty } from './small-world.ts';

export function describeListReleases(openEmpty: OpenEmpty): void {
  describe('lists of releases', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const ask = (where: ReleaseSelection, more: Partial<ReleaseQuery> = {}): ReleaseQuery => ({
      where,
      order: 'NEWEST',
      first: 50,
      after: null,
      ...more,
    });
    /** What a selection gives, newest first; the count must agree. */
    const select = async (...selections: ReleaseSelection[]): Promise<string[]> => {
      const pages = await store().listReleases(selections.map((where) => ask(where)));
      const counts = await store().countReleases(selections);
      expect(counts).toEqual(pages.map((page) => page.items.length));
      return pages.map((page) => namesOf(page).join(' '));
    };

    it('goes by day, then id; unknown days are the first of all', async () => {
      const [newest, oldest] = await store().listReleases([ask({}), ask({}, { order: 'OLDEST' })]);
      expect(namesOf(newest)).toEqual('hotel foxtrot golf delta charlie bravo alpha echo'.split(' '));
      expect(namesOf(oldest)).toEqual('echo alpha bravo charlie delta foxtrot golf hotel'.split(' '));
      expect(newest?.items[0]).toEqual({
        node: partOf('hotel').release,
        key: ['2022-03-15', 'release:hotel'],
      });
      expect(newest?.items.at(-1)?.key).toEqual(['', 'release:echo']);
      expect(newest?.hasNextPage).toBe(false);
    });

    it('pages forward through the whole list, whatever the size of a page', async () => {
      for (const order of ['NEWEST', 'OLDEST'] as const) {
        const [whole] = await store().listReleases([ask({}, { order })]);
        for (const first of [1, 2, 3, 7, 8]) {
          const seen: string[] = [];
          for (let after: Keyset | null = null, more = true; more;) {
            const [page] = await store().listReleases([ask({}, { order, first, after })]);
            seen.push(...namesOf(page));
            after = page?.items.at(-1)?.key ?? null;
            more = page?.hasNextPage ?? false;
            expect(page?.items).toHaveLength(more ? first : (page?.items.length ?? -1));
          }
          expect(seen).toEqual(namesOf(whole));
        }
      }
    });

    it('begins after a key that no release has', async () => {
      const pages = await store().listReleases([
        ask({}, { after: ['2022-02-01', 'release:fzzz'] }),
        ask({}, { after: ['2022-01-31', 'release:a'], first: 1 }),
        ask({}, { after: ['', 'release:zzz'] }),
        ask({}, { order: 'OLDEST', after: ['2022-02-15', ''] }),
      ]);
      expect(pages.map((page) => namesOf(page).join(' '))).toEqual([
        'golf delta charlie bravo alpha echo',
        'delta',
        '',
        'hotel',
      ]);
    });

    it('answers each query of a call by itself', async () => {
      const pages = await store().listReleases([
        ask({ publishers: ['US'] }),
        ask({ publishers: ['FR'] }),
        ask({}, { first: 1 }),
      ]);
      expect(pages.map((page) => [namesOf(page).join(' '), page.hasNextPage])).toEqual([
        ['bravo', false],
        ['', false],
        ['hotel', true],
      ]);
      expect(await store().listReleases([])).toEqual([]);
      expect(await store().countReleases([])).toEqual([]);
    });

    it('takes in the days of a period, both ends; an unknown day only without any end', async () => {
      expect(
        await select(
          { period: {} },
          { period: { from: '2021-11-24', to: '2022-01-10' } },
          { period: { from: '2022-02-01' } },
          { period: { to: '2021-11-23' } },
          { period: { from: '2021-11-25', to: '2021-12-06' } },
          { period: { from: '2022-01-01', to: '2021-01-01' } },
        ),
      ).toEqual([
        'hotel foxtrot golf delta charlie bravo alpha echo',
        'delta charlie bravo',
        'hotel foxtrot golf',
        'alpha',
        '',
        '',
      ]);
    });

    it('selects by what a release says of itself', async () => {
      expect(
        await select(
          { publishers: ['US', 'JP'] },
          { kinds: ['NEWS'] },
          { kinds: ['NEWS', 'READOUT'] },
          { collections: ['mekong', 'demonstration'] },
          { languages: ['vi'] },
          { languages: ['fr'] },
          { publishers: ['KH'], kinds: ['PRESS_RELEASE'], period: { to: '2021-12-31' } },
        ),
      ).toEqual(['bravo echo', 'foxtrot golf', 'foxtrot golf alpha', 'delta alpha', 'delta', '', 'charlie']);
    });

    it('selects by names: one of each group', async () => {
      expect(
        await select(
          { names: [['country:KH'], ['country:US']] },
          { names: [['country:JP', 'country:VN']] },
          { names: [['sector:trade', 'sector:transport'], [PRAK]] },
          { names: [['sector:trade'], ['organization:ASEAN'], ['issue:myanmar']] },
          { names: [['country:KH', 'country:KH']], kinds: ['NEWS'] },
          { names: [['country:FR']] },
        ),
      ).toEqual([
        'foxtrot bravo alpha',
        'delta charlie echo',
        'charlie bravo alpha',
        'alpha',
        'foxtrot golf',
        '',
      ]);
    });

    it('selects by the relation and the types that a release itself reports', async () => {
      expect(
        await select(
          { relation: 'relation:KH-US' },
          { relation: 'relation:JP-RU' },
          { relation: 'relation:KH-RU' },
          { engagementTypes: ['COURTESY_CALL'] },
          { engagementTypes: ['MEETING', 'VISIT'] },
          { engagementTypes: ['MEETING'], relation: 'relation:KH-US' },
        ),
      ).toEqual(['bravo alpha', 'echo', '', 'bravo', 'charlie alpha', 'alpha']);
    });

    it('matches nothing by an empty list of alternatives, and everything by no group of names', async () => {
      const none = await select(
        { publishers: [] },
        { kinds: [] },
        { collections: [] },
        { languages: [] },
        { engagementTypes: [] },
        { names: [[]] },
        { names: [['country:KH'], []] },
      );
      expect(none.join('')).toBe('');
      expect(await select({ names: [], kinds: ['READOUT'] })).toEqual(['alpha']);
    });
  });
}
