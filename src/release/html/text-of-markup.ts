import { normalizeText } from '../normalize-text.ts';
import { measureText } from './measure-text.ts';
import { parsePage } from './parse-page.ts';
import { writeText } from './write-text.ts';

/** All the text of markup that is no page of a site but a document: nothing of it is furniture. */
export function textOfMarkup(html: string): string {
  const document = parsePage(html);
  return normalizeText(
    writeText(
      document.children,
      measureText(document, () => false),
    ),
  );
}
