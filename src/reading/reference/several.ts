import { foldText } from '../../common/fold-text.ts';
import { PARTY_NOUNS } from '../lexicon/reference-words.ts';
import type { RuleCard } from '../rule.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Resolver } from './resolver.ts';
import { NUMERALS } from '../lexicon/numerals.ts';

export const card: RuleCard = {
  name: 'several',
  reads:
    'Three or more who were named before: "the three sides", "the five Ministers", "the four Ambassadors".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea received Thai Foreign Minister Maris Sangiampongsa, Lao Foreign Minister Thongsavanh Phomvihane and Vietnamese Foreign Minister Bui Thanh Son. The three sides agreed. The three Ministers thanked him.',
      gives: [
        'TH+LA+VN «The three sides»',
        'TH+LA+VN Maris Sangiampongsa, Thongsavanh Phomvihane, Bui Thanh Son «The three Ministers»',
      ],
    },
  ],
  counterexamples: ['He stayed for three days.'],
};

/** How many a numeral of three or more stands for, folded ("five"); null for other words. */
export function countOf(word: string): number | null {
  const told = NUMERALS.get(word);
  if (told !== undefined) return told >= 3 ? told : null;
  return /^(?:[3-9]|1\d)$/u.test(word) ? Number(word) : null;
}

/** Whom "the five Ministers" stands for: so many of those named last, the own side's left out where they are too many. */
export function severalNamed({ discourse, officials }: Resolver, noun: string, count: number): Actor | null {
  const party = PARTY_NOUNS.has(noun);
  const office = noun.replace(/ies\b/gu, 'y').replace(/s$/u, '').split(' ').at(-1)!;
  const holds = (index: number): boolean =>
    party ||
    noun === '' ||
    officials.people[index]!.posts.some((post) => foldText(post.title).includes(office)) ||
    /^(?:leader|official|representative|side|diplomat|counterpart|envoy)$/u.test(office);
  const bySide = new Map<string, number>();
  for (const index of discourse.named) {
    const side = sideOfPerson(officials.people[index]);
    if (side === null || !holds(index)) continue;
    bySide.delete(side);
    bySide.set(side, index);
  }
  const all = [...bySide];
  const foreign = all.filter(([side]) => side !== discourse.own);
  const meant = all.length === count ? all : foreign.length >= count ? foreign.slice(-count) : all;
  if (meant.length !== count) return null;
  const sides = meant.map(([side]) => side);
  return { kind: 'GROUP', people: party ? [] : meant.map(([, index]) => index), sides };
}
