import { fileURLToPath } from 'node:url';
import Pdf from 'pdfkit';

/** Draws a document on the pages of a PDF. */
export type Draw = (pdf: PDFKit.PDFDocument) => void;

/** The bytes of a PDF as a ministry's printer driver would write it: A4, an inch of margin, the same bytes each time. */
export function makePdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new Pdf({
    size: 'A4',
    margin: 72,
    bufferPages: true,
    ...options,
    info: { CreationDate: new Date(0), ...options.info },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const made = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))).on('error', reject);
  });
  draw(pdf);
  pdf.end();
  return made;
}

/** A font that is embedded, with ligatures and letters beyond those of the standard fonts. */
export const EMBEDDED_FONT = fileURLToPath(
  import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
);

/** Writes something on every page that there is: a header, a footer, a number. */
export function onEveryPage(pdf: PDFKit.PDFDocument, write: (page: number, pages: number) => void): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // A header or footer stands where the text may not: without margins no page is begun for it.
    const { margins } = pdf.page;
    pdf.page.margins = { top: 0, bottom: 0, left: margins.left, right: margins.right };
    write(page - start + 1, count);
    pdf.page.margins = margins;
  }
}
