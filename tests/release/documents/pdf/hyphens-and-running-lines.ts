import { makePdf, onEveryPage } from '../../../support/documents/make-pdf.ts';

const LINES = [
  'The Minister for Foreign Affairs held consultations in Wellington with the vice-',
  'president of the European Commission on the implementation of the free trade agree-',
  'ment between New Zealand and the European Union. They welcomed the co-opera-',
  'tion of customs services since the agreement entered into force, and the first year-',
  'on-year growth of exports for a decade. The Minister thanked the Vice-President for',
  'the support of the Union to the Pacific-',
  'Europe dialogue in the years 2023-',
  '2024, and for its con-',
];
const MORE = [
  'tribution to resilience in the region. Climate change is the single greatest threat to',
  'the livelihoods and well-being of the peoples of the Pacific, the Minister said.',
];

/** A header and "Page 1 of 2" on both pages, words broken at the ends of lines, a paragraph that goes on over the page. */
export const make = () =>
  makePdf((pdf) => {
    pdf
      .font('Helvetica-Bold')
      .fontSize(17)
      .text('New Zealand and European Union take stock of trade agreement', 72, 110);
    pdf.font('Helvetica').fontSize(10).text('14 August 2024', 72, 165);
    pdf.fontSize(11);
    let y = 200;
    const write = (line: string) => {
      pdf.text(line, 72, y, { lineBreak: false });
      y += 15;
    };
    LINES.forEach(write);
    pdf.addPage();
    y = 110;
    MORE.forEach(write);
    y += 12;
    write('The next consultations will be held in Brussels in 2025.');
    onEveryPage(pdf, (page, pages) => {
      pdf.font('Helvetica').fontSize(8);
      pdf.text('New Zealand Foreign Affairs & Trade | Media release', 72, 40, { lineBreak: false });
      pdf.text('195 Lambton Quay, Wellington', 72, 800, { lineBreak: false });
      pdf.text(`Page ${page} of ${pages}`, 470, 800, { lineBreak: false });
    });
  });
