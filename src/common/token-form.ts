import { stripAccents } from './fold-text.ts';
import { intern } from './intern.ts';

/** What a word, number or mark is wherever it stands. */
export interface TokenForm {
  readonly text: string;
  /** Without accents, lower case, with plain apostrophes and hyphens; "cooperation" for "co-operation". */
  readonly folded: string;
  /** A whole number that all tokens folded alike share, and few others: `hashOf(folded)`. */
  readonly hash: number;
}

/** A whole number of 32 bits for a text, the same for the same text; most texts have another (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The low bits of short texts alone would differ too little.
  return hash ^ (hash >>> 15);
}

/** Tokens whose forms are kept: texts share nearly all of their words. */
const MOST = 50_000;

/** Characters of tokens whose forms are kept: what is longer is no word. */
const LONGEST = 200;

const known = new Map<string, TokenForm>();

/** The form of a token of this text. */
export function formOfToken(text: string): TokenForm {
  const held = known.get(text);
  if (held !== undefined) return held;
  const own = intern(text);
  const folded = intern(fold(HYPHENED.test(own) ? own.replace(/[-‐‑]/u, '') : own));
  const form = { text: own, folded, hash: hashOf(folded) };
  if (own.length > LONGEST) return form;
  if (known.size >= MOST) known.clear();
  known.set(own, form);
  return form;
}

/** "Co-operation" and "co-ordinated": a token with a hyphen within. */
const HYPHENED = /^co[-‐‑]/iu;

const fold = (own: string): string =>
  stripAccents(own)
    .toLowerCase()
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[“”„«»]/gu, '"');

/** The forms of the signs of ASCII, by their codes. */
export const MARKS: readonly TokenForm[] = Array.from({ length: 0x80 }, (_, code) =>
  formOfToken(String.fromCharCode(code)),
);
