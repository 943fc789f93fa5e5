import type { RuleCard } from '../rule.ts';
import { parseName } from './person-name.ts';
import { parseAfterName } from './after-name.ts';
import { parseTitles, type PersonSighting } from './person-sighting.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'counterpart-name',
  reads:
    '"His Russian counterpart, H.E. Dmitry Medvedev", "her counterpart from Japan, Iwaya Takeshi", "my Turkish colleague Hakan Fidan": the other holds the same post for the state named.',
  examples: [
    {
      text: 'Prime Minister Hun Sen of Cambodia met his Russian counterpart H.E. Dmitry Medvedev in Manila.',
      gives: ['Dmitry Medvedev (RU): Prime Minister'],
    },
  ],
  counterexamples: ['The ministers met their counterparts from three states.'],
};

/** Words for someone's counterpart in the singular, of "opposite number" the first. */
export const COUNTERPARTS: ReadonlySet<string> = new Set([
  'counterpart',
  'colleague',
  'homologue',
  'opposite',
]);

const BETWEEN = new Set(['ministerial', 'new', 'newly']);

/** Reads "COUNTRY counterpart NAME" that starts at word `at`, a state's adjective or "counterpart" itself. */
export function readCounterpartName(text: WordText, at: number): PersonSighting | null {
  const { words, countryAt } = text;
  let i = at;
  let country: string | null = null;
  const state = countryAt.get(i);
  if (state !== undefined) {
    country = state.id;
    i = state.endWord;
    if (/^['’]s?$/u.test(words[i]?.text ?? '')) i += 1;
  }
  // "his Thai ministerial counterpart"
  if (BETWEEN.has(words[i]?.folded ?? '')) i += 1;
  if (!COUNTERPARTS.has(words[i]?.folded ?? '')) return null;
  i += 1;
  if (words[i - 1]!.folded === 'opposite') {
    if (words[i]?.folded !== 'number') return null;
    i += 1;
  }
  if (/^(?:from|of|in)$/u.test(words[i]?.folded ?? '')) {
    const j = words[i + 1]?.folded === 'the' ? i + 2 : i + 1;
    const from = countryAt.get(j);
    if (from !== undefined) {
      country ??= from.id;
      i = from.endWord;
    }
  }
  if (words[i]?.text === ',') i += 1;
  if (words[i] === undefined || words[i]!.blockBreak) return null;
  if (words[i]!.folded === 'the') i += 1;
  const titles = parseTitles(text, i);
  const name = parseName(text, titles?.end ?? i, true);
  if (name === null || (titles === null && name.end - name.first < 2)) return null;
  const after = parseAfterName(text, name, true);
  return {
    rule: card.name,
    first: at,
    end: after.end,
    name,
    posts: [...(titles?.posts ?? []), ...after.posts],
    country: country ?? after.country,
    counterpart: true,
    honorific: titles?.honorific ?? false,
  };
}
