import { byArticle } from './by-article.ts';
import { byInitial } from './by-initial.ts';
import { byKoreanRomanization } from './by-korean-romanization.ts';
import { byShortForm } from './by-short-form.ts';
import { bySlip } from './by-slip.ts';
import { bySpellingVariant } from './by-spelling-variant.ts';
import { byVowels } from './by-vowels.ts';
import { byWadeGiles, pinyinOf } from './by-wade-giles.ts';
import type { Comparison } from './comparison.ts';
import type { NamingCustom } from './naming-custom.ts';

type ComparePart = (a: string, b: string) => Comparison | null;

const ANYWHERE: readonly ComparePart[] = [
  bySpellingVariant,
  byArticle,
  byShortForm,
  byVowels,
  byInitial,
  bySlip,
];

/** What may be compared where every syllable tells persons apart: Wang Yi is not Wang Ji. */
const BY_CUSTOM: Readonly<Record<NamingCustom, readonly ComparePart[]>> = {
  CHINESE: [byWadeGiles, byInitial],
  KOREAN: [byKoreanRomanization, byInitial],
  VIETNAMESE: [byInitial],
};

/** The likeliest of all comparisons of two parts of names of these customs; null if none says that they may be one. */
export function compareParts(a: string, b: string, customs: ReadonlySet<NamingCustom>): Comparison | null {
  if (a === b) return { likelihood: 1, reason: '' };
  const comparisons = customs.size === 0 ? ANYWHERE : [...customs].flatMap((custom) => BY_CUSTOM[custom]);
  let best: Comparison | null = null;
  for (const compare of comparisons) {
    const found = compare(a, b);
    if (found !== null && found.likelihood > (best?.likelihood ?? 0)) best = found;
  }
  return best;
}

/** Two parts of one name and one of another, written together: Nam Hong and Namhong. */
export function compareJoined(
  [first, second]: readonly [string, string],
  whole: string,
  customs: ReadonlySet<NamingCustom>,
): Comparison | null {
  const joined = first + second;
  if (first.length < 2 || second.length < 2 || Math.abs(joined.length - whole.length) > 3) return null;
  const reason = `${first} ${second} and ${whole} are the same parts, written apart and together`;
  if (joined === whole) return { likelihood: 0.99, reason };
  const romanized =
    (customs.has('KOREAN') && byKoreanRomanization(joined, whole) !== null) ||
    (customs.has('CHINESE') && isWadeGiles([first, second], whole));
  if (romanized) return { likelihood: 0.94, reason: `${reason}, in two romanisations` };
  const variant = customs.size === 0 ? bySpellingVariant(joined, whole) : null;
  return variant === null ? null : { likelihood: 0.98, reason };
}

function isWadeGiles([first, second]: readonly [string, string], whole: string): boolean {
  const seconds = [second, ...pinyinOf(second)];
  return [first, ...pinyinOf(first)].some((start) => seconds.some((end) => start + end === whole));
}
