/** What numbers of the start page count. */
export const COUNTED = ['releases', 'engagements', 'countries', 'officials', 'statements'] as const;

/** One of them. */
export type Counted = (typeof COUNTED)[number];

/** A number of the start page whose list is in sight: one of all, or the releases of a collection. */
export type OpenedCount = { readonly what: Counted } | { readonly what: 'collection'; readonly id: string };

const COLLECTION = 'collection:';

/** How an address says it: "releases", "collection:uploads". */
export function writeOpenedCount(opened: OpenedCount): string {
  return opened.what === 'collection' ? COLLECTION + opened.id : opened.what;
}

/** What an address says; null for anything else. */
export function readOpenedCount(text: string | undefined): OpenedCount | null {
  if (text?.startsWith(COLLECTION) === true) return { what: 'collection', id: text.slice(COLLECTION.length) };
  const what = COUNTED.find((counted) => counted === text);
  return what === undefined ? null : { what };
}
