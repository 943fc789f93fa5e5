import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { INSTITUTION_WORDS } from '../lexicon/posts.ts';
import type { RuleCard } from '../rule.ts';
import { allCapitals, parseName } from './person-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import { parsePosts } from './post-list.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'transcript-label',
  reads:
    'A common given name and a family name in capitals that label who speaks in a transcript, with a post in brackets or none: "SEBASTIAN FISCHER (spokesperson, Federal Foreign Office): Good morning".',
  examples: [
    {
      text: 'Briefing of 10 May 2024\n\nMARTIN WAGNER (spokesperson, Federal Foreign Office): Good morning.\n\nQUESTION: Has the Ambassador been summoned?\n\nWAGNER: No.',
      gives: ['Martin Wagner (KH): spokesperson'],
    },
    {
      text: 'Press conference\n\nMARTIN WAGNER: We condemn the attacks.',
      gives: ['Martin Wagner (KH)'],
    },
  ],
  counterexamples: [
    'Briefing\n\nSAN JOSE (Costa Rica): The talks went well.',
    'Briefing\n\nMARTIN LUTHER UNIVERSITY: The talks went well.',
    'Briefing\n\nQUESTION (follow-up): Has the Ambassador been summoned?',
  ],
};

/** Words in brackets after a labelled name. */
const LONGEST_BRACKET = 14;

const institution = new Set(INSTITUTION_WORDS);

/** Reads the label that begins a line of a transcript as the name of the person who speaks. */
export function readTranscriptLabel(text: WordText, at: number): PersonSighting | null {
  const { words, placeAt, countryAt } = text;
  const word = words[at]!;
  if (word.shape !== 'UPPER' || !(word.lineBreak || at === 0)) return null;
  if (!GIVEN_NAMES.has(word.folded.split(' ')[0] ?? '')) return null;
  const name = parseName(text, at, false);
  if (name === null || name.end - name.first < 2 || name.end - name.first > 4) return null;
  if (!allCapitals(words, name.first, name.end)) return null;
  for (let i = name.first; i < name.end; i += 1)
    if (placeAt.has(i) || countryAt.has(i) || institution.has(words[i]!.folded)) return null;
  const bracket = words[name.close]?.text === '(';
  const close = bracket ? bracketEnd(text, name.close) : name.close;
  if (words[close]?.text !== ':') return null;
  return {
    rule: card.name,
    first: at,
    end: close,
    name,
    posts: bracket ? postsInside(text, name.close + 1) : [],
    country: null,
    counterpart: false,
    honorific: false,
  };
}

/** The word after the bracket that word `at` opens, else `at`. */
function bracketEnd({ words }: WordText, at: number): number {
  for (let i = at + 1; i < at + LONGEST_BRACKET && words[i]?.lineBreak === false; i += 1)
    if (words[i]!.text === ')') return i + 1;
  return at;
}

/** The posts that a bracket begins with, where it or a comma closes them. */
function postsInside(text: WordText, at: number): readonly ParsedPost[] {
  const posts = parsePosts(text, at);
  return /^[,)]$/u.test(text.words[posts.at(-1)?.end ?? at]?.text ?? '') ? posts : [];
}
