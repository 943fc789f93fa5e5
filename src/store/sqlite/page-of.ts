import type { Page, PageItem } from '../list-queries.ts';

/** The page of the `first` of the found; one found beyond tells that there is another page. */
export function pageOf<Found, Node>(
  found: readonly Found[],
  first: number,
  itemOf: (found: Found) => PageItem<Node>,
): Page<Node> {
  return { items: found.slice(0, first).map(itemOf), hasNextPage: found.length > first };
}

/** The same page of the rows that its nodes stand for, all read at once; each must be there. */
export function fillPage<From, To>(
  { items, hasNextPage }: Page<From>,
  read: (nodes: readonly From[]) => readonly (To | null)[],
): Page<To> {
  const rows = read(items.map(({ node }) => node));
  return {
    items: items.map(({ key }, index) => {
      const node = rows[index] ?? null;
      if (node === null) throw new Error(`There is no row at ${key.join(', ')}.`);
      return { node, key };
    }),
    hasNextPage,
  };
}

/** The same page of what its nodes stand for. */
export function mapPage<From, To>({ items, hasNextPage }: Page<From>, map: (node: From) => To): Page<To> {
  return { items: items.map(({ node, key }) => ({ node: map(node), key })), hasNextPage };
}
