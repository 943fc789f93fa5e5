import type { Comparison } from './comparison.ts';
import { KOREAN_FAMILIES } from './family-names.ts';

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  KOREAN_FAMILIES.flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name])),
);

/** Letters of one Korean sound in McCune-Reischauer, the Revised Romanisation and people's own spellings. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/yeo|you|yu/g, 'yo'],
  [/eo|eu/g, 'o'],
  [/ae/g, 'e'],
  [/oo|ou|u/g, 'o'],
  [/ee|yi|ui/g, 'i'],
  [/j/g, 'ch'],
  [/g(?!$)(?<!n)/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/r/g, 'l'],
  [/sh/g, 's'],
  [/oh$/g, 'o'],
];

/** Two parts of Korean names: Lee and Ri as family names, Tae-yul and Tae-yeol. */
export function byKoreanRomanization(a: string, b: string): Comparison | null {
  const family = FAMILY_OF.get(a);
  if ((family === undefined || family !== FAMILY_OF.get(b)) && koreanSound(a) !== koreanSound(b)) return null;
  return {
    likelihood: 0.94,
    reason: `${[a, b].sort().join(' and ')} may be one Korean name in two romanisations`,
  };
}

/** A part of a Korean name as one spelling for all romanisations; unlike sounds may meet in it. */
export function koreanSound(part: string): string {
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), part);
}

/** The first romanisation of a Korean family name; null for what is none. */
export function koreanFamily(part: string): string | null {
  return FAMILY_OF.get(part) ?? null;
}
