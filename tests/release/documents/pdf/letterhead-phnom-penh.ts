import { makePdf } from '../../../support/documents/make-pdf.ts';

/** Two blocks side by side at the head, a title in larger type over two lines, running text set flush, the day at the right. */
export const make = () =>
  makePdf((pdf) => {
    pdf.font('Times-Bold').fontSize(11);
    pdf.text('Ministry of Foreign Affairs', 60, 60, { width: 200, align: 'center' });
    pdf.text('and International Cooperation', 60, 75, { width: 200, align: 'center' });
    pdf.text('No. 112/24', 60, 90, { width: 200, align: 'center' });
    pdf.text('Kingdom of Cambodia', 340, 60, { width: 200, align: 'center' });
    pdf.text('Nation Religion King', 340, 75, { width: 200, align: 'center' });
    pdf.fontSize(13).text('PRESS RELEASE', 72, 140, { align: 'center' });
    pdf
      .moveDown(0.5)
      .fontSize(16)
      .text('Deputy Prime Minister Receives the Newly Appointed Ambassador of the Republic of Indonesia', {
        align: 'center',
      });
    pdf.moveDown().font('Times-Roman').fontSize(12);
    pdf.text(
      'On the morning of 12 June 2024, the Deputy Prime Minister received the newly appointed Ambassador of the Republic of Indonesia, who paid him a courtesy call at the Ministry. The Deputy Prime Minister congratulated the Ambassador on her appointment and wished her success in her noble mission.',
      { align: 'justify' },
    );
    pdf.moveDown();
    pdf.text(
      'Both sides reviewed the progress of bilateral cooperation in trade, agriculture and defence, and agreed to hold the sixth meeting of the Joint Commission before the end of the year. They also exchanged views on the situation in Myanmar.',
      { align: 'justify' },
    );
    pdf.moveDown(2).text('Phnom Penh, 12 June 2024', { align: 'right' });
    pdf.fontSize(9).text('1', 290, 780, { lineBreak: false });
  });
