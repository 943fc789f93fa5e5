import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { IdQuery, Page } from '../../../src/store/list-queries.ts';
import { PATIENCE, useSmallWorld, type OpenEmpty } from './small-world.ts';

const page = { first: 3, after: null };
const talks = { op: 'TERM', word: 'talks' } as const;

const QUERIES: readonly IdQuery[] = [
  { of: 'releases', where: {}, order: 'NEWEST', ...page },
  { of: 'releases', where: { names: [['country:KH']] }, order: 'OLDEST', ...page },
  { of: 'releases', where: { text: talks }, order: 'RELEVANCE', ...page },
  { of: 'officials', where: {}, ...page },
  { of: 'officials', where: { country: 'KH' }, ...page },
  { of: 'engagements', where: {}, ...page },
  { of: 'engagements', where: { countries: ['KH'] }, ...page },
  { of: 'statements', where: {}, ...page },
  { of: 'statements', where: { sides: ['country:KH'] }, ...page },
  { of: 'relations', where: {}, order: 'STRENGTH', ...page },
  { of: 'relations', where: {}, order: 'LAST_CONTACT', ...page },
  { of: 'relations', where: { country: 'KH' }, order: 'ENGAGEMENTS', ...page },
  { of: 'relations', where: {}, order: 'TONE', ...page },
];

export function describeListIds(openEmpty: OpenEmpty): void {
  describe('ids of lists', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);

    it('are those of the nodes, with the same keys, page by page', async () => {
      let queries = QUERIES;
      for (let turned = 0; queries.length > 0; turned += 1) {
        const pages = await store().listIds(queries);
        const lists = await Promise.all(queries.map((query) => listOf(store(), query)));
        expect(pages).toEqual(lists.map(idsOf));
        queries = queries.flatMap((query, index) => {
          const page = pages[index];
          return page?.hasNextPage === true ? [{ ...query, after: page.items.at(-1)?.key ?? null }] : [];
        });
        expect(turned).toBeLessThan(10);
      }
    });
  });
}

async function listOf(store: GraphStore, query: IdQuery): Promise<Page<{ readonly id: string }>> {
  const [page] = await listAny(store, query);
  if (page === undefined) throw new Error('There is a page for each query.');
  return page;
}

function listAny(store: GraphStore, query: IdQuery): Promise<Page<{ readonly id: string }>[]> {
  switch (query.of) {
    case 'releases':
      return store.listReleases([query]);
    case 'officials':
      return store.listOfficials([query]);
    case 'engagements':
      return store.listEngagements([query]);
    case 'statements':
      return store.listStatements([query]);
    case 'relations':
      return store.listRelations([query]);
  }
}

function idsOf({ items, hasNextPage }: Page<{ readonly id: string }>): Page<string> {
  return { items: items.map(({ node, key }) => ({ node: node.id, key })), hasNextPage };
}
