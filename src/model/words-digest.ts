import { digestOf } from '../common/digest-of.ts';

/**
 * Runs of what no layout changes: letters with their marks, digits, signs of currencies, per cent. Those of ASCII are looked
 * for first, as nearly all are: it takes a third of the time.
 */
const RUNS = /(?:[A-Z0-9$%]|(?![\0-\x7f])[\p{L}\p{M}\p{N}\p{Sc}])+/gu;
const BEGINS_WITH_DIGIT = /^\p{N}/u;
const ENDS_WITH_DIGIT = /\p{N}$/u;

/**
 * SHA-256 of the words of a text alone, however it is laid out: its letters and digits in order, without case, white space,
 * bullets, quotes and hyphens. Only between two digits something stays, lest "1.5 million" be "15 million".
 */
export function wordsDigest(text: string): string {
  let words = '';
  let before = '';
  for (const run of text.normalize('NFKC').toUpperCase().match(RUNS) ?? []) {
    words += BEGINS_WITH_DIGIT.test(run) && ENDS_WITH_DIGIT.test(before) ? ` ${run}` : run;
    before = run;
  }
  return digestOf(words);
}
