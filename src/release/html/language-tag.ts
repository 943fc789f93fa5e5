/** The BCP 47 tag that words are, however written ("en_GB"); null where they are none. */
export function languageTag(words: string): string | null {
  try {
    return Intl.getCanonicalLocales(words.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
