import { decodeText } from './decode-text.ts';
import { normalizeText } from './normalize-text.ts';
import { type DocumentContext, type ReleaseDocument, UnreadableDocumentError } from './release-document.ts';

/** The largest document that is read, in bytes: a report of some hundred pages with its pictures. */
export const MAX_DOCUMENT_BYTES = 32 * 2 ** 20;

/** The releases of a document, one or more, in its order; rejects with UnreadableDocumentError where there is none. */
export async function readDocument(
  bytes: Uint8Array,
  _context: DocumentContext,
): Promise<readonly ReleaseDocument[]> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    throw new UnreadableDocumentError(
      'too-large',
      `The document has ${bytes.length} bytes; one of at most ${MAX_DOCUMENT_BYTES} bytes can be read.`,
    );
  if (Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-')
    return [await (await import('./pdf/read-pdf.ts')).readPdf(bytes)];
  return [{ format: 'text', text: normalizeText(decodeText(bytes)) }];
}
