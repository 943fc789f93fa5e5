import { Paragraph } from 'docx';
import { makeDocx } from '../../../support/documents/make-docx.ts';

/** Pages that were left empty. */
export const make = () => makeDocx([new Paragraph(''), new Paragraph('')]);
