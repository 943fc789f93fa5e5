import type { Word } from '../officials/words.ts';
import type { WordSpan } from './statement-text.ts';

/** Passes ", on his part" or ", in turn" that no comma closes: "The Secretary, on his part said". */
export function beforeAside(words: readonly Word[], first: number, at: number): number {
  const part =
    /^(?:part|turn|side)$/u.test(words[at]?.folded ?? '') &&
    /^(?:his|her|its|their|in)$/u.test(words[at - 1]?.folded ?? '');
  if (!part) return at;
  const start = words[at - 1]!.folded === 'in' ? at - 1 : at - 2;
  if (!/^(?:on|for|from|in)$/u.test(words[start]?.folded ?? '') || words[start - 1]?.text !== ',') return at;
  return start - 2 >= first ? start - 2 : at;
}

/** Words of an aside between two commas. */
const ASIDE = 7;

/** Passes ", besides," between a verb and its "to": "wished, besides, to thank". */
export function beforeCommas(words: readonly Word[], first: number, at: number): number {
  if (words[at]?.text !== ',') return at;
  for (let i = at - 1; i > first && i > at - ASIDE; i -= 1) if (words[i]!.text === ',') return i - 1;
  return at;
}

/** "Welcomed, in this context, how": whether two commas stand around a few words, and a clause follows. */
export function asideEnds(words: readonly Word[], span: WordSpan, comma: number): boolean {
  for (let i = comma + 2; i < Math.min(span.end - 1, comma + ASIDE); i += 1)
    if (words[i]!.text === ',') return /^(?:that|how)$/u.test(words[i + 1]!.folded);
  return false;
}
