import type { Document, Element } from 'domhandler';
import { MarkupLimitError, parseMarkup } from '../common/parse-markup.ts';
import { UnreadableListingError } from './unreadable-listing.ts';

/** The tree of a page of links. Throws UnreadableListingError where it is too deep or has too many parts. */
export function parsePage(html: string): Document {
  try {
    return parseMarkup(html);
  } catch (error) {
    if (!(error instanceof MarkupLimitError)) throw error;
    throw new UnreadableListingError(error.limit === 'depth' ? 'too-deep' : 'too-large', error.message);
  }
}

/** The attribute of an element, without white space around it; undefined where it has none. */
export function attributeOf(element: Element | null, name: string): string | undefined {
  return element?.attribs[name]?.trim();
}
