import { parseAfterName } from './after-name.ts';
import { honorificLength } from './honorific.ts';
import { parseName } from './person-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { RuleCard } from '../rule.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'counterparts-by-state',
  reads:
    'Counterparts of several states, each named after their state or before it: "his counterparts from Thailand, X, and Indonesia, Y", "her colleagues X of Kenya and Y of Ghana".',
  examples: [
    {
      text: 'Foreign Minister Prak Sokhonn met his counterparts from Thailand, Don Pramudwinai, and Indonesia, Retno Marsudi.',
      gives: ['Don Pramudwinai (TH): Foreign Minister', 'Retno Marsudi (ID): Foreign Minister'],
    },
    {
      text: 'Foreign Minister Prak Sokhonn met with his counterparts from Thailand (Don Pramudwinai) and Indonesia (Retno Marsudi).',
      gives: ['Don Pramudwinai (TH): Foreign Minister', 'Retno Marsudi (ID): Foreign Minister'],
    },
  ],
  counterexamples: ['He met his counterparts from Thailand, Indonesia and Malaysia.'],
};

const COUNTERPARTS = /^(?:counterparts|colleagues|peers|homologues)$/u;
const MOST = 12;

/** "Kenya (Musalia Mudavadi)": where the bracket closes after a name; null where it holds more. */
const inBracket = (
  { words }: WordText,
  at: number,
): { readonly end: number; readonly posts: readonly []; readonly country: null } | null =>
  words[at]?.text === ')' ? { end: at + 1, posts: [], country: null } : null;

/** Reads the counterparts of several states from the word "counterparts" on; none where they have no names. */
export function readCounterpartsByState(text: WordText, at: number): readonly PersonSighting[] {
  const { words, countryAt } = text;
  if (!COUNTERPARTS.test(words[at]!.folded)) return [];
  const found: PersonSighting[] = [];
  let i = at + 1;
  for (let round = 0; round < MOST; round += 1) {
    const first = i;
    while (
      /^(?:from|of|the|,|:|and)$/u.test(words[i]?.folded === '' ? words[i]!.text : (words[i]?.folded ?? ''))
    )
      i += 1;
    let country: string | null = null;
    const state = countryAt.get(i);
    const bracket = state !== undefined && words[state.endWord]?.text === '(';
    if (state !== undefined && (bracket || words[state.endWord]?.text === ',')) {
      country = state.id;
      i = state.endWord + 1;
    }
    i += honorificLength(words, i);
    const name = parseName(text, i, true);
    if (name === null || words[i]!.blockBreak || name.end - name.first < 2) break;
    const after = bracket ? inBracket(text, name.end) : parseAfterName(text, name, true);
    country ??= after?.country ?? null;
    if (country === null || after === null) break;
    found.push({
      rule: card.name,
      first: found.length === 0 ? at : first,
      end: after.end,
      name,
      posts: after.posts,
      country,
      counterpart: true,
      honorific: false,
    });
    i = after.end;
    if (!/^(?:,|and|;)$/u.test(words[i]?.text ?? '')) break;
  }
  return found;
}
