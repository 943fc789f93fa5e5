import type { Document } from 'domhandler';
import { MarkupLimitError, parseMarkup } from '../../common/parse-markup.ts';
import { UnreadableDocumentError } from '../release-document.ts';

/** The tree of a page. Throws UnreadableDocumentError where it is too deep or has too many parts. */
export function parsePage(html: string): Document {
  try {
    return parseMarkup(html);
  } catch (error) {
    if (!(error instanceof MarkupLimitError)) throw error;
    throw new UnreadableDocumentError(error.limit === 'depth' ? 'too-deep' : 'too-large', error.message);
  }
}
