import { ABBREVIATED_POSTS } from '../lexicon/posts.ts';
import { sliceOf } from './post-words.ts';
import type { WordText } from './words.ts';

/** The title in the singular of an office that is told in the plural. */
export function pluralTitle(
  text: WordText,
  title: readonly [number, number][],
  headStart: number,
  singular: string,
): string {
  const start = title[0]?.[0] ?? headStart;
  const before = sliceOf(text, start, headStart);
  const after = title
    .slice(1)
    .map(([from, to]) => sliceOf(text, from, to))
    .join(' ');
  return `${before} ${singular} ${after} `.replace(/^ /u, '');
}

/** White space folded; a title in capitals is told in lower case with capitals at its words. */
export function tidyTitle(title: string): string {
  const folded = title
    .replace(/\*+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ,/gu, ',')
    .replace(
      /^(?:newly[- ]appointed|newly[- ]elected|first|second|third|next|current|incumbent)\s(?=\p{Lu})/u,
      '',
    )
    .replace(/\sof the (?:Republic|Kingdom|Federation|Nation)$/iu, '')
    .trim();
  const whole = ABBREVIATED_POSTS[folded];
  if (whole !== undefined) return whole;
  const letters = folded.replace(/[^\p{L}]/gu, '');
  if (letters.length < 6 || letters !== letters.toUpperCase()) return folded;
  return folded
    .toLowerCase()
    .replace(/(?:^|[\s-])\p{L}/gu, (first) => first.toUpperCase())
    .replace(/ (?:Of|And|For|The|On|To|In) /gu, (word) => word.toLowerCase());
}
