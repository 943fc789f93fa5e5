import type { TextQuery } from '../../model/text-query.ts';

/** The query in FTS5's language. A word may stand in any column; a phrase stands within one. */
export function toMatch(query: TextQuery): string {
  switch (query.op) {
    case 'TERM':
      return quote(query.word);
    case 'PREFIX':
      return prefixMatch(query.word);
    case 'PHRASE':
      return quote(query.words.join(' '));
    case 'AND':
    case 'OR':
      return `(${query.parts.map(toMatch).join(` ${query.op} `)})`;
    case 'NOT':
      return `(${toMatch(query.wanted)} NOT ${toMatch(query.unwanted)})`;
    default:
      return query satisfies never;
  }
}

/** What matches as a whole, and so does its title alone. */
export function toTitleMatch(query: TextQuery): string {
  const match = toMatch(query);
  const title = `{title} : (${match})`;
  // Only words that must not be there can stand elsewhere than in a title that matches.
  return excludes(query) ? `(${match}) AND (${title})` : title;
}

/** What matches as a whole, but not its title alone. */
export function toRestMatch(query: TextQuery): string {
  const match = toMatch(query);
  return `(${match}) NOT ({title} : (${match}))`;
}

function excludes(query: TextQuery): boolean {
  return query.op === 'NOT' || ('parts' in query && query.parts.some(excludes));
}

/** One row has, for each of the words, a word that begins with it. */
export function toBeginnings(words: readonly string[]): string {
  return words.map(prefixMatch).join(' AND ');
}

function prefixMatch(word: string): string {
  return `${quote(word)} *`;
}

/** Folded words hold no quotation mark; one that a caller gives must not end the string. */
function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
