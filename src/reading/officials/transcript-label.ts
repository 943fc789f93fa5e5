import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { RuleCard } from '../rule.ts';
import { allCapitals } from './person-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import { parsePlainName, plainSighting } from './plain-name.ts';
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

/** Reads the label that begins a line of a transcript as the name of the person who speaks. */
export function readTranscriptLabel(text: WordText, at: number): PersonSighting | null {
  const { words } = text;
  const word = words[at]!;
  if (word.shape !== 'UPPER' || !(word.lineBreak || at === 0)) return null;
  if (!GIVEN_NAMES.has(word.folded.split(' ')[0] ?? '')) return null;
  const name = parsePlainName(text, at, 4);
  if (name === null || !allCapitals(words, name.first, name.end)) return null;
  const bracket = words[name.close]?.text === '(';
  const close = bracket ? bracketEnd(text, name.close) : name.close;
  if (words[close]?.text !== ':') return null;
  const posts = bracket ? postsInside(text, name.close + 1) : [];
  return { ...plainSighting(text, card.name, at, name), end: close, posts };
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
