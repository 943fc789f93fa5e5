import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { makeDocx } from '../../../support/documents/make-docx.ts';

const ROWS = [
  ['Visitor', 'Days', 'Host'],
  ['President of Finland', '12–13 May', 'President'],
  ['Foreign Minister of Oman', '20 May', 'Prime Cabinet Secretary'],
];

/** A programme of visits as a table; the title in plain type, the same as in the file's data, and no day but theirs. */
export const make = () =>
  makeDocx(
    [
      new Paragraph('REPUBLIC OF KENYA'),
      new Paragraph('MINISTRY OF FOREIGN AND DIASPORA AFFAIRS'),
      new Paragraph('Visits & tours to Kenya in the month of May'),
      new Paragraph(
        'The Ministry announces the following visits, on which the press will be briefed in Nairobi:',
      ),
      new Table({
        rows: ROWS.map(
          (row) =>
            new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
        ),
      }),
      new Paragraph('Accreditation closes three days before each visit.'),
    ],
    { title: 'Visits & tours to Kenya in the month of May' },
  );
