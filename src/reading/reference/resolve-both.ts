import { PEOPLE_NOUNS } from '../lexicon/reference-words.ts';
import { officeOf } from '../officials/office.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Resolver } from './resolver.ts';

/** The sides, and where the noun names an office the people, that "both …" stands for; null without two sides. */
export function resolveBoth(resolver: Resolver, noun: string, said?: readonly string[]): Actor | null {
  const { discourse, officials } = resolver;
  const pair = said ?? pairOf(resolver, noun);
  if (pair.length < 2) {
    // A release on two other states: "both parties" are the two that acted last.
    return pair.length === 0 ? null : { kind: 'BOTH', people: [], sides: pair };
  }
  const office = PEOPLE_NOUNS[noun];
  if (office === undefined && noun !== '')
    return { kind: pair.length > 2 ? 'GROUP' : 'BOTH', people: [], sides: pair };
  const people = pair.flatMap((side) => {
    const fitting = officials.people.findIndex(
      (one, index) =>
        sideOfPerson(one) === side &&
        discourse.named.includes(index) &&
        one.posts.some(
          (post) => office !== undefined && office !== 'OTHER' && officeOf(post.title) === office,
        ),
    );
    const last =
      fitting >= 0
        ? fitting
        : (discourse.lastOf.get(side) ?? officials.people.findIndex((one) => sideOfPerson(one) === side));
    return last >= 0 ? [last] : [];
  });
  return { kind: pair.length > 2 ? 'GROUP' : 'BOTH', people, sides: pair };
}

/** The sides of "both": of a release on two other states these, else the issuer and its partner. */
function pairOf({ discourse, officials }: Resolver, noun: string): readonly string[] {
  const own = officials.people.some((one) => sideOfPerson(one) === discourse.own);
  if (discourse.foreignPair !== null && !own && noun !== '') return discourse.foreignPair;
  return [discourse.own, discourse.partner].filter((side) => side !== null);
}
