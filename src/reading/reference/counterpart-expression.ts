import { COUNTERPART_NOUNS } from '../lexicon/reference-words.ts';
import { isThe, type WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';

/** "his Japanese counterpart", "our host from Laos". */
export function readCounterpart(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  if (!/^(?:his|her|their|my|our|the|its)$/u.test(words[at]!.folded)) return null;
  let i = at + 1;
  let country: string | null = null;
  const state = countryAt.get(i);
  if (state !== undefined) {
    country = state.id;
    i = state.endWord;
  }
  if (!COUNTERPART_NOUNS.has(words[i]?.folded ?? '')) return null;
  i += 1;
  if (/^(?:from|of)$/u.test(words[i]?.folded ?? '')) {
    const j = isThe(words[i + 1]) ? i + 2 : i + 1;
    const from = countryAt.get(j);
    if (from !== undefined) {
      country ??= from.id;
      i = from.endWord;
    }
  }
  if (words[at]!.folded === 'the' && country === null && words[i - 1]!.folded !== 'counterpart') return null;
  return { kind: 'COUNTERPART', first: at, end: i, country };
}
