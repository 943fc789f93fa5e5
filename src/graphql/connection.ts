import type { Keyset, Page, PageItem, PageRequest } from '../store/list-queries.ts';
import { decodeCursor, encodeCursor, type ListOrder } from './cursor.ts';
import { readFirst } from './first.ts';

/** A node and its place in the list. */
export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** What stands behind a connection: each part is asked for when it is selected, the page at most once. */
export interface ConnectionSource<Node> {
  edges(): Promise<readonly Edge<Node>[]>;
  nodes(): Promise<readonly Node[]>;
  pageInfo(): Promise<{
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  }>;
  totalCount(): Promise<number>;
}

/** Arguments that every connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** How a connection asks for its list. */
export interface ListSource<Item, Node> {
  readonly order: ListOrder;
  page(request: PageRequest): Promise<Page<Item>>;
  count(): Promise<number>;
  toNode(item: Item): Node;
}

/** A list as a connection; throws BAD_USER_INPUT for a wrong `first` or `after`. */
export function makeConnection<Item, Node>(
  { first, after }: PageArguments,
  list: ListSource<Item, Node>,
): ConnectionSource<Node> {
  const wanted = readFirst(first);
  const start: Keyset | null = after == null ? null : decodeCursor(list.order, after);
  let asked: Promise<Page<Node>> | undefined;
  const ask = async (): Promise<Page<Node>> => {
    // A store gives one item or more: whether there is any tells what follows an empty page.
    const { items, hasNextPage } = await list.page({ first: Math.max(1, wanted), after: start });
    if (wanted === 0) return { items: [], hasNextPage: items.length > 0 };
    return { items: items.map(({ node, key }) => ({ node: list.toNode(node), key })), hasNextPage };
  };
  const page = () => (asked ??= ask());
  const cursorOf = (item: PageItem<Node> | undefined) =>
    item === undefined ? null : encodeCursor(list.order, item.key);
  return {
    edges: async () =>
      (await page()).items.map(({ node, key }) => ({ node, cursor: encodeCursor(list.order, key) })),
    nodes: async () => (await page()).items.map(({ node }) => node),
    pageInfo: async () => {
      const { items, hasNextPage } = await page();
      return {
        hasNextPage,
        hasPreviousPage: start !== null,
        startCursor: cursorOf(items[0]),
        endCursor: cursorOf(items.at(-1)),
      };
    },
    totalCount: () => list.count(),
  };
}
