import type { WordText } from './words.ts';

/** Whether ", his Ivorian counterpart" stands behind a name that ends at a word, and of which state; null if not. */
export function counterpartBehind(
  { words, countryAt }: WordText,
  end: number,
): { readonly country: string | null } | null {
  if (words[end]?.text !== ',' || !/^(?:his|her|my|their)$/u.test(words[end + 1]?.folded ?? '')) return null;
  const state = countryAt.get(end + 2);
  const noun = words[state?.endWord ?? end + 2]?.folded ?? '';
  return /^(?:counterpart|colleague|homologue)$/u.test(noun) ? { country: state?.id ?? null } : null;
}
