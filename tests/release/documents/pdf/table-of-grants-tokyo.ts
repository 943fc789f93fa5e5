import { makePdf } from '../../../support/documents/make-pdf.ts';

const ROWS = [
  ['Country', 'Project', 'Amount'],
  ['Kenya', 'Mombasa Gate Bridge, design', 'JPY 1.2 billion'],
  ['Malawi', 'Solar power for Lilongwe airport', 'JPY 830 million'],
  ['Zambia', 'Schools in Copperbelt Province', 'JPY 410 million'],
  ['Tonga', 'Tsunami early warning', 'JPY 295 million'],
];

/** A table without rules between two paragraphs. */
export const make = () =>
  makePdf((pdf) => {
    pdf.font('Helvetica').fontSize(9).text('Ministry of Foreign Affairs of Japan', 72, 60);
    pdf.text('March 8, 2024', 72, 74);
    pdf.font('Helvetica-Bold').fontSize(15).text('Exchange of Notes on Grant Aid to Four Countries', 72, 100);
    pdf.font('Helvetica').fontSize(11).moveDown();
    pdf.text(
      'Japan exchanged notes on grant aid with the governments of four countries on March 8. The grants are extended for the following projects:',
    );
    let y = pdf.y + 14;
    for (const row of ROWS) {
      row.forEach((cell, i) => pdf.text(cell, [72, 170, 400][i] ?? 72, y, { lineBreak: false }));
      y += 16;
    }
    pdf.text(
      'Implementation begins in the Japanese fiscal year 2024. The Government of Japan expects that the projects contribute to growth that is shared by all.',
      72,
      y + 14,
      { width: 451 },
    );
  });
