import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore, Keyset, Page } from '../../store/graph-store.ts';
import type { NamedList } from './lists.ts';

/** A list, and where the page that is wanted of it begins after. */
export interface AskedList {
  readonly list: NamedList;
  readonly after: Keyset | null;
}

const PAGE = 100;

/** A page of ids of each list, all of them lists of the same. */
export async function askLists(store: GraphStore, asked: readonly AskedList[]): Promise<Page<NodeId>[]> {
  const requests = asked.map(({ list, after }) => ({ list, page: { first: PAGE, after } }));
  switch (asked[0]?.list.of) {
    case undefined:
      return [];
    case 'releases':
      return idsOf(
        await store.listReleases(
          requests.flatMap(({ list, page }) =>
            list.of === 'releases' ? [{ where: list.where, order: 'OLDEST' as const, ...page }] : [],
          ),
        ),
      );
    case 'engagements':
      return idsOf(
        await store.listEngagements(
          requests.flatMap(({ list, page }) =>
            list.of === 'engagements' ? [{ where: list.where, ...page }] : [],
          ),
        ),
      );
    case 'statements':
      return idsOf(
        await store.listStatements(
          requests.flatMap(({ list, page }) =>
            list.of === 'statements' ? [{ where: list.where, ...page }] : [],
          ),
        ),
      );
    case 'officials':
      return idsOf(
        await store.listOfficials(
          requests.flatMap(({ list, page }) =>
            list.of === 'officials' ? [{ where: list.where, ...page }] : [],
          ),
        ),
      );
    case 'relations':
      return idsOf(
        await store.listRelations(
          requests.flatMap(({ list, page }) =>
            list.of === 'relations' ? [{ where: list.where, order: list.order, ...page }] : [],
          ),
        ),
      );
    case 'judgements':
      return idsOf(await store.listJudgements(requests.map(({ page }) => page)));
    case 'possible duplicates': {
      const pages = await store.listPossibleDuplicates(requests.map(({ page }) => page));
      return pages.map((page) => withIds(page, ({ officials }) => officials.join(' ')));
    }
  }
}

function idsOf(pages: readonly Page<{ readonly id: NodeId }>[]): Page<NodeId>[] {
  return pages.map((page) => withIds(page, ({ id }) => id));
}

function withIds<T>({ items, hasNextPage }: Page<T>, idOf: (node: T) => NodeId): Page<NodeId> {
  return { items: items.map(({ node, key }) => ({ node: idOf(node), key })), hasNextPage };
}
