import type { Word } from '../officials/words.ts';

/** "Had a conversation on Wednesday", "talks on 3 May": a day follows, no matter. */
export function isCalendar(words: readonly Word[], end: number): boolean {
  if (words[end - 1]?.folded !== 'on') return false;
  const next = words[end];
  return (
    next !== undefined &&
    (next.shape === 'NUMBER' ||
      // "Had talks with the Minister on the sidelines"
      /^(?:sidelines|margins|fringes|occasion|eve)$/u.test(words[end + 1]?.folded ?? '') ||
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        next.folded,
      ))
  );
}
