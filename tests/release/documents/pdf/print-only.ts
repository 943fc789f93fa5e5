import { makePdf } from '../../../support/documents/make-pdf.ts';

const OPTIONS: PDFKit.PDFDocumentOptions = {
  ownerPassword: 'only the press office changes it',
  permissions: { printing: 'highResolution', copying: false },
  pdfVersion: '1.7',
};

/** Anybody can open it; it is encrypted all the same, as many offices' are. */
export const make = () =>
  makePdf((pdf) => {
    pdf.font('Helvetica-Bold').fontSize(15).text('Estonia and Moldova open consular talks');
    pdf.moveDown().font('Helvetica').fontSize(11);
    pdf.text('Tallinn, 3 October 2023').moveDown();
    pdf.text(
      'The Foreign Ministries of Estonia and Moldova opened talks on consular cooperation in Tallinn today.',
    );
  }, OPTIONS);
