import { NO_SUBJECT_AFTER } from '../lexicon/reference-words.ts';
import { SPEAKING_VERBS } from '../lexicon/speaking-verbs.ts';
import type { WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';

/** Whether the expression is what acts in its sentence or clause: a verb follows and nothing governs it. */
export function isSubject(text: WordText, expression: Expression, opened: boolean): boolean {
  const { words } = text;
  let before = words[expression.first - 1];
  const own = words[expression.first]!;
  if (
    before !== undefined &&
    before.sentence === own.sentence &&
    (NO_SUBJECT_AFTER.has(before.folded) || /^(?:his|her|its|their)$/u.test(before.folded))
  ) {
    if (
      !(
        before.folded === 'as' ||
        before.folded === 'after' ||
        before.folded === 'before' ||
        before.folded === 'than'
      )
    )
      return false;
  }
  if (expression.kind === 'PRONOUN') return /^(?:he|she|they|it|i|we|who)$/u.test(expression.word);
  let i = expression.end;
  while (
    words[i] !== undefined &&
    words[i]!.sentence === own.sentence &&
    (words[i]!.text === ',' ||
      words[i]!.text === '*' ||
      /^(?:also|then|further|furthermore|warmly|again|once|more|today|yesterday|in|turn|strongly|both|next|lastly|later|likewise|too|moreover|highly|sincerely|deeply|fully|firmly|jointly)$/u.test(
        words[i]!.folded,
      ))
  )
    i += 1;
  before = words[i];
  if (before === undefined || before.sentence !== own.sentence) return !opened && expression.kind === 'NAME';
  const verb = before.folded;
  if (
    before.shape === 'LOWER' &&
    (SPEAKING_VERBS.has(verb) ||
      /^(?:has|have|had|is|are|was|were|will|would|shall|should|may|might|can|could|must|did|do|does|been)$/u.test(
        verb,
      ) ||
      (/(?:ed|s)$/u.test(verb) && !/^(?:as|this|its|his|thus|ties)$/u.test(verb)))
  )
    return true;
  return !opened && expression.kind !== 'STATE' && expression.kind !== 'ORGANIZATION';
}
