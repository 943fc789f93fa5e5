import type { Word } from '../officials/words.ts';

/** The first word of a name with its initials: "J. Blanár"; the word itself where none stand before it. */
export function beforeInitials(words: readonly Word[], first: number): number {
  let at = first;
  while (at > 0) {
    const dot = words[at - 1]!.text === '.' ? 1 : 0;
    if (words[at - 1 - dot]?.shape !== 'INITIAL') break;
    at -= 1 + dot;
  }
  return at;
}

/** The word after initials: that of a name; the word itself where none stand there. */
export function afterInitials(words: readonly Word[], first: number): number {
  let at = first;
  while (words[at]?.shape === 'INITIAL') at += words[at + 1]?.text === '.' ? 2 : 1;
  return at;
}
