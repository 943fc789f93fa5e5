import { describe, expect, it } from 'vitest';
import { heatOf } from '../../../src/relation/heat.ts';
import type { Keyset, RelationQuery, RelationSelection } from '../../../src/store/list-queries.ts';
import { namesOf, PATIENCE, useSmallWorld, type OpenEmpty } from './small-world.ts';

const ORDERS = ['STRENGTH', 'LAST_CONTACT', 'ENGAGEMENTS', 'TONE'] as const;

export function describeListRelations(openEmpty: OpenEmpty): void {
  describe('lists of relations', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const ask = (where: RelationSelection, more: Partial<RelationQuery> = {}): RelationQuery => ({
      where,
      order: 'STRENGTH',
      first: 50,
      after: null,
      ...more,
    });
    const select = async (...selections: RelationSelection[]): Promise<string[]> => {
      const pages = await store().listRelations(selections.map((where) => ask(where)));
      expect(await store().countRelations(selections)).toEqual(pages.map((page) => page.items.length));
      return pages.map((page) => namesOf(page).join(' '));
    };

    it('goes by strength, last contact, number of engagements or tone, then id', async () => {
      const pages = await store().listRelations(ORDERS.map((order) => ask({}, { order })));
      expect(pages.map((page) => namesOf(page).join(' '))).toEqual([
        'JP-KH KH-US KH-LA KH-VN LA-VN JP-RU KH-TH',
        'KH-TH KH-LA KH-VN LA-VN JP-KH KH-US JP-RU',
        'JP-KH KH-LA KH-TH KH-US KH-VN LA-VN JP-RU',
        'JP-KH KH-US KH-TH JP-RU KH-LA KH-VN LA-VN',
      ]);
      expect(pages.map((page) => page.items[1]?.key)).toEqual([
        [heatOf(3, '2021-11-23'), 'relation:KH-US'],
        ['2022-01-10', 'relation:KH-LA'],
        [1, 'relation:KH-LA'],
        [5, 'relation:KH-US'],
      ]);
      expect(pages.map((page) => page.items.at(-1)?.key)).toEqual([
        [heatOf(-5, '2022-03-14'), 'relation:KH-TH'],
        ['', 'relation:JP-RU'],
        [0, 'relation:JP-RU'],
        [-11, 'relation:LA-VN'],
      ]);
    });

    it('goes by the engagements of a period, whether of whole years, months or days, and pages by them', async () => {
      const periods = [
        { from: '2021-01-01', to: '2021-12-31' },
        { from: '2021-11-01', to: '2022-02-15' },
        { to: '2021-12-06' },
        { from: '2021-12-07', to: '2021-12-01' },
        {},
      ];
      const found: string[][] = [];
      for (const more of [{}, { country: 'KH' }, { topics: ['issue:ukraine', 'organization:ASEAN'] }]) {
        const queries = periods.map((period) => ask({ period, ...more }, { order: 'ENGAGEMENTS' }));
        const pages = await store().listRelations(queries);
        found.push(
          pages.map((page) =>
            page.items.map(({ key: [count, id] }) => `${String(id).split(':')[1]} ${count}`).join(', '),
          ),
        );
        for (const [index, query] of queries.entries()) {
          const seen: unknown[] = [];
          for (let after: Keyset | null = null, hasMore = true; hasMore;) {
            const [page] = await store().listRelations([{ ...query, first: 1, after }]);
            seen.push(...(page?.items ?? []));
            after = page?.items.at(-1)?.key ?? null;
            hasMore = page?.hasNextPage ?? false;
          }
          expect(seen).toEqual(pages[index]?.items);
        }
      }
      expect(found).toEqual([
        [
          'JP-KH 2, KH-US 1',
          'JP-KH 2, KH-LA 1, KH-US 1, KH-VN 1, LA-VN 1',
          'JP-KH 2, KH-US 1',
          '',
          'JP-KH 2, KH-LA 1, KH-TH 1, KH-US 1, KH-VN 1, LA-VN 1',
        ],
        [
          'JP-KH 2, KH-US 1',
          'JP-KH 2, KH-LA 1, KH-US 1, KH-VN 1',
          'JP-KH 2, KH-US 1',
          '',
          'JP-KH 2, KH-LA 1, KH-TH 1, KH-US 1, KH-VN 1',
        ],
        [
          'KH-US 1',
          'KH-LA 1, KH-US 1, KH-VN 1, LA-VN 1',
          'KH-US 1',
          '',
          'KH-LA 1, KH-US 1, KH-VN 1, LA-VN 1',
        ],
      ]);
    });

    it('gives relations as by id', async () => {
      const [page] = await store().listRelations([ask({ country: 'US' })]);
      expect(page?.items.map(({ node }) => node)).toEqual(await store().relations(['relation:KH-US']));
    });

    it('pages in every order', async () => {
      for (const order of ORDERS) {
        const [whole] = await store().listRelations([ask({}, { order })]);
        for (const first of [1, 2, 3, 6]) {
          const seen: string[] = [];
          for (let after: Keyset | null = null, more = true; more;) {
            const [page] = await store().listRelations([ask({}, { order, first, after })]);
            seen.push(...namesOf(page));
            after = page?.items.at(-1)?.key ?? null;
            more = page?.hasNextPage ?? false;
          }
          expect(seen).toEqual(namesOf(whole));
        }
      }
    });

    it('selects by countries', async () => {
      expect(
        await select(
          { country: 'JP' },
          { country: 'FR' },
          { countries: ['JP', 'LA'] },
          { country: 'KH', countries: ['US', 'LA', 'FR'] },
          { country: 'KH', countries: ['KH'] },
          { countries: [] },
        ),
      ).toEqual(['JP-KH JP-RU', '', 'JP-KH KH-LA LA-VN JP-RU', 'KH-US KH-LA', '', '']);
    });

    it('selects by a period with an engagement, topics and number of engagements', async () => {
      expect(
        await select(
          { period: { from: '2022-01-01' } },
          { period: { from: '2021-12-06', to: '2021-12-06' } },
          { period: { from: '2021-12-07', to: '2021-12-31' } },
          { period: {} },
          { topics: ['sector:trade'] },
          { topics: ['issue:ukraine', 'organization:ASEAN'] },
          { topics: ['sector:finance-and-banking'] },
          { topics: [] },
          { minEngagements: 1 },
          { minEngagements: 2 },
          { minEngagements: 0, country: 'RU' },
          { minEngagements: 2, country: 'KH', countries: ['JP'], topics: ['sector:transport'] },
        ),
      ).toEqual([
        'KH-LA KH-VN LA-VN KH-TH',
        'JP-KH',
        '',
        'JP-KH KH-US KH-LA KH-VN LA-VN KH-TH',
        'KH-US',
        'KH-US KH-LA KH-VN LA-VN JP-RU',
        '',
        '',
        'JP-KH KH-US KH-LA KH-VN LA-VN KH-TH',
        'JP-KH',
        'JP-RU',
        'JP-KH',
      ]);
    });
  });
}
