import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import { makeDocx } from '../../../support/documents/make-docx.ts';

const paragraph = (text: string) => new Paragraph({ text, alignment: AlignmentType.JUSTIFIED });

/** A title in the style of titles, bold and italic words, a numbered list, the day as the last line. */
export const make = () =>
  makeDocx(
    [
      new Paragraph({
        text: 'Ministry of Foreign Affairs of the Republic of Kazakhstan',
        alignment: AlignmentType.CENTER,
      }),
      new Paragraph({
        text: 'Kazakhstan and Mongolia open a new border crossing',
        heading: HeadingLevel.TITLE,
      }),
      new Paragraph({
        children: [
          new TextRun('The Ministers of Foreign Affairs of '),
          new TextRun({ text: 'Kazakhstan', bold: true }),
          new TextRun(' and '),
          new TextRun({ text: 'Mongolia', italics: true }),
          new TextRun(' opened the border crossing of Khovd today. They agreed on:'),
        ],
      }),
      ...['round-the-clock work from 1 May;', 'a joint customs post;', 'a common tariff for transit.'].map(
        (text) => new Paragraph({ text, numbering: { reference: 'points', level: 0 } }),
      ),
      paragraph('The volume of trade between the two countries grew by a fifth in the last year.'),
      new Paragraph({ text: 'Astana, 17 April 2025', alignment: AlignmentType.RIGHT }),
    ],
    {
      title: 'Document1',
      numbering: {
        config: [
          {
            reference: 'points',
            levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
    },
  );
