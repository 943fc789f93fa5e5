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
    {
      text: 'On 14 May Vincent Bagiire Waiswa, Permanent Secretary of the Ministry of Foreign Affairs of Uganda, met him.',
      gives: ['Vincent Bagiire Waiswa (UG): Permanent Secretary of the Ministry of Foreign Affairs'],
    },
    {
      text: 'With Mikhail Vanin, the Ambassador of Russia to Latvia, came the third meeting.',
      gives: ['Mikhail Vanin (RU): Ambassador to Latvia'],
    },
  ],
  counterexamples: [
    'In New Zealand, Prime Minister Luxon opened the talks in Auckland, Minister Peters said.',
  ],
};

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Whether a day stands right before a word: "On 14 May", "On February 10, 2023", "On 10th February 2023". */
function endsDate({ words }: WordText, at: number): boolean {
  const [last, middle, first] = [words[at - 1], words[at - 2], words[at - 3]];
  if (MONTH.test(words[at]!.folded)) return false;
  if (MONTH.test(last?.folded ?? '')) return /^\d{1,2}(?:st|nd|rd|th)?$/u.test(middle?.text ?? '');
  if (/^\d{4}$/u.test(last?.text ?? ''))
    return MONTH.test(middle?.folded ?? '') || MONTH.test(first?.folded ?? '');
  return /^\d{1,2}(?:st|nd|rd|th)?$/u.test(last?.text ?? '') && MONTH.test(middle?.folded ?? '');
}

/** "With Tammy Bruce, the Department Spokesperson, came …": a preposition that begins a sentence. */
const opensSentence = ({ words }: WordText, at: number): boolean =>
  /^(?:with|to|from|by|for|after|before|besides|alongside|through|like)$/u.test(words[at]!.folded) &&
  /^\p{Lu}\p{Ll}/u.test(words[at]!.text);

/** Reads a bare name of two words or more that a post follows. */
export function readPostAfterName(text: WordText, at: number): PersonSighting | null {
  const { words } = text;
  const word = words[at]!;
  if (word.shape !== 'TITLE' && word.shape !== 'UPPER' && word.shape !== 'INITIAL') return null;
  const before = words[at - 1];
  if (before !== undefined && !word.lineBreak && before.shape !== 'LOWER' && before.shape !== 'MARK')
    if (!endsDate(text, at) && !opensSentence(text, at - 1)) return null;
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
