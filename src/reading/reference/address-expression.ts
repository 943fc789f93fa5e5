import { honorificLength } from '../officials/honorific.ts';
import type { WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';

/** An honorific alone that calls someone: "Samdech Techo", "Samdech Thipadei", "His Majesty". */
export function readAddress(text: WordText, at: number): Expression | null {
  const { words } = text;
  const length = honorificLength(words, at);
  if (length === 0) return null;
  const own = words.slice(at, at + length).map((word) => word.folded);
  const calls =
    own[0] === 'samdech' ||
    own[0] === 'lok' ||
    /(?:majesty|highness|majesties|holiness|excellency)$/u.test(own.at(-1) ?? '');
  return calls ? { kind: 'ADDRESS', first: at, end: at + length, words: own } : null;
}
