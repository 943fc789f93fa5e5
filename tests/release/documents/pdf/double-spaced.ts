import { makePdf } from '../../../support/documents/make-pdf.ts';

const PARAGRAPHS = [
  'The Permanent Secretary of the Ministry of Foreign Affairs of Zambia met the Ambassador of Sweden in Lusaka on Monday, to take stock of cooperation in energy and in the training of nurses.',
  'He thanked Sweden for its help with the drought. The Ambassador said that Sweden would stand by Zambia, whose restructuring of debts it had supported from the beginning in the Paris Club.',
  'They will meet again in June.',
];

/** Typed with two lines' space and paragraphs set in, one of which goes on over the page; the number of the page alone at its foot. */
export const make = () =>
  makePdf((pdf) => {
    pdf.font('Courier-Bold').fontSize(12).text('REPUBLIC OF ZAMBIA', { align: 'center' });
    pdf.text('MINISTRY OF FOREIGN AFFAIRS', { align: 'center' }).moveDown();
    pdf.text('ZAMBIA AND SWEDEN TAKE STOCK OF COOPERATION', { align: 'center' }).moveDown();
    pdf.font('Courier').text('Lusaka, 13 May 2024', { align: 'right' }).moveDown(26);
    for (const paragraph of PARAGRAPHS) pdf.text(paragraph, { indent: 36, lineGap: 13 });
    pdf.switchToPage(0);
    pdf.page.margins.bottom = 0;
    pdf.text('1', 290, 800, { lineBreak: false });
  });
