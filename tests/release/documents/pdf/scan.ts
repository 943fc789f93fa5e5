import { makePdf } from '../../../support/documents/make-pdf.ts';

/** A grey picture of one dot, drawn over the page: what a scanner makes. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** Two pages of a scan, without text. */
export const make = () =>
  makePdf((pdf) => {
    pdf.image(PICTURE, 0, 0, { width: 595, height: 842 });
    pdf.addPage().image(PICTURE, 0, 0, { width: 595, height: 842 });
  });
