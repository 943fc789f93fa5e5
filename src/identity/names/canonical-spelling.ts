import { remember } from '../../common/remember.ts';
import { SPELLINGS } from './spelling-groups.ts';

/** What romanisations write in several ways, and the way it is written here; in order, each on the result of the last. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/c(?=[aourlt]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ea/g, 'i'],
  [/ue/g, 'u'],
  [/oe/g, 'o'],
  [/(?:yy|iy|yi|ij|ii|y|ey|ei|ej|i)$/, 'i'],
  [/y/g, 'i'],
  [/(?<=[aeiou])ie/g, 'e'],
  [/^ie/, 'e'],
  [/(.)\1/g, '$1'],
];

/** Shorter parts are compared as they are: "Li" and "Ly", "Yi" and "Ji" are different names. */
const SHORTEST = 4;

/** A folded part of a name as one spelling for all that romanise the same name; a known name in the list's first form. */
export const canonicalSpelling = remember(spell, 20_000);

function spell(part: string): string {
  const known = SPELLINGS.get(part);
  if (known !== undefined) return known;
  if (part.length < SHORTEST || !/^[a-z]+$/.test(part)) return part;
  const spelt = RULES.reduce((text, [from, to]) => text.replace(from, to), part);
  return SPELLINGS.get(spelt) ?? spelt;
}
