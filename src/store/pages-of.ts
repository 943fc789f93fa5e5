import { setImmediate } from 'node:timers/promises';
import type { NodeId } from '../model/node-id.ts';
import type { Revision } from '../model/revision.ts';
import type { GraphStore } from './graph-store.ts';
import type { Keyset, Page, PageRequest } from './list-queries.ts';

const PAGE = 100;

/**
 * A whole list, a page at a time; `ask` asks the store for one. All else has its turn between two pages: an embedded store
 * answers at once, and whoever goes through a long list would hold up the process, and the collection of its memory.
 */
export async function* pagesOf<T>(ask: (request: PageRequest) => Promise<Page<T>[]>): AsyncGenerator<T[]> {
  let after: Keyset | null = null;
  for (;;) {
    const [page]: Page<T>[] = await ask({ first: PAGE, after });
    const last = page?.items.at(-1);
    if (page === undefined || last === undefined) return;
    yield page.items.map(({ node }) => node);
    if (!page.hasNextPage) return;
    after = last.key;
    await setImmediate();
  }
}

/** All that a release said before, newest first, a page at a time. */
export function revisionsOf(store: GraphStore, release: NodeId): AsyncGenerator<Revision[]> {
  return pagesOf((request) => store.listRevisions([{ release, order: 'NEWEST', ...request }]));
}
