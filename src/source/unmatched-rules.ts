import { selectAll } from 'css-select';
import type { Document, Element } from 'domhandler';
import { innerText } from 'domutils';
import type { SiteRules } from '../model/source.ts';
import { decodeListing } from './decode-listing.ts';
import { parsePage } from './parse-page.ts';

/** The rules that say where something stands on a page. */
const PLACES = ['title', 'date', 'body', 'parts'] as const;
export type PlaceRule = (typeof PLACES)[number];

/**
 * Which rules find nothing on a page, or only what is empty; none for a document that is no page. Throws
 * UnreadableListingError for a page that is hostile.
 */
export function findUnmatchedRules(
  bytes: Uint8Array,
  contentType: string | undefined,
  rules: SiteRules,
): PlaceRule[] {
  const text = decodeListing(bytes, contentType);
  if (!text.trimStart().startsWith('<')) return [];
  const page = parsePage(text);
  return PLACES.filter((rule) => {
    const selector = rules[rule];
    if (selector === undefined) return false;
    const found = selectAll<Document | Element, Element>(selector, page);
    return !found.some((element) => saysSomething(element));
  });
}

/** A day may stand in an attribute alone, `<meta content>` or `<time datetime>`. */
function saysSomething(element: Element): boolean {
  const { content, datetime } = element.attribs;
  return innerText(element).trim() !== '' || (content ?? datetime ?? '') !== '';
}
