import { parseAfterName } from './after-name.ts';
import { honorificLength } from './honorific.ts';
import { parseName } from './person-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import { stateInBracket } from './plain-name.ts';
import type { RuleCard } from '../rule.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'counterparts-by-state',
  reads:
    'Counterparts of several states, each named after their state or before it: "his counterparts from Thailand, X, and Indonesia, Y", "her colleagues X of Kenya and Y of Ghana", "his counterparts X (Estonia) and Y (Slovenia)", "his Egyptian and Tunisian counterparts, X and Y".',
  examples: [
    {
      text: 'Foreign Minister Prak Sokhonn met his counterparts from Thailand, Don Pramudwinai, and Indonesia, Retno Marsudi.',
      gives: ['Don Pramudwinai (TH): Foreign Minister', 'Retno Marsudi (ID): Foreign Minister'],
    },
    {
      text: 'Foreign Minister Prak Sokhonn met with his counterparts from Thailand (Don Pramudwinai) and Indonesia (Retno Marsudi).',
      gives: ['Don Pramudwinai (TH): Foreign Minister', 'Retno Marsudi (ID): Foreign Minister'],
    },
    {
      text: 'Foreign Minister Prak Sokhonn met with his counterparts Xavier Bettel (Luxembourg), Margus Tsahkna (Estonia) and Tanja Fajon (Slovenia).',
      gives: [
        'Xavier Bettel (LU): Foreign Minister',
        'Margus Tsahkna (EE): Foreign Minister',
        'Tanja Fajon (SI): Foreign Minister',
      ],
    },
    {
      text: 'Foreign Minister Prak Sokhonn met with his Egyptian and Tunisian counterparts, Sameh Shoukry and Nabil Ammar.',
      gives: ['Sameh Shoukry (EG): Foreign Minister', 'Nabil Ammar (TN): Foreign Minister'],
    },
  ],
  counterexamples: [
    'He met his Egyptian and Tunisian counterparts, Sameh Shoukry.',
    'He met his counterparts from Thailand, Indonesia and Malaysia.',
  ],
};

const COUNTERPARTS = /^(?:counterparts|colleagues|peers|homologues)$/u;
const MOST = 12;

/** "Kenya (Musalia Mudavadi)": where the bracket closes after a name; null where it holds more. */
const inBracket = (
  { words }: WordText,
  at: number,
): { readonly end: number; readonly posts: readonly []; readonly country: null } | null =>
  words[at]?.text === ')' ? { end: at + 1, posts: [], country: null } : null;

/** "Egyptian and Tunisian counterparts": the states right before word `at`, two or more, and where they begin. */
function statesBefore(
  { words, countryAt }: WordText,
  at: number,
): { readonly first: number; readonly states: readonly string[] } {
  const states: string[] = [];
  let first = at;
  let end = at;
  while (states.length < MOST) {
    const start = [end - 1, end - 2, end - 3].find((one) => countryAt.get(one)?.endWord === end);
    if (start === undefined) break;
    states.unshift(countryAt.get(start)!.id);
    first = start;
    end = start;
    if (words[end - 1]?.folded === 'and') end -= 1;
    if (words[end - 1]?.text === ',') end -= 1;
    if (end === start) break;
  }
  return states.length > 1 ? { first, states } : { first: at, states: [] };
}

/** Reads the counterparts of several states from the word "counterparts" on; none where they have no names. */
export function readCounterpartsByState(text: WordText, at: number): readonly PersonSighting[] {
  const { words, countryAt } = text;
  if (!COUNTERPARTS.test(words[at]!.folded)) return [];
  const found: PersonSighting[] = [];
  const before = statesBefore(text, at);
  let inOrder = false;
  let i = at + 1;
  for (let round = 0; round < MOST; round += 1) {
    while (
      /^(?:from|of|the|,|:|and)$/u.test(words[i]?.folded === '' ? words[i]!.text : (words[i]?.folded ?? ''))
    )
      i += 1;
    const first = i;
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
    const own = country === null && !bracket ? stateInBracket(text, name.close) : null;
    country ??= own?.id ?? null;
    if (country === null) {
      country = before.states[round] ?? null;
      inOrder = true;
    }
    if (country === null || after === null) break;
    found.push({
      rule: card.name,
      first: found.length === 0 ? before.first : first,
      end: own?.end ?? after.end,
      name,
      posts: after.posts,
      country,
      counterpart: true,
      honorific: false,
    });
    i = own?.end ?? after.end;
    if (!/^(?:,|and|;)$/u.test(words[i]?.text ?? '')) break;
  }
  return inOrder && found.length !== before.states.length ? [] : found;
}
