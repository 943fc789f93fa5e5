import { makePdf } from '../../../support/documents/make-pdf.ts';

/** An American release: the month first in its day, a raised mark of a footnote, the name of another file in its data. */
export const make = () =>
  makePdf((pdf) => {
    pdf.info.Title = 'Microsoft Word - template_v3_FINAL.docx';
    pdf.font('Times-Bold').fontSize(12).text('U.S. DEPARTMENT OF STATE', 72, 60);
    pdf.text('Office of the Spokesperson').moveDown();
    pdf.text('For Immediate Release').text('02/03/2023').moveDown();
    pdf
      .text('Secretary Antony J. Blinken’s Call with Polish Foreign Minister Zbigniew Rau', {
        align: 'center',
      })
      .moveDown();
    pdf.font('Times-Roman');
    pdf.text(
      'Secretary of State Antony J. Blinken spoke today with Polish Foreign Minister Zbigniew Rau about support for Ukraine under the agreement of 2020.',
      { continued: false },
    );
    // The mark stands after the full stop of the last line, raised by a third of the type.
    const { y } = pdf;
    pdf.text('They discussed assistance', 72, y + 14, { lineBreak: false, continued: false });
    const width = pdf.widthOfString('They discussed assistance');
    pdf.fontSize(7).text('1', 72 + width, y + 13.5, { lineBreak: false });
    pdf.fontSize(12).text(' worth two billion dollars.', 72 + width + 4, y + 14, { lineBreak: false });
  });
