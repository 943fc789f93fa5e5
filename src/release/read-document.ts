import { decodeText, MAX_TEXT_BYTES } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { normalizeText } from './normalize-text.ts';
import {
  type DocumentContext,
  type DocumentFormat,
  type ReleaseDocument,
  UnreadableDocumentError,
} from './release-document.ts';

/** The largest document that is read, in bytes: a report of some hundred pages with its pictures. */
export const MAX_DOCUMENT_BYTES = 32 * 2 ** 20;

/** Reads the releases of a document whose format is known. */
type Read = (bytes: Uint8Array, context: DocumentContext) => Promise<readonly ReleaseDocument[]>;

/** What reads each format; its packages are loaded with the first document of it. */
const READERS: Readonly<Record<DocumentFormat, Read>> = {
  text: async (bytes) => [{ format: 'text', text: normalizeText(decodeText(bytes)) }],
  markdown: async (bytes) => [(await import('./markdown/read-markdown.ts')).readMarkdown(bytes)],
  html: async (bytes, context) => (await import('./html/read-html.ts')).readHtml(bytes, context),
  pdf: async (bytes) => [await (await import('./pdf/read-pdf.ts')).readPdf(bytes)],
  docx: async (bytes) => [await (await import('./docx/read-docx.ts')).readDocx(bytes)],
  email: async (bytes, context) =>
    (await import('./email/read-email.ts')).readEmail(bytes, context, readDocument),
  feed: async (bytes, context) => (await import('./feed/read-feed.ts')).readFeed(bytes, context),
};

/**
 * The releases of a document, one or more, in its order; its format is told by its content. Rejects with
 * UnreadableDocumentError where there is none.
 */
export async function readDocument(
  bytes: Uint8Array,
  context: DocumentContext,
): Promise<readonly ReleaseDocument[]> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    throw new UnreadableDocumentError(
      'too-large',
      `The document has ${bytes.length} bytes; one of at most ${MAX_DOCUMENT_BYTES} bytes can be read.`,
    );
  const format = detectFormat(bytes, context);
  try {
    const documents = (await READERS[format](bytes, context)).filter(({ text }) => text !== '');
    for (const { text } of documents) checkLength(text, format);
    if (documents.length > 0) return documents;
  } catch (error) {
    throw asUnreadable(error, format);
  }
  throw new UnreadableDocumentError('no-text', `The document (${format}) has no text.`);
}

function checkLength({ length }: string, format: DocumentFormat): void {
  if (length > MAX_TEXT_BYTES)
    throw new UnreadableDocumentError(
      'too-large',
      `The document (${format}) has ${length} characters of text; one of at most ${MAX_TEXT_BYTES} can be read.`,
    );
}

/** What a parser throws at a document that it was not made for is the document's fault. */
function asUnreadable(error: unknown, format: DocumentFormat): Error {
  if (error instanceof UnreadableDocumentError) return error;
  if (error instanceof RangeError && /call stack/iu.test(error.message))
    return new UnreadableDocumentError(
      'too-deep',
      `The document (${format}) has parts too deep in one another to be read.`,
    );
  return new UnreadableDocumentError(
    'damaged',
    `The document (${format}) is damaged: ${error instanceof Error ? error.message : String(error)}`,
  );
}
