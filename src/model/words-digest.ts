import { digestOf } from '../common/digest-of.ts';

/** What no layout changes: letters with their marks, digits, and what stands for a currency or a hundredth. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}\p{Sc}%]+/gu;
const DIGIT = /\p{N}/u;

/**
 * SHA-256 of the words of a text alone, however it is laid out: its letters and digits in order, without case, white space,
 * bullets, quotes and hyphens. Only between two digits something stays, lest "1.5 million" be "15 million".
 */
export function wordsDigest(text: string): string {
  const words = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(BETWEEN_WORDS, (gap: string, at: number, whole: string) =>
      DIGIT.test(whole.charAt(at - 1)) && DIGIT.test(whole.charAt(at + gap.length)) ? ' ' : '',
    );
  return digestOf(words);
}
