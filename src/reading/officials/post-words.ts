import {
  FORMER_WORDS,
  IDLE_MODIFIERS,
  INSTITUTION_WORDS,
  PLURAL_HEADS,
  PORTFOLIO_WORDS,
  REGIONS,
  POST_HEADS,
  POST_MODIFIERS,
} from '../lexicon/posts.ts';
import { phrasesOf } from './phrases.ts';
import type { Word, WordText } from './words.ts';

/** Office nouns: "Minister", "Prime Minister". */
export const heads = phrasesOf(
  POST_HEADS.flatMap((head) => [head, `${head} designate`, `${head} elect`, `${head} nominate`]),
);

/** Office nouns in the plural: "Ministers". */
export const plurals = phrasesOf(Object.keys(PLURAL_HEADS));

/** Regions that one is charged with: "the Horn of Africa". */
export const regions = phrasesOf(REGIONS);

/** What stands before an office noun: "Deputy", "Foreign". */
export const modifiers = phrasesOf(POST_MODIFIERS);

/** What says that an office is held no longer: "former", "late". */
export const former = phrasesOf(FORMER_WORDS);

/** Modifiers that are left out of a title: "new", "visiting". */
export const idle = new Set(IDLE_MODIFIERS);

const portfolio = new Set(PORTFOLIO_WORDS.flatMap((word) => word.split('-')));

/** Words that make a name that of an institution: "Ministry", "Council". */
export const institution = new Set(INSTITUTION_WORDS.flatMap((word) => word.split('-')));

/** The length in words of the office noun at `at`, 0 if there is none; "Sultan bin Saad" is a name. */
export const headLength = (words: readonly Word[], at: number): number =>
  /^(?:sultan|emir|amir)$/u.test(words[at]?.folded ?? '') &&
  /^(?:bin|ibn|al|el)$/u.test(words[at + 1]?.folded ?? '')
    ? 0
    : heads.match(words, at);

const ofEither = new Set([...portfolio, ...institution]);

/** Whether a word belongs to the name of a portfolio or institution. */
export const ofInstitution = (word: Word): boolean => known(word, ofEither);

/** First words of all that an office can begin with, but for names of states and bodies. */
export const postOpenings: ReadonlySet<string> = new Set([
  ...[heads, plurals, modifiers, former].flatMap((phrases) => phrases.openings),
  ...ofEither,
  'us',
  'uk',
  'u',
]);

/** Whether an office can begin with a word that names neither a state nor a body: most words need no closer look. */
export const canOpenPost = (word: Word): boolean =>
  word.shape === 'UPPER' || postOpenings.has(word.parts[0] ?? '');

/** Whether every part of a word is in the set. */
export const known = (word: Word, set: ReadonlySet<string>): boolean => {
  for (const part of word.parts) if (!set.has(part)) return false;
  return true;
};

/** Whether a word is written with a capital. */
export const capital = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'TITLE' || word.shape === 'UPPER' || word.shape === 'INITIAL');

/** Whether a word is "and" or "&". */
export const isAnd = (word: Word | undefined): boolean =>
  word !== undefined && (word.folded === 'and' || word.text === '&');

/** Whether a word joins or parts others: "and", a mark, a dash. */
export const isJoin = (word: Word): boolean => isAnd(word) || word.shape === 'MARK' || word.folded === '-';

/** The word after a possessive ending at `at`, else `at`. */
export function skipPossessive(words: readonly Word[], at: number): number {
  const word = words[at];
  return word !== undefined && /^['’]s?$/u.test(word.text) ? at + 1 : at;
}

/** The words from `from` up to `to`, folded, without dashes. */
export const foldedOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => (word.folded === '-' ? '' : word.folded))
    .filter((folded) => folded !== '')
    .join(' ');

/** The text of the words from `from` up to `to`. */
export function sliceOf(text: WordText, from: number, to: number): string {
  const first = text.words[from];
  const last = text.words[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return text.document.text.slice(first.start, last.end);
}

/** "Datuk Seri Amir Hamzah" is no Amir; "HH the Amir" and "the Amir of Qatar" are. */
export const isGivenName = (words: readonly Word[], at: number): boolean =>
  /^(?:amir|emir|sultan|prince|king)$/u.test(words[at]?.folded ?? '') &&
  /^(?:seri|dato|datuk|tan|sri|mr|dr|encik|tuan|shri|mohd|syed|hon)$/u.test(words[at - 1]?.folded ?? '');
