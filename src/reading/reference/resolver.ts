import type { FoundOfficials } from '../found.ts';
import type { WordText } from '../officials/words.ts';
import { sideOfPerson, type Actor, type Discourse } from './discourse.ts';

/** What expressions are resolved with: the text, its people, and what it has spoken of so far. */
export interface Resolver {
  readonly text: WordText;
  readonly officials: FoundOfficials;
  readonly discourse: Discourse;
  /** By index of the person: true for a woman, false for a man. */
  readonly females: ReadonlyMap<number, boolean>;
  /** Who speaks at a word of a transcript; null elsewhere. */
  readonly voiceAt: (word: number) => number | null;
  /** People by the last word of an honorific that they bear. */
  readonly addressed: ReadonlyMap<string, readonly number[]>;
}

/** The actor that is one person. */
export function person(resolver: Resolver, index: number): Actor {
  const side = sideOfPerson(resolver.officials.people[index]);
  return { kind: 'PERSON', people: [index], sides: side === null ? [] : [side] };
}
