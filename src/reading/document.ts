import type { TextToken } from '../common/split-tokens.ts';
import type { Reference } from '../model/reference.ts';
import type { Release } from '../model/release.ts';

/** A word, number or punctuation mark with its place in the text; the apostrophe of a possessive is a token of its own. */
export type Token = TextToken;

/** What a part of the page is for: only TITLE and BODY report this contact. */
export type Zone = 'LETTERHEAD' | 'TITLE' | 'BODY' | 'BACKGROUND' | 'CONTACT';

/** A sentence or a line that stands alone; tokens `firstToken` up to, not including, `endToken`. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  readonly zone: Zone;
}

/** A block of lines between blank lines, or one item of a list. */
export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly zone: Zone;
  /** "1.", "(2)", "•", "-", or null. */
  readonly marker: string | null;
}

/** A release's text, divided. */
export interface TextDocument {
  readonly release: Release;
  readonly reference: Reference;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}
