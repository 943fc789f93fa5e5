const FUNCTION_WORDS = new Set(
  'the of and to in for with on that by from is was has have at as its their which between also this be were an are who his'.split(
    ' ',
  ),
);

/** "en" where English function words abound, else "und". */
export function findLanguage(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return known / words.length >= 0.15 || (words.length < 30 && known > 0) ? 'en' : 'und';
}
