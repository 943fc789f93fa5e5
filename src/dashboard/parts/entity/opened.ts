/** Lists that numbers of a page open to: releases are those that name its subject, or are on it. */
const LISTS = ['contacts', 'statements', 'releases', 'published'] as const;

/** One of them. */
export type ListName = (typeof LISTS)[number];

/** A number of the page whose parts are in sight: a list, or the releases that name something else, too. */
export type OpenedList = { readonly what: ListName } | { readonly what: 'with'; readonly id: string };

const WITH = 'with:';

/** How an address says it: "contacts", "with:sector:trade". */
export function writeOpenedList(opened: OpenedList): string {
  return opened.what === 'with' ? WITH + opened.id : opened.what;
}

/** What an address says; null for anything else. */
export function readOpenedList(text: string | undefined): OpenedList | null {
  if (text?.startsWith(WITH) === true) return { what: 'with', id: text.slice(WITH.length) };
  const what = LISTS.find((list) => list === text);
  return what === undefined ? null : { what };
}
