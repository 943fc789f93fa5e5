import { GOVERNMENT_MODIFIERS, GOVERNMENT_NOUNS } from '../lexicon/reference-words.ts';
import { isThe, type WordText } from '../officials/words.ts';
import type { Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import type { Resolver } from './resolver.ts';

const MINISTRY_WORDS = new Set(
  'foreign external affairs relations international cooperation trade commonwealth development integration republic kingdom state expatriates european defence defense interior'.split(
    ' ',
  ),
);

const NOUNS_OF_PLACES =
  /^(?:guest|guesthouse|house|office|palace|building|complex|headquarters|hall|square|hotel|airport)$/u;

/** "the Cambodian side", "the Government of Japan", "the Royal Government", "Thailand's Foreign Ministry", "the Ministry". */
export function readGovernment(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  let i = at;
  const the = isThe(words[i]);
  if (the) i += 1;
  const start = i;
  let code: string | null = null;
  let stepped = 0;
  while (stepped < 6) {
    const word = words[i];
    if (word === undefined || (i > at && word.blockBreak)) return null;
    const state = countryAt.get(i);
    // "Japan and the Republic of Chile" are two states.
    if (state?.form === 'NAME' && code !== null) return null;
    if (state !== undefined && code === null) {
      code = state.id;
      i = state.endWord;
      if (/^['’]s?$/u.test(words[i]?.text ?? '')) i += 1;
    } else if (
      GOVERNMENT_NOUNS.has(word.folded) &&
      !(GOVERNMENT_MODIFIERS.has(word.folded) && GOVERNMENT_NOUNS.has(words[i + 1]?.folded ?? ''))
    )
      break;
    else if (
      GOVERNMENT_MODIFIERS.has(word.folded) &&
      (word.shape === 'TITLE' || (code !== null && word.shape === 'LOWER')) &&
      !(i === start && isThe(word))
    )
      i += 1;
    else return null;
    stepped += 1;
  }
  const noun = words[i];
  if (noun === undefined || !GOVERNMENT_NOUNS.has(noun.folded)) return null;
  if (code === null && !the) return null;
  if (code === null && noun.shape === 'LOWER') return null;
  if (
    /^(?:people|party|parliament|union|nation|state|republic|leadership|presidency|federation|executive|mission|counterparts|officials)$/u.test(
      noun.folded,
    ) &&
    code === null
  )
    return null;
  i += 1;
  // "the Government Guest House" is a place.
  if (NOUNS_OF_PLACES.test(words[i]?.folded ?? '') && words[i]!.shape !== 'LOWER') return null;
  // "the Government of Japan", "the Ministry of Foreign Affairs of the Kingdom of Cambodia".
  let end = i;
  for (let round = 0; round < 16; round += 1) {
    const next = words[i];
    if (next === undefined || next.blockBreak) break;
    const j = isThe(words[i + 1]) ? i + 2 : i + 1;
    const state = countryAt.get(j);
    if (next.folded === 'of' && state !== undefined) {
      code ??= state.id;
      end = state.endWord;
      break;
    }
    // "At the request of the Omani side, Foreign Minister X spoke": only the name of a ministry goes on after a comma.
    if (next.text === ',' && /^(?:sides?|delegations?)$/u.test(noun.folded)) break;
    if (/^(?:of|for|and|the)$/u.test(next.folded) || next.text === ',') i += 1;
    else if (MINISTRY_WORDS.has(next.folded)) {
      i += 1;
      end = i;
    } else break;
  }
  // "the Government and people of Japan"
  for (let j = end; code === null && j < end + 7 && words[j] !== undefined; j += 1) {
    const state = countryAt.get(j);
    if (state !== undefined && words[j - (isThe(words[j - 1]) ? 2 : 1)]?.folded === 'of') code = state.id;
    if (!/^(?:and|to|the|people|of|peoples)$/u.test(words[j]!.folded)) break;
  }
  return { kind: 'GOVERNMENT', first: at, end, code, noun: noun.folded };
}

/** The state or organisation that a government, a ministry or a side is of; null if nobody can tell. */
export function stateOfGovernment(
  resolver: Resolver,
  expression: Expression & { readonly kind: 'GOVERNMENT' },
): Actor | null {
  const code = expression.code ?? ownerOfNoun(resolver, expression);
  if (code === null) return null;
  return code.length === 2 && code !== 'EU'
    ? { kind: 'STATE', people: [], sides: [code] }
    : { kind: 'ORGANIZATION', people: [], sides: [code] };
}

/** Whose "the Kingdom", "the Government", "the Ministry", "the Commission" is. */
function ownerOfNoun(
  { text, discourse }: Resolver,
  expression: Expression & { kind: 'GOVERNMENT' },
): string | null {
  const { reference } = text.document;
  const own = discourse.own;
  if (expression.noun === 'kingdom') {
    const isKingdom = (code: string | null): boolean =>
      code !== null && /kingdom/iu.test(reference.countryByCode.get(code)?.officialName ?? '');
    return isKingdom(own) ? own : isKingdom(discourse.partner) ? discourse.partner : null;
  }
  const said = text.words
    .slice(expression.first, expression.end)
    .map((word) => word.folded)
    .join(' ');
  if (/royal government/u.test(said)) return own === 'KH' || discourse.partner !== 'KH' ? own : 'KH';
  return own;
}
