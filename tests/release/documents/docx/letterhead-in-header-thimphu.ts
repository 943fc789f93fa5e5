import { Header, PageNumber, Paragraph, TextRun } from 'docx';
import { makeDocx } from '../../../support/documents/make-docx.ts';

/** The letterhead is in the header, with the number of the page; the day stands below it, the title in capitals. */
export const make = () =>
  makeDocx(
    [
      new Paragraph('Thimphu, 9 October 2023'),
      new Paragraph('BHUTAN AND BANGLADESH SIGN AN AGREEMENT ON TRANSIT'),
      new Paragraph(
        'The Foreign Ministers of Bhutan and Bangladesh signed an agreement on transit and a protocol to it. Goods of Bhutan may pass through the ports of Chattogram and Mongla from the first of January.',
      ),
    ],
    {
      headers: {
        default: new Header({
          children: [
            new Paragraph({
              children: [
                new TextRun('Royal Government of Bhutan'),
                new TextRun({ break: 1, text: 'Ministry of Foreign Affairs & External Trade' }),
              ],
            }),
            new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] }),
          ],
        }),
      },
    },
  );
