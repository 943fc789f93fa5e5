import type { Word } from '../officials/words.ts';

/** Whether a verb tells what someone called or wrote for: "telephoned him to congratulate him"; `before` is the word before "to". */
export const isPurposeOfCall = (
  words: readonly Word[],
  first: number,
  before: number,
  verb: number,
): boolean =>
  PURPOSES.test(words[verb]!.folded) &&
  (callsBefore(words, first, before) ||
    isOccasion(words, first, before) ||
    // "Made the journey in order to express"
    (words[before]!.folded === 'order' && words[before - 1]?.folded === 'in'));

/** What one calls or writes for: "telephoned him to congratulate him". */
const PURPOSES = /^(?:thank|congratulate|express|convey|offer|wish|extend|felicitate|condole|invite)$/u;

/** Words looked back through for the call. */
const CALL_REACH = 25;

/** "The call was an occasion for the Minister to congratulate him and to thank Japan": what an occasion was used for. */
function isOccasion(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at; i >= Math.max(first, at - OCCASION_REACH); i -= 1) {
    if (/^[.;:]$/u.test(words[i]!.text)) return false;
    if (
      /^(?:occasion|opportunity|chance)$/u.test(words[i]!.folded) &&
      words[i + 1]?.folded === 'for' &&
      words.slice(Math.max(first, i - 4), i).some((word) => GAVE.test(word.folded))
    )
      return true;
  }
  return false;
}

/** Verbs by which a contact is or gives an occasion. */
const GAVE = /^(?:was|is|provided|offered|gave|afforded|presented)$/u;

/** Words between an occasion and what it was used for. */
const OCCASION_REACH = 40;

/** Whether someone called or wrote shortly before. */
function callsBefore(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at; i >= Math.max(first, at - CALL_REACH); i -= 1)
    if (/^(?:called|telephoned|phoned|rang|wrote|written|writes|cabled)$/u.test(words[i]!.folded))
      return words[i + 1]?.folded !== 'on';
  return false;
}
