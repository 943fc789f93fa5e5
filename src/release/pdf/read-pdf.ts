import { normalizeText } from '../normalize-text.ts';
import { type ReleaseDocument, UnreadableDocumentError } from '../release-document.ts';
import { bodyMargins } from './body-margins.ts';
import { findTitle } from './find-title.ts';
import { openPdf } from './open-pdf.ts';
import { readingOrder } from './reading-order.ts';
import { removeRunningLines } from './running-lines.ts';
import { textOfParagraphs, writeParagraphs } from './write-text.ts';

/** The release of a PDF file; rejects with UnreadableDocumentError. */
export async function readPdf(bytes: Uint8Array): Promise<ReleaseDocument> {
  const { pages, title: told, language } = await openPdf(bytes);
  const bare = removeRunningLines(pages);
  const margins = bodyMargins(bare.flatMap(({ pieces }) => pieces));
  const paragraphs = writeParagraphs(bare.map(({ pieces }) => readingOrder(pieces, margins)));
  const text = normalizeText(textOfParagraphs(paragraphs));
  checkText(text, pages.length);
  const title = findTitle(paragraphs, told);
  return {
    format: 'pdf',
    text,
    ...(title === null ? {} : { title: normalizeText(title) }),
    ...(language === null ? {} : { language }),
  };
}

/** Letters that a page of text has at least. */
const FEWEST_LETTERS = 20;

function checkText(text: string, pages: number): void {
  const pagesTold = `${pages} ${pages === 1 ? 'page' : 'pages'}`;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS)
    throw new UnreadableDocumentError(
      'no-text',
      `The PDF has ${pagesTold} and no text: it is a scan, pictures of paper. One whose words have been recognized can be read.`,
    );
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  if (strange > letters / 4)
    throw new UnreadableDocumentError(
      'no-text',
      `The PDF has ${pagesTold} whose letters cannot be told: its fonts do not say what they stand for.`,
    );
}
