import type { Keyset, Page, PageRequest } from './graph-store.ts';

const PAGE = 100;

/** A whole list, a page at a time; `ask` asks the store for one. */
export async function* pagesOf<T>(ask: (request: PageRequest) => Promise<Page<T>[]>): AsyncGenerator<T[]> {
  let after: Keyset | null = null;
  for (;;) {
    const [page]: Page<T>[] = await ask({ first: PAGE, after });
    const last = page?.items.at(-1);
    if (page === undefined || last === undefined) return;
    yield page.items.map(({ node }) => node);
    if (!page.hasNextPage) return;
    after = last.key;
  }
}
