import type { WordText } from './words.ts';

/** Whether a word is a name's, a country's or an organisation's, or one of the small words with which something can begin. */
export function canOpen(
  openings: ReadonlySet<string>,
  { words, countryAt, organizationAt }: WordText,
  at: number,
): boolean {
  const word = words[at]!;
  return (
    word.shape !== 'LOWER' || openings.has(word.parts[0] ?? '') || countryAt.has(at) || organizationAt.has(at)
  );
}
