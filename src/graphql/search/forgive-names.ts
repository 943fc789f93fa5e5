import { editDistance } from '../../common/edit-distance.ts';
import type { NameWords } from './match-names.ts';

/** Longest query, in words, whose errors are forgiven. */
const MOST_WORDS = 5;

/**
 * How much a query's words are like one of the names, each given by its words, 0 (not at all) to 1 (the whole name), with typing errors forgiven:
 * one in a word of four letters or more, two in one of eight or more.
 */
export function forgiveNames(wanted: readonly string[], names: readonly NameWords[]): number {
  if (wanted.length > MOST_WORDS) return 0;
  return Math.max(0, ...names.map((name) => forgiveName(wanted, name)));
}

/**
 * Beginnings of words by which to look for a name that has them all, where one of the words is misspelt behind its
 * beginning: a list of words for each that may be.
 */
export function beginnings(words: readonly string[]): string[][] {
  if (words.length > MOST_WORDS) return [];
  return words.flatMap((word, index) =>
    errorsIn(word) === 0 ? [] : [words.with(index, word.slice(0, words.length === 1 ? 3 : 2))],
  );
}

function forgiveName(wanted: readonly string[], name: NameWords): number {
  const free = [...name];
  let errors = 0;
  for (const word of wanted) {
    const [index, least] = nearest(word, free);
    if (index === -1) return 0;
    errors += least;
    free.splice(index, 1);
  }
  const [asked, whole] = [wanted.join('').length, Math.max(1, name.join('').length)];
  return Math.max(0, 1 - errors / asked) * Math.min(1, asked / whole);
}

/** Place of the word that is most like one, and how many errors apart; -1 if none is near enough. */
function nearest(word: string, words: readonly string[]): readonly [index: number, errors: number] {
  let found: readonly [number, number] = [-1, errorsIn(word) + 1];
  for (const [index, other] of words.entries()) {
    const errors = other.startsWith(word) ? 0 : apart(word, other);
    if (errors < found[1]) found = [index, errors];
  }
  return found;
}

function apart(word: string, other: string): number {
  return Math.abs(word.length - other.length) > errorsIn(word) ? Infinity : editDistance(word, other);
}

function errorsIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
