import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Elements of a page that is searched for its article at the most: what has more is a list of some kind. */
const MOST_ELEMENTS = 20_000;

/** The markup of the article that Readability finds in a page, null where it finds none. */
export function readableBody(html: string): string | null {
  const { document } = parseHTML(html);
  try {
    const article = new Readability(document, {
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
    }).parse();
    return article?.content ?? null;
  } catch {
    // Too many elements, or a tree that it cannot work with.
    return null;
  }
}
