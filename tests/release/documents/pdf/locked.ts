import type { Draw } from '../../../support/documents/make-pdf.ts';

export const options: PDFKit.PDFDocumentOptions = {
  userPassword: 'for the minister alone',
  pdfVersion: '1.7',
};

/** Opens with a password alone. */
export const draw: Draw = (pdf) => {
  pdf.text('The Minister will leave for Geneva tomorrow.');
};
