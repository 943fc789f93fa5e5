import { formOfToken, MARKS, type TokenForm } from './token-form.ts';

/** A word, number or mark of a text, `text.slice(start, end)`. */
export interface TextToken extends TokenForm {
  readonly start: number;
  readonly end: number;
  readonly kind: 'WORD' | 'NUMBER' | 'PUNCTUATION';
}

// A word; a number with its ordinal ending; the ending of a possessive; any other single mark.
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}]*)|(\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{N}]))?)|(?<=[\p{L}\p{M}\p{N}.)])['’][sS](?![\p{L}\p{N}])|\S/gu;

/** "Co-operation" and "co-ordinate" are written as one word by others: they are one token. */
const HYPHENED = /co[-‐‑](?:operat|ordinat)[a-z]*(?![\p{L}\p{N}])/iuy;

/** The words, numbers and marks of a text in order; white space belongs to none. Linear in the text's length. */
export function splitTokens(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) {
      at += 1;
      continue;
    }
    const start = at;
    if (isLetter(code)) {
      const end = hyphenedEnd(text, at, code) ?? plainEnd(text, at);
      if (end !== null) {
        at = end;
        tokens.push(tokenOf(start, at, formOfToken(text.slice(start, at)), 'WORD'));
        continue;
      }
    } else if (isMark(code)) {
      at += 1;
      tokens.push(tokenOf(start, at, MARKS[code]!, 'PUNCTUATION'));
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const [own, word, number] = match;
    at = match.index + own.length;
    const kind = word !== undefined ? 'WORD' : number !== undefined ? 'NUMBER' : 'PUNCTUATION';
    tokens.push(tokenOf(match.index, at, formOfToken(own), kind));
  }
  return tokens;
}

const tokenOf = (
  start: number,
  end: number,
  { text, folded, hash }: TokenForm,
  kind: TextToken['kind'],
): TextToken => ({ start, end, text, folded, hash, kind });

/** The end of a word that is written with a hyphen by some alone; null for all else. */
function hyphenedEnd(text: string, at: number, code: number): number | null {
  // "c", then "o", then neither a letter nor the end: what most words are not
  if (
    (code | 0x20) !== 0x63 ||
    (text.charCodeAt(at + 1) | 0x20) !== 0x6f ||
    isLetter(text.charCodeAt(at + 2))
  )
    return null;
  HYPHENED.lastIndex = at;
  return HYPHENED.test(text) ? HYPHENED.lastIndex : null;
}

/** The end of a word of plain letters, as most are, which needs no pattern; null for all else. */
function plainEnd(text: string, at: number): number | null {
  let end = at + 1;
  while (end < text.length) {
    const next = text.charCodeAt(end);
    if (next > 0x7f) return null;
    if (!isLetter(next) && !isDigit(next)) break;
    end += 1;
  }
  return end;
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a code is of a mark that stands for itself alone: none of digits, apostrophes and controls. */
const isMark = (code: number): boolean =>
  code > 0x20 && code < 0x7f && code !== 0x27 && code !== 0x60 && !isDigit(code);
