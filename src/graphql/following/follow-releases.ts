import type { Logger } from 'pino';
import type { StoredRelease } from '../../model/contribution.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Keyset, PageItem, ReleaseSelection } from '../../store/list-queries.ts';
import { encodeCursor, KEYSETS, type ListOrder } from '../cursor.ts';
import type { VersionWatch } from './watch-version.ts';

/** The order of writing, as cursors name it. */
export const WRITTEN_ORDER: ListOrder = { name: 'releases as written', keyset: KEYSETS.number };

const PAGE = 50;

/** Stands behind the ids of all releases. */
const LAST = '~';

/** Where following goes on after all that was written up to a version of the graph. */
export function cursorAt(version: number): string {
  return encodeCursor(WRITTEN_ORDER, [version, LAST]);
}

/**
 * Follows the releases of a selection, each made into what is wanted of it: those after a place in the order of writing (from
 * now on, if null), until `return` is called.
 */
export type Following = <Made>(
  where: ReleaseSelection,
  after: Keyset | null,
  make: (item: PageItem<StoredRelease>) => Made,
) => AsyncIterableIterator<Made>;

/**
 * Follows a store by its sequence of writes, and so what other servers write to it, too: nothing is missed and nothing comes
 * twice. A store that does not answer is asked again, from the same place.
 */
export function followReleases(store: GraphStore, watch: VersionWatch, logger: Logger): Following {
  return (where, after, make) => {
    const abort = new AbortController();
    const items = follow(where, after, abort.signal);
    return {
      async next() {
        const { done, value } = await items.next();
        return done === true ? { done, value: undefined } : { done: false, value: make(value) };
      },
      // A generator that waits for something hears of its end only afterwards.
      async return() {
        abort.abort();
        await items.return(undefined);
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };

  async function* follow(
    where: ReleaseSelection,
    after: Keyset | null,
    signal: AbortSignal,
  ): AsyncGenerator<PageItem<StoredRelease>, undefined> {
    let at = after;
    while (!signal.aborted && !watch.isStopped) {
      // After a failure, any version is another one.
      let version = -1;
      try {
        // Read before the list is: what is written between the two is looked for again.
        version = await store.version();
        at ??= [version, LAST];
        for (let hasNextPage = true; hasNextPage && !signal.aborted;) {
          const [page] = await store.listWritten([{ where, order: 'OLDEST', first: PAGE, after: at }]);
          for (const item of page?.items ?? []) {
            at = item.key;
            yield item;
          }
          hasNextPage = page?.hasNextPage ?? false;
        }
        if (Number(at[0]) <= version) at = [version, LAST];
      } catch (error) {
        logger.warn({ err: error }, 'Releases could not be followed; tried again later');
        version = -1;
      }
      await watch.change(version, signal);
    }
    return undefined;
  }
}
