import { makePdf } from '../../../support/documents/make-pdf.ts';

const OPTIONS: PDFKit.PDFDocumentOptions = {
  userPassword: 'for the minister alone',
  pdfVersion: '1.7',
};

/** Opens with a password alone. */
export const make = () =>
  makePdf((pdf) => {
    pdf.text('The Minister will leave for Geneva tomorrow.');
  }, OPTIONS);
