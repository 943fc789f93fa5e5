import { HONORIFICS, POST_NOMINALS, RANKS } from '../lexicon/honorifics.ts';
import { phrasesOf } from './phrases.ts';
import type { Word } from './words.ts';

const honorifics = phrasesOf(HONORIFICS);
const ranks = phrasesOf(RANKS);

/** First words of all forms of address. */
export const honorificOpenings: readonly string[] = honorifics.openings;

const nominals = new Set(POST_NOMINALS);
/** Honorifics that are letters only: "He" is a pronoun, "HE" and "H.E." are not. */
const LETTERS = /^(?:he|hh|hm|hrh|hsh|hih|yb|yab|u|am|ym|yam|h)$/u;

/** Forms of address that pages also write in small letters. */
const SMALL = /^(?:sheikh|sheikha|shaikh|mr|mrs|ms|dr|prof)$/u;

/** Number of words of the form of address that starts at `at`, 0 if none. */
export function honorificLength(words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  const length = honorifics.match(words, at);
  if (length === 0) return 0;
  const noName = words[at + length]?.shape !== 'TITLE';
  if (
    first.shape === 'LOWER' &&
    !(first.folded === 'the' && length > 1) &&
    (noName || !SMALL.test(first.folded))
  )
    return 0;
  if (length === 1 && LETTERS.test(first.folded) && first.shape === 'TITLE') return 0;
  // "Sheikh Hasina" is one name.
  if (first.folded === 'sheikh' && /^(?:hasina|mujib|mujibur)$/u.test(words[at + 1]?.folded ?? '')) return 0;
  // "U" is the Burmese Mr., "U." and "U.N." are not.
  if (first.folded === 'u' && first.text !== 'U') return 0;
  return length;
}

/** Number of words of the military or police rank that starts at `at`, 0 if none. */
export function rankLength(words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined || first.shape === 'LOWER') return 0;
  let length = ranks.match(words, at);
  // "General (Retd.) X"
  if (
    length > 0 &&
    words[at + length]?.text === '(' &&
    /^(?:ret|retd|rtd|retired)$/u.test(words[at + length + 1]?.folded ?? '')
  )
    length += words[at + length + 2]?.text === '.' ? 4 : 3;
  return length;
}

/** Whether the word is letters after a name: "MP", "AC", "GCMG". */
export const isPostNominal = (word: Word): boolean =>
  (word.shape === 'UPPER' || word.shape === 'INITIAL') && nominals.has(word.folded);
