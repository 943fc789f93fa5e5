import { makePdf } from '../../../support/documents/make-pdf.ts';

const TEXT = [
  'The Minister of State and of Foreign Affairs of Portugal met the Minister of External Relations of Angola in Lisbon on Thursday. The two ministers discussed the preparation of the summit of the Community of Portuguese Language Countries and the state of bilateral cooperation.',
  'In trade, the two sides agreed to renew the credit line that supports exports to Angola, and to conclude the agreement on the avoidance of double taxation. In education, Portugal will send two hundred teachers to schools in six provinces.',
  'The ministers also exchanged views on the situation in the Great Lakes region. The Portuguese minister praised the mediation of Angola between the Democratic Republic of the Congo and Rwanda, and said that Portugal would support it in the European Union.',
  'The Angolan minister invited his colleague to visit Luanda in the spring.',
];

/** A title over the whole width, and below it two columns that a newsletter sets, with a line at the foot over both. */
export const make = () =>
  makePdf((pdf) => {
    pdf.font('Helvetica').fontSize(10).text('MINISTRY OF FOREIGN AFFAIRS OF PORTUGAL', 60, 50);
    pdf.text('20 February 2025', 60, 66);
    pdf
      .font('Helvetica-Bold')
      .fontSize(20)
      .text('Portugal and Angola renew credit line', 60, 95, { width: 475 });
    pdf.font('Times-Roman').fontSize(11);
    pdf.text(TEXT.join('\n\n'), 60, 140, {
      width: 475,
      columns: 2,
      columnGap: 25,
      height: 190,
      align: 'left',
    });
    pdf.font('Helvetica').fontSize(9);
    pdf.text(
      'For more information, please write to the press office of the Ministry at the Palácio das Necessidades.',
      60,
      420,
      {
        width: 475,
      },
    );
  });
