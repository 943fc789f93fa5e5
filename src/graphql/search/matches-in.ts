import { foldText } from '../../common/fold-text.ts';
import type { TextQuery } from '../../model/text-query.ts';

/** A word of a text that is asked for: where it stands, and by which term of the query. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

interface Terms {
  readonly words: Set<string>;
  readonly prefixes: string[];
}

/** The words of a text that a query asks for, in order. */
export function matchesIn(text: string, query: TextQuery): Match[] {
  const terms: Terms = { words: new Set(), prefixes: [] };
  gatherTerms(query, terms);
  return NOT_PLAIN.test(text) ? matchesOfFolded(text, terms) : matchesOfPlain(text, terms);
}

/** What may be part of a word and is not in ASCII: all else but the punctuation that texts are typeset with. */
const NOT_PLAIN = /[^\0-\x7f\xa0\xab\xbb\u2000-\u206f\u20ac]/;

/** The matches in a text whose words are in ASCII: looked for as they are, in a third of the time. */
function matchesOfPlain(text: string, { words, prefixes }: Terms): Match[] {
  const lower = text.toLowerCase();
  const found = new Map<number, Match>();
  const look = (term: string, isWhole: boolean) => {
    for (let start = lower.indexOf(term); start !== -1; start = lower.indexOf(term, start + 1)) {
      if (isLetter(lower, start - 1) || found.has(start)) continue;
      let end = start + term.length;
      if (isWhole && isLetter(lower, end)) continue;
      while (isLetter(lower, end)) end += 1;
      found.set(start, { start, end, term });
    }
  };
  for (const word of words) look(word, true);
  for (const prefix of prefixes) look(prefix, false);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function isLetter(lower: string, place: number): boolean {
  const code = lower.charCodeAt(place);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function matchesOfFolded(text: string, { words, prefixes }: Terms): Match[] {
  const matches: Match[] = [];
  for (const found of text.matchAll(wordsLike([...words, ...prefixes]))) {
    const word = foldText(found[0]);
    const term = words.has(word) ? word : prefixes.find((prefix) => word.startsWith(prefix));
    if (term !== undefined) matches.push({ start: found.index, end: found.index + found[0].length, term });
  }
  return matches;
}

const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** Finds those words of a text that, once folded, may be one of the terms: they begin as one does, or not in ASCII. */
function wordsLike(terms: readonly string[]): RegExp {
  const initials = new Set(terms.flatMap((term) => /^[a-z0-9]/.exec(term) ?? []));
  const initial = `[${[...initials].join('')}\\u{80}-\\u{10ffff}]`;
  return new RegExp(`(?<!${LETTER})(?=${LETTER})${initial}${LETTER}*`, 'giu');
}

function gatherTerms(query: TextQuery, terms: Terms): void {
  switch (query.op) {
    case 'TERM':
      terms.words.add(query.word);
      return;
    case 'PREFIX':
      terms.prefixes.push(query.word);
      return;
    case 'PHRASE':
      for (const word of query.words) terms.words.add(word);
      return;
    case 'NOT':
      gatherTerms(query.wanted, terms);
      return;
    default:
      for (const part of query.parts) gatherTerms(part, terms);
  }
}
