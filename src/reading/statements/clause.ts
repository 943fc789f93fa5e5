import { AUXILIARIES, PAST_VERBS, PREPOSITIONS, SUBJECT_OPENERS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';
import { keyOf } from './act-pattern.ts';
import { isAdverb } from './adverb.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Whether a word is an auxiliary: "has", "was", "would". */
export const isAuxiliary = (word: Word | undefined): boolean =>
  word !== undefined && word.shape !== 'UPPER' && AUXILIARIES.has(word.folded);

/** Whether a word can be a finite verb right after its subject. */
export const isVerbLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape === 'LOWER' &&
  (AUXILIARIES.has(word.folded) || PAST_VERBS.has(keyOf(word)) || /[a-z]{2}ed$/u.test(word.folded));

/** "Wants the quota raised": a verb in "-s" with its object. */
export const isPresentVerb = (words: readonly Word[], at: number): boolean =>
  words[at]!.shape === 'LOWER' &&
  /[a-z]{2}[^s]s$/u.test(words[at]!.folded) &&
  /^(?:the|a|an|its|his|her|their|to|that)$/u.test(words[at + 1]?.folded ?? '');

/** Whether an expression stands where no preposition or verb governs it, so that it can act. */
export function opensClause({ words }: StatementText, first: number, span: WordSpan): boolean {
  if (first <= span.first) return true;
  const before = words[first - 1]!;
  if (before.shape === 'MARK') return !/^['’]s?$/u.test(before.text);
  return SUBJECT_OPENERS.has(keyOf(before)) || isAdverb(before) || followsAdverbial(words, span.first, first);
}

/** "On the same day the Minister": a phrase of time or place opens the sentence and no comma follows. */
function followsAdverbial(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at - 1; i >= first && i > at - 9; i -= 1) {
    const word = words[i]!;
    if (isVerbLike(word) || /[a-z]{3}ing$/u.test(word.folded)) return false;
    const opens =
      at - i > 1 &&
      !PREPOSITIONS.has(words[at - 1]!.folded) &&
      (i === first || /^[,;:–—-]$/u.test(words[i - 1]!.text));
    if (opens)
      return (
        /^(?:on|in|at|by|during|this|that|yesterday|today|last|earlier|later|after|before|following|under|for|through|the)$/u.test(
          word.folded,
        ) &&
        (word.folded !== 'the' ||
          /^(?:day|morning|afternoon|evening|week|night|today|same)$/u.test(words[at - 1]!.folded))
      );
    if (word.shape === 'MARK') return false;
  }
  return false;
}
