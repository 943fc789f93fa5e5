import { makePdf } from '../../../support/documents/make-pdf.ts';

/** A page that its file stores lying on its side, as scanners with text recognition do. */
export const make = () =>
  makePdf((pdf) => {
    Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
    pdf.rotate(-90, { origin: [0, 0] }).translate(-842, 0);
    pdf
      .font('Helvetica-Bold')
      .fontSize(16)
      .text('Iceland opens an embassy in Sierra Leone', 72, 72, { lineBreak: false });
    pdf.font('Helvetica').fontSize(11).text('Reykjavik, 9 May 2024', 72, 104, { lineBreak: false });
    pdf.text(
      'The Minister for Foreign Affairs of Iceland opened the Embassy of Iceland in Freetown today, the third of its',
      72,
      134,
      { lineBreak: false },
    );
    pdf.text('embassies in Africa. Iceland has worked with Sierra Leone in fisheries since 2018.', 72, 148, {
      lineBreak: false,
    });
  });
