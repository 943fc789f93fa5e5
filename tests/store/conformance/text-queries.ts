import { describe, expect, it } from 'vitest';
import { parseTextQuery } from '../../../src/model/text-query.ts';
import type { Keyset, ReleaseQuery } from '../../../src/store/list-queries.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import { namesOf, PATIENCE, reference, useSmallWorld, useWorld, type OpenEmpty } from './small-world.ts';

export function describeTextQueries(openEmpty: OpenEmpty): void {
  describe('full-text queries', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const ask = (
      text: string,
      order: ReleaseQuery['order'],
      more: Partial<ReleaseQuery> = {},
    ): ReleaseQuery => ({
      where: { text: parseTextQuery(text) },
      order,
      first: 50,
      after: null,
      ...more,
    });
    const select = async (text: string, order: ReleaseQuery['order'] = 'NEWEST'): Promise<string> => {
      const query = ask(text, order);
      const [page] = await store().listReleases([query]);
      expect(await store().countReleases([query.where])).toEqual([page?.items.length]);
      return namesOf(page).join(' ');
    };

    it('finds words in title and text, whatever their case and accents', async () => {
      expect(await select('dairy')).toBe('golf alpha');
      expect(await select('DÁIRY')).toBe('golf alpha');
      expect(await select('dair')).toBe('');
      expect(await select('bridges')).toBe('charlie');
    });

    it('joins words by AND wherever they stand', async () => {
      expect(await select('dairy ministers')).toBe('alpha');
      expect(await select('talks farming')).toBe('alpha');
      expect(await select('dairy AND bridges')).toBe('');
    });

    it('knows OR, NOT and parentheses', async () => {
      expect(await select('dairy OR bridges')).toBe('golf charlie alpha');
      expect(await select('dairy NOT farming')).toBe('golf');
      expect(await select('(dairy OR bridges) NOT (farming OR roads)')).toBe('golf');
      expect(await select('phnom (dairy OR visit)')).toBe('bravo alpha');
    });

    it('finds phrases within the title or within the text', async () => {
      expect(await select('"phnom penh"')).toBe('bravo alpha');
      expect(await select('"penh phnom"')).toBe('');
      expect(await select('"trade talks"')).toBe('bravo');
      expect(await select('"talks on trade"')).toBe('alpha');
    });

    it('finds beginnings of words', async () => {
      expect(await select('bri*')).toBe('charlie');
      expect(await select('dai* farm*')).toBe('alpha');
      expect(await select('farming*')).toBe('alpha');
      expect(await select('z*')).toBe('');
    });

    it('puts those first whose title alone matches, then goes by day', async () => {
      expect(await select('trade', 'NEWEST')).toBe('foxtrot bravo alpha');
      expect(await select('trade', 'RELEVANCE')).toBe('foxtrot alpha bravo');
      expect(await select('chollet', 'RELEVANCE')).toBe('bravo alpha');
      expect(await select('dairy OR visit', 'RELEVANCE')).toBe('golf charlie bravo alpha');
      expect(await select('dairy OR visit', 'OLDEST')).toBe('alpha bravo charlie golf');
    });

    it('has the title match in the key of RELEVANCE, and pages by it', async () => {
      const [whole] = await store().listReleases([ask('trade', 'RELEVANCE')]);
      expect(whole?.items.map(({ key }) => key)).toEqual([
        [1, '2022-02-01', 'release:foxtrot'],
        [1, '2021-11-23', 'release:alpha'],
        [0, '2021-11-24', 'release:bravo'],
      ]);
      for (const first of [1, 2]) {
        const seen: string[] = [];
        for (let after: Keyset | null = null, more = true; more;) {
          const [page] = await store().listReleases([ask('trade', 'RELEVANCE', { first, after })]);
          seen.push(...namesOf(page));
          after = page?.items.at(-1)?.key ?? null;
          more = page?.hasNextPage ?? false;
        }
        expect(seen).toEqual(namesOf(whole));
      }
    });

    it('is NEWEST by RELEVANCE without a text', async () => {
      const [page] = await store().listReleases([
        { where: { kinds: ['NEWS'] }, order: 'RELEVANCE', first: 1, after: null },
      ]);
      expect(page?.items.map(({ key }) => key)).toEqual([['2022-02-01', 'release:foxtrot']]);
      expect(page?.hasNextPage).toBe(true);
    });

    it('holds together with every other part of a selection', async () => {
      const selections = [
        { text: parseTextQuery('trade'), publishers: ['US'] },
        { text: parseTextQuery('trade'), names: [['issue:myanmar']] },
        { text: parseTextQuery('trade'), period: { from: '2021-11-24' } },
        { text: parseTextQuery('trade'), relation: 'relation:KH-US', kinds: ['PRESS_RELEASE' as const] },
        { text: parseTextQuery('trade'), publishers: [] },
      ];
      const pages = await store().listReleases(
        selections.map((where) => ({ where, order: 'RELEVANCE' as const, first: 9, after: null })),
      );
      expect(pages.map((page) => namesOf(page).join(' '))).toEqual([
        'bravo',
        'alpha',
        'foxtrot bravo',
        'bravo',
        '',
      ]);
      expect(await store().countReleases(selections)).toEqual([1, 1, 2, 1, 0]);
    });
  });

  describe('full-text queries in all scripts', { timeout: PATIENCE }, () => {
    const store = useWorld(
      openEmpty,
      [
        {
          id: 'latin',
          title: 'Đối thoại Việt–Nhật',
          text: 'L’année s’achève à Győr; co-operation 2+2, U.S.-led',
          issuedOn: '2020-01-01',
        },
        { id: 'khmer', title: 'កិច្ចប្រជុំ', text: 'ប្រាក់ សុខុន', issuedOn: '2020-01-02' },
        { id: 'han', title: '外交部発言人', text: '中国 外交 部長 😀 会談', issuedOn: '2020-01-03' },
        {
          id: 'greek',
          title: 'ΣΥΝΆΝΤΗΣΗ Υπουργών',
          text: 'Όλα καλά. AND OR NOT "quoted" text:title title',
          issuedOn: '2020-01-04',
        },
        { id: 'long', title: 'x'.repeat(2000), text: `${'word '.repeat(3000)}end`, issuedOn: '2020-01-05' },
      ].map((brief) => contributionFrom(brief, reference)),
    );
    const select = async (text: string): Promise<string> => {
      const [page] = await store().listReleases([
        { where: { text: parseTextQuery(text) }, order: 'NEWEST', first: 50, after: null },
      ]);
      return namesOf(page).join(' ');
    };

    it('finds folded words of any script', async () => {
      expect(await select('doi thoai')).toBe('latin');
      expect(await select('"viet nhat"')).toBe('latin');
      expect(await select('l’année gyor')).toBe('latin');
      expect(await select('"2+2"')).toBe('latin');
      expect(await select('U.S.')).toBe('latin');
      expect(await select('co-operation')).toBe('latin');
      expect(await select('外交*')).toBe('han');
      expect(await select('部長')).toBe('han');
      expect(await select('部')).toBe('');
      expect(await select('συνάντηση')).toBe('greek');
      expect(await select('ប្រាក់')).toBe('khmer');
    });

    it('takes the words of the query language in quotes as words', async () => {
      expect(await select('"and or not"')).toBe('greek');
      expect(await select('"title title"')).toBe('greek');
      expect(await select('"quoted text"')).toBe('greek');
      expect(await select('text:title')).toBe('greek');
    });

    it('finds what stands at the end of a long text', async () => {
      expect(await select('end')).toBe('long');
      expect(await select('"word end"')).toBe('long');
      expect(await select('xxxxxxxx*')).toBe('long');
    });
  });
}
