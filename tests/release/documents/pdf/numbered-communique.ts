import { makePdf, onEveryPage } from '../../../support/documents/make-pdf.ts';

const POINTS = [
  'At the invitation of the President of the Republic of Ghana, the President of the Republic of Namibia paid a state visit to Ghana from 13 to 15 July 2022.',
  'The two Presidents reviewed the relations between their countries and expressed satisfaction with the work of the Permanent Joint Commission for Cooperation.',
  'They directed their ministers to conclude, within a year, agreements on:',
  'The Presidents called for the reform of the United Nations Security Council in line with the Ezulwini Consensus.',
  'The President of Namibia expressed his deep appreciation for the warm hospitality, and invited the President of Ghana to pay a state visit to Namibia. The invitation was accepted with pleasure.',
];
const MATTERS = [
  'air services;',
  'visas for holders of diplomatic passports; and',
  'cooperation in fisheries.',
];

/** Points with hanging numbers, lettered ones below one of them, "- 2 -" at the foot, and a title in capitals over three lines. */
export const make = () =>
  makePdf((pdf) => {
    pdf.font('Times-Bold').fontSize(14);
    for (const line of [
      'JOINT COMMUNIQUÉ',
      'ON THE STATE VISIT OF THE PRESIDENT',
      'OF THE REPUBLIC OF NAMIBIA TO GHANA',
    ])
      pdf.text(line, { align: 'center' });
    pdf.moveDown().font('Times-Roman').fontSize(12);
    for (const [i, point] of POINTS.entries()) {
      if (i === 3) pdf.addPage();
      const { y } = pdf;
      pdf.text(`${i + 1}.`, 72, y, { lineBreak: false });
      pdf.text(point, 100, y, { width: 423 });
      if (i === 2)
        for (const [j, matter] of MATTERS.entries()) {
          const at = pdf.y;
          pdf.text(`(${'abc'[j]})`, 100, at, { lineBreak: false });
          pdf.text(matter, 128, at, { width: 395 });
        }
      pdf.moveDown();
    }
    pdf.text('Done at Accra on 15 July 2022.', 72);
    onEveryPage(pdf, (page) => {
      pdf.fontSize(10).text(`- ${page} -`, 72, 790, { width: 451, align: 'center' });
    });
  });
