import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The markup of the article that Readability finds in a page, null where it finds none. */
export function readableBody(html: string): string | null {
  const { document } = parseHTML(html);
  try {
    const article = new Readability(document, {
      disableJSONLD: true,
      keepClasses: true,
    }).parse();
    return article?.content ?? null;
  } catch {
    // A tree that it cannot work with.
    return null;
  }
}
