import { NEVER_NAMES } from '../lexicon/never-names.ts';
import type { RuleCard } from '../rule.ts';
import { parseName } from './person-name.ts';
import { parseAfterName } from './after-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import { isInstitutionWord } from './plain-name.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'post-after-name',
  reads:
    'A name without any title, then a comma, a bracket or a new line and a post: "Tammy Bruce, Department Spokesperson".',
  examples: [
    {
      text: 'The Minister next met Baghdad Amreyev, President of the Turkic Investment Fund.',
      gives: ['Baghdad Amreyev: President of the Turkic Investment Fund'],
    },
  ],
  counterexamples: [
    'In New Zealand, Prime Minister Luxon opened the talks in Auckland, Minister Peters said.',
  ],
};

/** Reads a bare name of two words or more that a post follows. */
export function readPostAfterName(text: WordText, at: number): PersonSighting | null {
  const { words } = text;
  const word = words[at]!;
  if (word.shape !== 'TITLE' && word.shape !== 'UPPER' && word.shape !== 'INITIAL') return null;
  const before = words[at - 1];
  if (before !== undefined && !word.lineBreak && before.shape !== 'LOWER' && before.shape !== 'MARK')
    return null;
  if (NEVER_NAMES.has(word.folded)) return null;
  const name = parseName(text, at, true);
  if (name === null || name.end - name.first < 2) return null;
  // "Addis Ababa, Chair of": the whole is a place.
  if ((text.placeAt.get(at)?.endWord ?? 0) >= name.end) return null;
  if (words.slice(name.first, name.end).some(isInstitutionWord)) return null;
  const after = parseAfterName(text, name, false);
  if (after.posts.length === 0) return null;
  return {
    rule: card.name,
    first: at,
    end: after.end,
    name,
    posts: after.posts,
    country: after.country,
    counterpart: false,
    honorific: false,
  };
}
