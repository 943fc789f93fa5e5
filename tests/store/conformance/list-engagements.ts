import { describe, expect, it } from 'vitest';
import type { EngagementSelection, Keyset } from '../../../src/store/list-queries.ts';
import {
  CHOLLET,
  engagementOf,
  HAYASHI,
  namesOf,
  PATIENCE,
  PRAK,
  useSmallWorld,
  type OpenEmpty,
} from './small-world.ts';

export function describeListEngagements(openEmpty: OpenEmpty): void {
  describe('lists of engagements', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const select = async (...selections: EngagementSelection[]): Promise<string[]> => {
      const pages = await store().listEngagements(
        selections.map((where) => ({ where, first: 50, after: null })),
      );
      expect(await store().countEngagements(selections)).toEqual(pages.map((page) => page.items.length));
      return pages.map((page) => page.items.map(({ node }) => node.type).join(' '));
    };
    const all = 'PROTEST_NOTE MULTILATERAL_MEETING MEETING VISIT COURTESY_CALL';

    it('goes by day, newest first, and pages', async () => {
      const [whole] = await store().listEngagements([{ where: {}, first: 50, after: null }]);
      expect(whole?.items.map(({ node }) => node.type).join(' ')).toBe(all);
      expect(whole?.items[0]).toEqual({
        node: engagementOf('PROTEST_NOTE'),
        key: ['2022-03-14', engagementOf('PROTEST_NOTE').id],
      });
      for (const first of [1, 2, 4]) {
        const seen: string[] = [];
        for (let after: Keyset | null = null, more = true; more;) {
          const [page] = await store().listEngagements([{ where: {}, first, after }]);
          seen.push(...namesOf(page));
          after = page?.items.at(-1)?.key ?? null;
          more = page?.hasNextPage ?? false;
        }
        expect(seen).toEqual(namesOf(whole));
      }
    });

    it('selects by period, types, those who take part, and relation', async () => {
      expect(
        await select(
          { period: { from: '2021-12-05', to: '2021-12-31' } },
          { types: ['VISIT', 'COURTESY_CALL'] },
          { countries: ['KH'] },
          { countries: ['VN', 'KH'] },
          { countries: ['US', 'JP'] },
          { officials: [PRAK] },
          { officials: [PRAK, HAYASHI] },
          { officials: [CHOLLET, HAYASHI] },
          { relation: 'relation:LA-VN' },
          { relation: 'relation:KH-US', period: { to: '2021-11-22' } },
          { relation: 'relation:JP-KH', types: ['VISIT'], countries: ['JP'], officials: [PRAK] },
          { countries: ['FR'] },
          { withinVisit: true },
          { withinVisit: false, countries: ['KH', 'JP'] },
        ),
      ).toEqual([
        'MEETING VISIT',
        'VISIT COURTESY_CALL',
        all,
        'MULTILATERAL_MEETING',
        '',
        'MEETING VISIT COURTESY_CALL',
        'MEETING',
        '',
        'MULTILATERAL_MEETING',
        '',
        'VISIT',
        '',
        'MEETING',
        'VISIT',
      ]);
    });

    it('matches nothing by no type, and everything by no country or official that must take part', async () => {
      expect(await select({ types: [] }, { countries: [], officials: [] })).toEqual(['', all]);
    });
  });
}
