import { CLAUSE_JOINERS, PREPOSITIONS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';
import { keyOf } from './act-pattern.ts';
import { isVerbLike } from './clause.ts';

/** "The officer, who in an e-mail to reporters voiced": the "who" from which a phrase parts its verb; null where none stands there. */
export function whoBefore(words: readonly Word[], first: number, at: number): number | null {
  for (let i = at; i > first && i > at - WHO_REACH; i -= 1) {
    const word = words[i]!;
    if (word.folded === 'who') return i < at && PREPOSITIONS.has(words[i + 1]!.folded) ? i : null;
    if (/^[.;:]$/u.test(word.text) || isVerbLike(word) || CLAUSE_JOINERS.has(keyOf(word))) return null;
  }
  return null;
}

/** Words of a phrase between "who" and its verb. */
const WHO_REACH = 12;
