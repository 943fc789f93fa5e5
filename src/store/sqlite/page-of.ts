import type { Page, PageItem } from '../graph-store.ts';

/** The page of the `first` of the found; one found beyond tells that there is another page. */
export function pageOf<Found, Node>(
  found: readonly Found[],
  first: number,
  itemOf: (found: Found) => PageItem<Node>,
): Page<Node> {
  return { items: found.slice(0, first).map(itemOf), hasNextPage: found.length > first };
}
