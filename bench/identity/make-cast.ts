import { foldText } from '../../src/common/fold-text.ts';
import { compareNames } from '../../src/identity/compare-names.ts';
import { POSSIBLE } from '../../src/identity/names/thresholds.ts';
import type { NamePair } from './score-names.ts';

/** An official of the generated world, with every spelling that the pairs know. */
export interface CastMember {
  readonly country: string;
  readonly spellings: readonly string[];
  readonly post: string;
}

/** The post of a country's first, second, … official. */
const POSTS = [
  'Prime Minister',
  'Minister of Foreign Affairs',
  'Minister of Commerce',
  'Secretary of State',
  'Minister of Defence',
  'Ambassador',
] as const;

/** The officials of the pairs of names by country, those of one person made one, with posts in the order of the pairs. */
export function makeCast(pairs: readonly NamePair[]): ReadonlyMap<string, readonly CastMember[]> {
  const people = new Map<string, { country: string; spellings: Set<string> }>();
  const personOf = (name: string, country: string) => {
    const key = `${country} ${foldText(name)}`;
    const person = people.get(key) ?? { country, spellings: new Set<string>() };
    people.set(key, person);
    person.spellings.add(name);
    return person;
  };
  for (const { a, b, same, countryA, countryB } of pairs) {
    if (countryA === null || countryA !== countryB || !/^\p{Script=Latin}/u.test(a + b)) continue;
    const [left, right] = [personOf(a, countryA), personOf(b, countryA)];
    if (!same || left === right) continue;
    for (const name of right.spellings) left.spellings.add(name);
    for (const [key, person] of people) if (person === right) people.set(key, left);
  }
  const byCountry = Map.groupBy(knownApart([...new Set(people.values())], pairs), ({ country }) => country);
  return new Map(
    [...byCountry].map(([country, members]) => [
      country,
      members.map(({ spellings }, index) => ({
        country,
        spellings: [...spellings],
        post: POSTS[Math.min(index, POSTS.length - 1)] ?? 'Ambassador',
      })),
    ]),
  );
}

interface Person {
  readonly country: string;
  readonly spellings: ReadonlySet<string>;
}

/** Leaves out whom the pairs do not tell from another of whom they may be a further spelling: the truth would be unknown. */
function knownApart(people: readonly Person[], pairs: readonly NamePair[]): Person[] {
  const different = new Set(
    pairs.filter(({ same }) => !same).flatMap(({ a, b }) => [`${a}|${b}`, `${b}|${a}`]),
  );
  const kept: Person[] = [];
  for (const person of people) {
    const isClear = kept.every((other) => {
      if (other.country !== person.country) return true;
      const both = [...person.spellings].flatMap((a) => [...other.spellings].map((b) => [a, b] as const));
      return (
        both.some(([a, b]) => different.has(`${a}|${b}`)) ||
        both.every(([a, b]) => compareNames({ name: a }, { name: b }).likelihood < POSSIBLE)
      );
    });
    if (isClear) kept.push(person);
  }
  return kept;
}
