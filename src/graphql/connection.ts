import type { Keyset, Page, PageRequest } from '../store/list-queries.ts';
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
  let asked: Promise<{ edges: readonly Edge<Node>[]; hasNextPage: boolean }> | undefined;
  const ask = async () => {
    // A store gives one item or more: whether there is any tells what follows an empty page.
    const page = await list.page({ first: Math.max(1, wanted), after: start });
    if (wanted === 0) return { edges: [], hasNextPage: page.items.length > 0 };
    const edges = page.items.map(({ node, key }) => ({
      node: list.toNode(node),
      cursor: encodeCursor(list.order, key),
    }));
    return { edges, hasNextPage: page.hasNextPage };
  };
  const page = () => (asked ??= ask());
  return {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).edges.map(({ node }) => node),
    pageInfo: async () => {
      const { edges, hasNextPage } = await page();
      return {
        hasNextPage,
        hasPreviousPage: start !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
    totalCount: () => list.count(),
  };
}
