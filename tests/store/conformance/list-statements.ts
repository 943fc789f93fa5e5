import { describe, expect, it } from 'vitest';
import type { Keyset, StatementSelection } from '../../../src/store/list-queries.ts';
import { CHOLLET, namesOf, partOf, PATIENCE, PRAK, useSmallWorld, type OpenEmpty } from './small-world.ts';

export function describeListStatements(openEmpty: OpenEmpty): void {
  describe('lists of statements', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const select = async (...selections: StatementSelection[]): Promise<string[]> => {
      const pages = await store().listStatements(
        selections.map((where) => ({ where, first: 50, after: null })),
      );
      expect(await store().countStatements(selections)).toEqual(pages.map((page) => page.items.length));
      return pages.map((page) => namesOf(page).join(' '));
    };
    const all = 'hotel#000 charlie#000 alpha#000 alpha#001 alpha#002 bravo#000 echo#000';

    it('goes by day, newest first, and pages', async () => {
      const [whole] = await store().listStatements([{ where: {}, first: 50, after: null }]);
      expect(namesOf(whole).join(' ')).toBe(all);
      expect(whole?.items.at(-1)).toEqual({
        node: { ...partOf('echo').statements[0], engagement: null },
        key: ['', 'statement:echo#000'],
      });
      for (const first of [1, 2, 3, 6]) {
        const seen: string[] = [];
        for (let after: Keyset | null = null, more = true; more;) {
          const [page] = await store().listStatements([{ where: {}, first, after }]);
          seen.push(...namesOf(page));
          after = page?.items.at(-1)?.key ?? null;
          more = page?.hasNextPage ?? false;
        }
        expect(seen.join(' ')).toBe(all);
      }
    });

    it('selects by period, act, sides, target, topics, speaker and relation', async () => {
      expect(
        await select(
          { period: { from: '2021-11-23', to: '2021-11-23' } },
          { period: { to: '2021-11-23' }, acts: ['CONCERN'] },
          { acts: ['CONCERN', 'REJECT'] },
          { sides: ['country:US'] },
          { sides: ['country:JP', 'country:KH'] },
          { targets: ['country:KH'] },
          { targets: ['country:KH', 'country:TH'], sides: ['country:KH'] },
          { topics: ['sector:trade', 'issue:ukraine'] },
          { topics: ['organization:ASEAN'] },
          { speaker: PRAK },
          { speaker: CHOLLET, acts: ['AGREE'] },
          { relation: 'relation:KH-US' },
          { relation: 'relation:KH-US', topics: ['sector:trade'], sides: ['country:US'] },
          { relation: 'relation:FR-US' },
        ),
      ).toEqual([
        'alpha#000 alpha#001 alpha#002 bravo#000',
        'alpha#001',
        'hotel#000 alpha#001 echo#000',
        'alpha#001 alpha#002 bravo#000',
        'hotel#000 charlie#000 alpha#000 alpha#002 echo#000',
        'charlie#000 bravo#000',
        'hotel#000',
        'alpha#000 bravo#000 echo#000',
        'alpha#002',
        'alpha#000',
        '',
        'alpha#000 alpha#002 bravo#000',
        'bravo#000',
        '',
      ]);
    });

    it('matches nothing by an empty list of alternatives', async () => {
      expect(await select({ acts: [] }, { sides: [] }, { targets: [] }, { topics: [] })).toEqual([
        '',
        '',
        '',
        '',
      ]);
    });
  });
}
