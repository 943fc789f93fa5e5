import { remember } from '../../common/remember.ts';
import { canonicalSpelling } from './canonical-spelling.ts';
import { differInGender } from './differ-in-gender.ts';
import type { Comparison } from './comparison.ts';

/** Vowels that one sound of another alphabet is written with. */
const SOUNDS: readonly string[] = ['ae', 'ei', 'ou'];
const SHORTEST = 5;

/** The same consonants with vowels that are near each other: Rasoul and Rasool are, Hassan and Hussein are not. */
export function byVowels(a: string, b: string): Comparison | null {
  if (Math.min(a.length, b.length) < SHORTEST || differInGender(a, b)) return null;
  const [ours, theirs] = [consonantsMerged(a), consonantsMerged(b)];
  if (ours.length !== theirs.length || ![...ours].every((letter, i) => near(letter, theirs[i] ?? '')))
    return null;
  return { likelihood: 0.92, reason: `${[a, b].sort().join(' and ')} differ in how a sound is written` };
}

/** Parts come again and again: names of one country are compared with each other. */
const consonantsMerged = remember(
  (part) =>
    canonicalSpelling(part)
      .replace(/kh/g, 'h')
      .replace(/zh/g, 'j')
      .replace(/ts/g, 'z')
      .replace(/g/g, 'k')
      .replace(/(?<=[aeiou])h(?![aeiou])/g, '')
      .replace(/(?<=[aeiou])[aeiou]/g, '')
      .replace(/(.)\1/g, '$1'),
  20_000,
);

function near(a: string, b: string): boolean {
  return a === b || SOUNDS.some((sound) => sound.includes(a) && sound.includes(b));
}
