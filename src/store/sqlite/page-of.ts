import type { Page, PageItem } from '../graph-store.ts';

/** The page of the `first` of the found; one found beyond tells that there is another page. */
export function pageOf<Found, Node>(
  found: readonly Found[],
  first: number,
  itemOf: (found: Found) => PageItem<Node>,
): Page<Node> {
  return { items: found.slice(0, first).map(itemOf), hasNextPage: found.length > first };
}

/** The same page of what its nodes stand for. */
export function mapPage<From, To>({ items, hasNextPage }: Page<From>, map: (node: From) => To): Page<To> {
  return { items: items.map(({ node, key }) => ({ node: map(node), key })), hasNextPage };
}
