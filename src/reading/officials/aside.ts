import type { WordText } from './words.ts';

const PHOTO = /^(?:photos?|photographs?|photographer|pictures?|images?|foto)$/u;
const ASKS = /^(?:question|questions|q|reporter|journalist|correspondent|moderator)$/u;

/** Words that a credit or a journalist's name in brackets has at most. */
const LONGEST = 14;

/**
 * The word after an aside that names nobody who counts, else `at`: "Photo: X / MFA", "Photo by X", "Question (X, Daily
 * News)".
 */
export function asideEnd({ words }: WordText, at: number): number {
  const word = words[at]!;
  const next = words[at + 1];
  if (next === undefined || next.lineBreak) return at;
  const asked = ASKS.test(word.folded) && word.lineBreak && next.text === '(';
  const credited =
    PHOTO.test(word.folded) &&
    word.shape !== 'LOWER' &&
    /^(?:by|:|credit|credits|courtesy|©)$/u.test(next.folded === '' ? next.text : next.folded);
  if (!asked && !credited) return at;
  let i = at + 1;
  while (i - at < LONGEST && words[i] !== undefined && !words[i]!.lineBreak && words[i]!.text !== ')') i += 1;
  return i;
}
