import type { FoundOfficials } from '../found.ts';
import type { WordText } from '../officials/words.ts';
import { sideOfPerson, type Actor, type Discourse } from './discourse.ts';

/** What expressions are resolved with: the text, its people, and what it has spoken of so far. */
export interface Resolver {
  readonly text: WordText;
  readonly officials: FoundOfficials;
  readonly discourse: Discourse;
  /** The people of each side, by their index; the first hundred. */
  readonly peopleOf: ReadonlyMap<string, readonly number[]>;
  /** By index of the person: true for a woman, false for a man. */
  readonly females: ReadonlyMap<number, boolean>;
  /** Who speaks at a word of a transcript; null elsewhere. */
  readonly voiceAt: (word: number) => number | null;
  /** Who presents credentials without a post of their own in the text. */
  readonly envoys: ReadonlySet<number>;
  /** People by the last word of an honorific that they bear. */
  readonly addressed: ReadonlyMap<string, readonly number[]>;
}

/** The actor that is one person. */
export function person(resolver: Resolver, index: number): Actor {
  const side = sideOfPerson(resolver.officials.people[index]);
  return { kind: 'PERSON', people: [index], sides: side === null ? [] : [side] };
}

/** People of one side that are looked at. */
const LOOKED_AT = 100;

/** The people of each side, in their order. */
export function peopleBySide(officials: FoundOfficials): ReadonlyMap<string, readonly number[]> {
  const sides = new Map<string, number[]>();
  officials.people.forEach((one, index) => {
    const side = sideOfPerson(one);
    if (side === null) return;
    const list = sides.get(side);
    if (list === undefined) sides.set(side, [index]);
    else if (list.length < LOOKED_AT) list.push(index);
  });
  return sides;
}
