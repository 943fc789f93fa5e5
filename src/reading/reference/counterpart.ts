import { COUNTERPART_NOUNS, OFFICIAL_NOUNS } from '../lexicon/reference-words.ts';
import { isThe, type WordText } from '../officials/words.ts';
import type { RuleCard } from '../rule.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import { person, type Resolver } from './resolver.ts';

export const card: RuleCard = {
  name: 'counterpart',
  reads:
    'The one who is met, by their place: "his Japanese counterpart", "her host", "our guest from Laos", "the French official".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea met Lao Foreign Minister Saleumxay Kommasith. He thanked his counterpart.',
      gives: ['LA Saleumxay Kommasith «his counterpart»'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea met Lao Foreign Minister Saleumxay Kommasith. The visiting dignitary thanked him.',
      gives: ['LA Saleumxay Kommasith «The visiting dignitary»'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received Lao Foreign Minister Saleumxay Kommasith in Phnom Penh. The host thanked the guest.',
      gives: ['KH Sok Chenda Sophea «The host»', 'LA Saleumxay Kommasith «the guest»'],
    },
    {
      text: 'The Minister spoke with his Japanese counterpart.',
      gives: ['JP «his Japanese counterpart»'],
    },
  ],
  counterexamples: ['The ministers spoke of their countries.'],
};

/** "the visiting dignitary": nouns that, of a visitor, stand for the foreign one. */
const VISITORS =
  /^(?:dignitary|official|leader|guest|statesman|stateswoman|delegate|personality|politician)$/u;

/** "his Japanese counterpart", "our host from Laos". */
export function readCounterpart(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  if (!/^(?:his|her|their|my|our|the|its)$/u.test(words[at]!.folded)) return null;
  let i = at + 1;
  let country: string | null = null;
  const state = countryAt.get(i);
  if (state !== undefined) {
    country = state.id;
    i = state.endWord;
  }
  const visiting = words[i]?.folded === 'visiting' && words[at]!.folded === 'the';
  if (/^(?:top|senior|veteran|visiting|high ranking|ministerial|foreign)$/u.test(words[i]?.folded ?? ''))
    i += 1;
  const noun = words[i]?.folded ?? '';
  const guest = visiting && VISITORS.test(noun);
  if (!COUNTERPART_NOUNS.has(noun) && !guest && !(country !== null && OFFICIAL_NOUNS.has(noun))) return null;
  i += 1;
  if (/^(?:from|of)$/u.test(words[i]?.folded ?? '')) {
    const j = isThe(words[i + 1]) ? i + 2 : i + 1;
    const from = countryAt.get(j);
    if (from !== undefined) {
      country ??= from.id;
      i = from.endWord;
    }
  }
  if (
    words[at]!.folded === 'the' &&
    country === null &&
    !guest &&
    !/^(?:counterpart|host|guest|visitor)$/u.test(noun)
  )
    return null;
  // "the host country", "his host family"
  if (/^(?:country|government|city|nation|state|family|community|authorities)$/u.test(words[i]?.folded ?? ''))
    return null;
  const role = guest || /^(?:guest|visitor)$/u.test(noun) ? 'GUEST' : noun === 'host' ? 'HOST' : null;
  return { kind: 'COUNTERPART', first: at, end: i, country, role };
}

/** The person of the other side whom "his counterpart" names, or that side alone. */
export function personOpposite(
  resolver: Resolver,
  country: string | null,
  role: 'GUEST' | 'HOST' | null,
): Actor | null {
  const { discourse, officials } = resolver;
  const subjectSide = sideOfPerson(officials.people[discourse.topic ?? -1]) ?? discourse.own;
  const foreign = role === null ? subjectSide === discourse.own : (role === 'GUEST') !== discourse.abroad;
  const side = country ?? (foreign ? discourse.partner : discourse.own);
  if (side === null) return null;
  const known = discourse.lastOf.get(side) ?? resolver.peopleOf.get(side)?.[0];
  return known !== undefined ? person(resolver, known) : { kind: 'PERSON', people: [], sides: [side] };
}
