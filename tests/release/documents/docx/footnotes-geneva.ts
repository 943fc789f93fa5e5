import { FootnoteReferenceRun, HeadingLevel, Paragraph, TextRun } from 'docx';
import { makeDocx } from '../../../support/documents/make-docx.ts';

/** A heading of two lines, and a footnote. */
export const make = () =>
  makeDocx(
    [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [
          new TextRun('Statement by Chile, Peru and Uruguay'),
          new TextRun({ break: 1, text: 'on the talks in Geneva' }),
        ],
      }),
      new Paragraph('4 February 2026'),
      new Paragraph({
        children: [
          new TextRun('Chile, Peru and Uruguay welcome the talks in Geneva'),
          new FootnoteReferenceRun(1),
          new TextRun(' and urge the parties to observe the cease-fire.'),
        ],
      }),
      new Paragraph('They reaffirm their readiness to host a next round in Montevideo.'),
    ],
    { footnotes: { 1: { children: [new Paragraph('Held under the auspices of the United Nations.')] } } },
  );
