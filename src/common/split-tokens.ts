import { stripAccents } from './fold-text.ts';

/** A word, number or mark of a text, `text.slice(start, end)`. */
export interface TextToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without accents, lower case, with plain apostrophes and hyphens. */
  readonly folded: string;
  readonly kind: 'WORD' | 'NUMBER' | 'PUNCTUATION';
}

// A word; a number with its ordinal ending; the ending of a possessive; any other single mark.
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}]*)|(\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{N}]))?)|(?<=[\p{L}\p{M}\p{N}.)])['’][sS](?![\p{L}\p{N}])|\S/gu;

/** The words, numbers and marks of a text in order; white space belongs to none. Linear in the text's length. */
export function splitTokens(text: string): TextToken[] {
  const folds = new Map<string, string>();
  const fold = (own: string): string => {
    const known = folds.get(own);
    if (known !== undefined) return known;
    const folded = stripAccents(own)
      .toLowerCase()
      .replace(/[’‘`´ʼ]/gu, "'")
      .replace(/[‐‑‒–—―−]/gu, '-')
      .replace(/[“”„«»]/gu, '"');
    folds.set(own, folded);
    return folded;
  };
  return [...text.matchAll(TOKEN)].map((match) => {
    const own = match[0];
    return {
      start: match.index,
      end: match.index + own.length,
      text: own,
      folded: fold(own),
      kind: match[1] !== undefined ? 'WORD' : match[2] !== undefined ? 'NUMBER' : 'PUNCTUATION',
    };
  });
}
