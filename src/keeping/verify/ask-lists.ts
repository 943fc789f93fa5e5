import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { IdQuery, Keyset, Page } from '../../store/list-queries.ts';
import type { NamedList } from './lists.ts';

/** A list, and where the page that is wanted of it begins after. */
export interface AskedList {
  readonly list: NamedList;
  readonly after: Keyset | null;
}

const PAGE = 500;

/** A page of ids of each list, all of them lists of the same. */
export async function askLists(store: GraphStore, asked: readonly AskedList[]): Promise<Page<NodeId>[]> {
  const requests = asked.map(({ after }) => ({ first: PAGE, after }));
  switch (asked[0]?.list.of) {
    case undefined:
      return [];
    case 'judgements':
      return withIds(await store.listJudgements(requests), ({ id }) => id);
    case 'possible duplicates':
      return withIds(await store.listPossibleDuplicates(requests), ({ officials }) => officials.join(' '));
    default:
      return store.listIds(
        asked.flatMap(({ list, after }) => (isOfNodes(list) ? [{ ...list, first: PAGE, after }] : [])),
      );
  }
}

function isOfNodes(list: NamedList): list is Extract<NamedList, { readonly of: IdQuery['of'] }> {
  return list.of !== 'judgements' && list.of !== 'possible duplicates';
}

function withIds<T>(pages: readonly Page<T>[], idOf: (node: T) => NodeId): Page<NodeId>[] {
  return pages.map(({ items, hasNextPage }) => ({
    items: items.map(({ node, key }) => ({ node: idOf(node), key })),
    hasNextPage,
  }));
}
