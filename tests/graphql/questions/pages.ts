import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

const LISTS = [
  ['releases(PAGE)', 8],
  ['releases(orderBy: OLDEST, PAGE)', 8],
  ['releases(orderBy: RELEVANCE, PAGE)', 8],
  ['releases(filter: { text: "trade OR dairy" }, orderBy: RELEVANCE, PAGE)', 4],
  ['officials(PAGE)', 3],
  ['engagements(PAGE)', 5],
  ['statements(PAGE)', 7],
  ['relations(PAGE)', 7],
  ['relations(orderBy: LAST_CONTACT, PAGE)', 7],
  ['relations(orderBy: ENGAGEMENTS, PAGE)', 7],
  ['relations(orderBy: TONE, PAGE)', 7],
] as const;

interface PageOf {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export function describePages(openEmpty: OpenEmpty): void {
  describe('pages', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);

    async function page(list: string, first: number, after: string | null): Promise<PageOf> {
      const query = `query Q($first: Int, $after: String) { list: ${list.replace('PAGE', 'first: $first, after: $after')} {
        totalCount nodes { id } edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }`;
      return (await api().data(query, { first, after })).list;
    }

    it.each(LISTS)('of %s follow each other without gap or repetition', async (list, length) => {
      const whole = await page(list, 200, null);
      expect(whole.nodes).toHaveLength(length);
      expect(whole.totalCount).toBe(length);
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      for (const first of [1, 2, length]) {
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const part: PageOf = await page(list, first, after);
          seen.push(...part.nodes.map(({ id }) => id));
          expect(part.edges.map(({ node }) => node)).toEqual(part.nodes);
          expect(part.totalCount).toBe(length);
          expect(part.pageInfo).toEqual({
            hasNextPage: seen.length < length,
            hasPreviousPage: after !== null,
            startCursor: part.edges[0]?.cursor,
            endCursor: part.edges.at(-1)?.cursor,
          });
          if (!part.pageInfo.hasNextPage) break;
          after = part.pageInfo.endCursor;
        }
        expect(seen).toEqual(whole.nodes.map(({ id }) => id));
      }
    });

    it('of none are empty, and still tell whether something follows', async () => {
      const none = await page('releases(PAGE)', 0, null);
      expect(none).toMatchObject({ totalCount: 8, nodes: [], edges: [] });
      expect(none.pageInfo).toEqual({
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      });
      expect((await page('releases(filter: { text: "nothing" }, PAGE)', 0, null)).pageInfo.hasNextPage).toBe(
        false,
      );
      const { country, search } = await api().data(
        '{ country(code: "KH") { related(first: 0) { releases } } search(query: "KH", first: 0) { score } }',
      );
      expect(country.related).toEqual([]);
      expect(search).toEqual([]);
    });

    it('have the usual length where `first` is null', async () => {
      const { relations } = await api().data(
        '{ relations(first: null, orderBy: null, filter: null) { nodes { id } } }',
      );
      expect(relations.nodes).toHaveLength(7);
    });

    it.each([
      ['releases(first: 201)', '`first` is 201; it must be 0 to 200.'],
      ['releases(first: -1)', '`first` is -1; it must be 0 to 200.'],
      ['officials(after: "abc")', '`after` is no cursor'],
      ['releases(after: "")', '`after` is no cursor'],
    ])('of %s do not exist', async (list, message) => {
      const error = await api().error(`{ ${list} { totalCount } }`);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    });

    it('go on in the list and order that they began in only', async () => {
      const { pageInfo } = await page('relations(PAGE)', 1, null);
      const after = pageInfo.endCursor;
      for (const list of ['relations(orderBy: TONE, after: $after)', 'engagements(after: $after)']) {
        expect(await api().error(`query Q($after: String) { ${list} { totalCount } }`, { after })).toEqual({
          code: 'BAD_USER_INPUT',
          message: expect.stringContaining('`after` is a cursor of another list or order'),
        });
      }
    });
  });
}
