import { INSTITUTION_WORDS } from '../lexicon/posts.ts';
import { parseName, type ParsedName } from './person-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { Word, WordText } from './words.ts';

const institution = new Set(INSTITUTION_WORDS);

/** Whether a word is one of bodies' names: "Foundation", "Council". */
export function isInstitutionWord({ folded }: Word): boolean {
  return institution.has(folded);
}

/**
 * Reads two words or more, at most `most`, that start at word `at`, as a name that nothing announces: none of them is of a
 * place, a country or a body.
 */
export function parsePlainName(text: WordText, at: number, most: number): ParsedName | null {
  const { words, placeAt, countryAt } = text;
  const name = parseName(text, at, false);
  if (name === null || name.end - name.first < 2 || name.end - name.first > most) return null;
  for (let i = name.first; i < name.end; i += 1)
    if (placeAt.has(i) || countryAt.has(i) || isInstitutionWord(words[i]!)) return null;
  return name;
}

/** "Margus Tsahkna (Estonia)": the state in brackets after a name; null where they hold anything else. */
export function stateInBracket(
  { words, countryAt }: WordText,
  at: number,
): { readonly id: string; readonly end: number } | null {
  const state = words[at]?.text === '(' ? countryAt.get(at + 1) : undefined;
  return state !== undefined && words[state.endWord]?.text === ')'
    ? { id: state.id, end: state.endWord + 1 }
    : null;
}

/** A person of whom the words say nothing but the name, and perhaps the state in brackets. */
export function plainSighting(text: WordText, rule: string, first: number, name: ParsedName): PersonSighting {
  const state = stateInBracket(text, name.close);
  return {
    rule,
    first,
    end: state?.end ?? name.close,
    name,
    posts: [],
    country: state?.id ?? null,
    counterpart: false,
    honorific: false,
  };
}
