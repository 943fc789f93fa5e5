import type { WordText } from './words.ts';

/** The state whose cities the title and body of a text place things in most, alpha-2; null if it names no city. */
export function venueOf(text: WordText): string | null {
  const counts = new Map<string, number>();
  for (const [at, code] of text.cityStateAt) {
    const word = text.words[at];
    if (word === undefined || (word.zone !== 'BODY' && word.zone !== 'TITLE')) continue;
    const placed = /^(?:in|at|to)$/u.test(text.words[at - 1]?.folded ?? '');
    counts.set(code, (counts.get(code) ?? 0) + (placed ? 2 : 1));
  }
  let best: string | null = null;
  let most = 0;
  for (const [code, count] of counts) if (count > most) [best, most] = [code, count];
  return best;
}
