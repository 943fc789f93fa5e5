import { makePdf } from '../../../support/documents/make-pdf.ts';

/** A title that begins as a label does, subheads in a type larger than the text's, bullets, a column of contacts at the right. */
export const make = () =>
  makePdf((pdf) => {
    pdf.font('Helvetica').fontSize(10).text('Oslo, 14 March 2024', 72, 60);
    pdf
      .font('Helvetica-Bold')
      .fontSize(19)
      .text('Statement by the Foreign Minister of Norway on the situation in Sudan', 72, 84, { width: 300 });
    pdf.font('Helvetica').fontSize(8);
    let y = 90;
    for (const line of [
      'Press contact',
      'Ministry of Foreign Affairs',
      'P.O. Box 8114 Dep.',
      'press@mfa.example.no',
    ]) {
      pdf.text(line, 420, y, { lineBreak: false });
      y += 11.5;
    }
    pdf
      .fontSize(11)
      .text(
        'Norway is gravely concerned about the fighting in El Fasher, and calls on both parties to let help through to the people who need it.',
        72,
        190,
        { width: 451 },
      );
    pdf.moveDown().font('Helvetica-Bold').fontSize(13).text('Access for humanitarian help').moveDown(0.5);
    pdf.font('Helvetica').fontSize(11);
    pdf.text('Together with Switzerland and Saudi Arabia, Norway urges the parties:').moveDown(0.5);
    for (const point of [
      'to open the crossing at Adré without delay;',
      'to protect hospitals and those who work there, as international humanitarian law demands of them at all times.',
    ])
      pdf.list([point], { bulletRadius: 1.5 });
    pdf.moveDown().text('Norway contributes 200 million kroner to the United Nations’ appeal.');
  });
