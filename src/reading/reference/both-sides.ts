import type { FoundPerson } from '../found.ts';
import type { Office } from '../lexicon/offices.ts';
import { foldText } from '../../common/fold-text.ts';
import { ENVOYS, PEOPLE_NOUNS, type PeopleOffice } from '../lexicon/reference-words.ts';
import { officeOf } from '../officials/office.ts';
import type { Actor } from './discourse.ts';
import type { RuleCard } from '../rule.ts';
import type { Resolver } from './resolver.ts';

export const card: RuleCard = {
  name: 'both-sides',
  reads:
    'Both parties of the contact told: "both sides", "the two countries", "the two Ministers", "Both agreed", "the Kazakh and Turkish sides", "the Governments of Japan and Cambodia".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea met Japanese Foreign Minister Kamikawa Yoko. Both sides welcomed the plan. The two Foreign Ministers agreed to meet again.',
      gives: ['KH+JP «Both sides»', 'KH+JP Sok Chenda Sophea, Kamikawa Yoko «The two Foreign Ministers»'],
    },
    {
      text: 'The Governments of Japan and Cambodia welcomed the result.',
      gives: ['JP+KH «The Governments of Japan and Cambodia»'],
    },
  ],
  counterexamples: ['The countries of the region welcomed it.', 'Two rounds of talks were held.'],
};

/** The sides, and where the noun names an office the people, that "both …" stands for; null without two sides. */
export function resolveBoth(resolver: Resolver, noun: string, said?: readonly string[]): Actor | null {
  const { discourse, officials } = resolver;
  const envoys = said === undefined && ENVOYS.test(noun) ? envoysNamed(resolver) : [];
  if (envoys.length > 1)
    return { kind: 'GROUP', people: envoys, sides: envoys.map((one) => officials.people[one]!.country!) };
  const mediated = said === undefined ? leadersMediated(resolver, noun) : [];
  if (mediated.length === 2)
    return {
      kind: 'BOTH',
      people: mediated,
      sides: mediated.map((one) => officials.people[one]!.country!),
    };
  const pair = said ?? pairOf(resolver, noun);
  if (pair.length < 2) {
    // A release on two other states: "both parties" are the two that acted last.
    return pair.length === 0 ? null : { kind: 'BOTH', people: [], sides: pair };
  }
  const office = PEOPLE_NOUNS.get(noun);
  if (office === undefined && noun !== '')
    return { kind: pair.length > 2 ? 'GROUP' : 'BOTH', people: [], sides: pair };
  const offices = OFFICES[office ?? 'OTHER'];
  const people = pair.flatMap((side) => {
    const fits = (index: number | undefined): index is number => {
      const one = officials.people[index ?? -1];
      return one !== undefined && officesOf(one).some((held) => offices.has(held));
    };
    const met = discourse.lastOf.get(side);
    if (fits(met)) return [met];
    const own = resolver.peopleOf.get(side) ?? [];
    const fitting = own.find((index) => discourse.named.includes(index) && fits(index));
    if (fitting !== undefined) return [fitting];
    // "The two heads of state" are not the ministers who speak of them.
    if (office === 'HEAD_OF_STATE') return [];
    const last = met ?? own[0];
    return last === undefined ? [] : [last];
  });
  return { kind: pair.length > 2 ? 'GROUP' : 'BOTH', people, sides: pair };
}

/** "The Ambassadors": those of other states who were named before, one of each. */
function envoysNamed({ discourse, officials }: Resolver): readonly number[] {
  const bySide = new Map<string, number>();
  for (const index of discourse.named) {
    const { country, posts } = officials.people[index]!;
    if (country === null || country === discourse.own) continue;
    if (posts.some(({ title }) => ENVOYS.test(foldText(title)))) bySide.set(country, index);
  }
  return [...bySide.values()];
}

/** "Both leaders", where the Union speaks of a president and a prime minister of two states: those two, not its own. */
function leadersMediated({ discourse, officials }: Resolver, noun: string): readonly number[] {
  if (discourse.own !== 'EU' || PEOPLE_NOUNS.get(noun) !== 'LEADER') return [];
  const bySide = new Map<string, number>();
  for (const index of discourse.named) {
    const one = officials.people[index]!;
    if (one.country !== null && officesOf(one).some((held) => OFFICES.LEADER!.has(held)))
      bySide.set(one.country, index);
  }
  return bySide.size === 2 ? [...bySide.values()] : [];
}

const HELD = new WeakMap<FoundPerson, readonly Office[]>();

/** The different offices of a person: a long text shows the same posts many times. */
function officesOf(one: FoundPerson): readonly Office[] {
  const known = HELD.get(one);
  if (known !== undefined) return known;
  const offices = [...new Set(one.posts.map((post) => post.title))].map(officeOf);
  HELD.set(one, offices);
  return offices;
}

const OFFICES: Readonly<Record<PeopleOffice, ReadonlySet<Office>>> = {
  FOREIGN: new Set(['FOREIGN']),
  GOVERNMENT: new Set(['GOVERNMENT']),
  STATE_PRESIDENT: new Set(['STATE_PRESIDENT']),
  MONARCH: new Set(['MONARCH']),
  HEAD_OF_STATE: new Set(['STATE_PRESIDENT', 'MONARCH']),
  LEADER: new Set(['GOVERNMENT', 'STATE_PRESIDENT', 'MONARCH']),
  OTHER: new Set(),
};

/** The sides of "both": of a release on two other states these, else the issuer and its partner. */
function pairOf({ discourse, peopleOf }: Resolver, noun: string): readonly string[] {
  const own = discourse.own !== null && peopleOf.has(discourse.own);
  if (discourse.foreignPair !== null && !own && noun !== '') return discourse.foreignPair;
  return [discourse.own, discourse.partner].filter((side) => side !== null);
}
