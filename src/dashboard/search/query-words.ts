/** A word that a query looks for, as texts are compared: without marks and capitals. */
export interface QueryWord {
  readonly folded: string;
  /** Whether it is the beginning of a word. */
  readonly isPrefix: boolean;
}

/** A text as the search compares it: without accents, in small letters. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words that a full-text query looks for: of "phrases", prefix*, AND and OR all, of NOT what it takes from. */
export function queryWords(query: string): readonly QueryWord[] {
  const wanted = query
    .replaceAll(/(?<!\S)NOT\s+(?:"[^"]*"?|\([^)]*\)?|\S+)/g, ' ')
    .replaceAll(/(?<!\S)(?:AND|OR)(?!\S)/g, ' ');
  return [...wanted.matchAll(/([\p{L}\p{N}\p{M}]+)(\*?)/gu)].map(([, word = '', star]) => ({
    folded: fold(word),
    isPrefix: star === '*',
  }));
}
