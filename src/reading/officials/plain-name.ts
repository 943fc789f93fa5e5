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

/** A person of whom the words say nothing but the name. */
export function plainSighting(rule: string, first: number, name: ParsedName): PersonSighting {
  return {
    rule,
    first,
    end: name.close,
    name,
    posts: [],
    country: null,
    counterpart: false,
    honorific: false,
  };
}
