import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdf, onEveryPage } from '../../tests/support/documents/make-pdf.ts';
import { makeReleases, type SiteRelease } from '../../tests/support/site/site-release.ts';
import { TEMPLATES } from '../../tests/support/site/templates/all-templates.ts';

/** Releases in a file: their pages are made by that many at a time, so that any number can be made. */
const AT_ONCE = 1000;

/** A kind of documents that is measured. */
export const KINDS = ['html', 'pdf'] as const;
export type Kind = (typeof KINDS)[number];

/** Writes `size` documents of invented releases into a folder, no two alike: pages in the manner of three sites, PDFs of two pages. */
export async function writeDocuments(folder: string, kind: Kind, size: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const templates = Object.values(TEMPLATES);
  for (let from = 0; from < size; from += AT_ONCE) {
    const releases = makeReleases({ count: Math.min(AT_ONCE, size - from), seed: from + 1 });
    for (const [index, release] of releases.entries()) {
      const number = from + index;
      const own = { ...release, number, paragraphs: [...release.paragraphs, `Document ${number}.`] };
      const name = join(folder, `${String(number).padStart(7, '0')}.${kind}`);
      const template = templates[number % templates.length];
      if (kind === 'pdf') writeFileSync(name, await pdfOf(own));
      else if (template !== undefined) writeFileSync(name, template.writeRelease(own));
    }
  }
}

/** Two pages with a letterhead, a header that repeats and the numbers of the pages. */
function pdfOf({ title, place, issuedOn, paragraphs, number }: SiteRelease): Promise<Uint8Array> {
  return makePdf((pdf) => {
    pdf.font('Times-Bold').fontSize(12).text('Ministry of Foreign Affairs of Cambodia', { align: 'center' });
    pdf.fontSize(16).text(title, { align: 'center' }).moveDown();
    pdf.font('Times-Roman').fontSize(12).text(`${place}, ${issuedOn}`).moveDown();
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index === paragraphs.length >> 1) pdf.addPage();
      pdf.text(paragraph, { align: 'justify' }).moveDown();
    }
    onEveryPage(pdf, (page, pages) => {
      pdf.fontSize(9).text(`Press release ${number}`, 72, 40, { lineBreak: false });
      pdf.text(`Page ${page} of ${pages}`, 460, 800, { lineBreak: false });
    });
  });
}
