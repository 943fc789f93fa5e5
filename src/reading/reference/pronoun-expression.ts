import type { WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';

/** The pronouns that can stand for those who act. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'him',
  'them',
  'me',
  'us',
  'her',
  'who',
]);

/** "he", "they", "we"; "her" only as an object. */
export function readPronoun(text: WordText, at: number): Expression | null {
  const word = text.words[at]!;
  if (
    !PRONOUNS.has(word.text.toLowerCase()) ||
    word.text === 'US' ||
    word.text === 'IT' ||
    (word.folded === 'i' && word.text !== 'I')
  )
    return null;
  if (word.folded === 'her') {
    // "her country" is no object; "thanked her for" is.
    const next = text.words[at + 1];
    if (
      next !== undefined &&
      next.shape !== 'MARK' &&
      !/^(?:for|on|to|that|of|about|with|in|at|from|and)$/u.test(next.folded)
    )
      return null;
  }
  if (word.folded === 'i' && text.words[at + 1]?.text === '.') return null;
  return { kind: 'PRONOUN', first: at, end: at + 1, word: word.folded };
}
