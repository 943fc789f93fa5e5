import type { IsoDate } from '../model/date.ts';
import type { SiteRules } from '../model/source.ts';

/** What a document is written in; told by its content, never by its name. */
export const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'email', 'feed'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A release as a file has it: its text, and what the file says of it beside the text. */
export interface ReleaseDocument {
  readonly format: DocumentFormat;
  /** Clean and normalised, title first: see `normalizeText`. */
  readonly text: string;
  /** Where the file tells it apart from the text; else it is found in the text. */
  readonly title?: string;
  readonly issuedOn?: IsoDate;
  /** As the file's data has it: counts where the text tells none. */
  readonly issuedOnOtherwise?: IsoDate;
  /** BCP 47 tag, as the file declares it. */
  readonly language?: string;
  /** The address that the document gives itself (canonical link, a feed's link). */
  readonly sourceUrl?: string;
  /** The body that the file names as publisher. */
  readonly publisherName?: string;
}

/** What is known of a document besides its bytes. */
export interface DocumentContext {
  /** The address it was fetched from. */
  readonly address?: string;
  /** The name of its file. */
  readonly fileName?: string;
  /** The media type and character set that its server declared, "text/html; charset=big5": a hint, no more. */
  readonly contentType?: string;
  /** How pages of its site are read. */
  readonly rules?: SiteRules;
}

/** Why a document has no release that can be read. */
export type UnreadableDocumentReason =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'damaged'
  | 'encrypted'
  | 'no-text'
  | 'too-deep'
  | 'too-slow';

/** A document that cannot be read; the message says what was given and what would be right. */
export class UnreadableDocumentError extends Error {
  override readonly name = 'UnreadableDocumentError';
  readonly reason: UnreadableDocumentReason;

  constructor(reason: UnreadableDocumentReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
