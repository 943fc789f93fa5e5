import { fileURLToPath } from 'node:url';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { UnreadableDocumentError } from '../release-document.ts';
import { joinFragments } from './join-fragments.ts';
import type { PdfPage, Piece } from './piece.ts';

/** More than any release has. */
const MOST_PAGES = 500;
const MOST_FRAGMENTS = 100_000;

/** What a PDF file says: its pages, and the data beside them. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly title: string | null;
  readonly language: string | null;
}

/** The text of a PDF file with its places. Rejects with UnreadableDocumentError where it is damaged, encrypted or too large. */
export async function openPdf(bytes: Uint8Array): Promise<PdfContent> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // A copy: the parser takes what it is given.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: fileURLToPath(new URL('cmaps/', packageFolder())),
    standardFontDataUrl: fileURLToPath(new URL('standard_fonts/', packageFolder())),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new UnreadableDocumentError(
        'too-large',
        `The PDF has ${document.numPages} pages; one of at most ${MOST_PAGES} can be read.`,
      );
    const pages: PdfPage[] = [];
    let fragments = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { height, transform } = page.getViewport({ scale: 1 });
      const placed: Piece[] = [];
      // Drained even where there is too much: a stream that is broken off would be written to all the same.
      for await (const { items } of page.streamTextContent() as AsyncIterable<TextContent>) {
        fragments += items.length;
        if (fragments > MOST_FRAGMENTS) continue;
        for (const item of items) if ('str' in item) placed.push(...placeFragment(item, transform));
      }
      if (fragments > MOST_FRAGMENTS)
        throw new UnreadableDocumentError(
          'too-large',
          `The PDF has more than ${MOST_FRAGMENTS} pieces of text; a release has some thousands.`,
        );
      pages.push({ height, pieces: joinFragments(placed) });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return { pages, title: wordsIn(info, 'Title'), language: wordsIn(info, 'Language') };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await task.destroy();
  }
}

const packageFolder = () => import.meta.resolve('pdfjs-dist/package.json');

/** A fragment where it stands on the page as it is shown; none where it is not written from left to right, as a watermark. */
function placeFragment({ str, width, transform }: TextItem, view: readonly number[]): Piece[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(view, transform as number[]);
  const size = Math.hypot(c, d);
  if (str === '' || size === 0 || a <= 0 || Math.abs(b) > 0.1 * a) return [];
  return [{ text: str, left: e, right: e + width, baseline: f, size }];
}

/** The matrix that does the second first. */
function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function wordsIn(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function asUnreadable(error: unknown): UnreadableDocumentError {
  if (error instanceof UnreadableDocumentError) return error;
  if (error instanceof Error && error.name === 'PasswordException')
    return new UnreadableDocumentError(
      'encrypted',
      'The PDF opens with a password alone; one that anybody can open can be read.',
    );
  return new UnreadableDocumentError(
    'damaged',
    `The PDF is damaged (${error instanceof Error ? error.message : String(error)}); a whole one can be read.`,
  );
}
