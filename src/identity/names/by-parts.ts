import { alignParts } from './align-parts.ts';
import type { Comparison } from './comparison.ts';
import type { NamingCustom } from './naming-custom.ts';
import type { ParsedName } from './parse-name.ts';

/** What a comparison of whole names says, with every reason, and the most that other evidence may make of it. */
export interface NameComparison {
  readonly likelihood: number;
  readonly ceiling: number;
  readonly reasons: readonly string[];
}

/** The most that is made of names with a part in common and nothing else to compare. */
const FAMILY_NAME_ONLY = 0.72;
/** Scripts that write a whole name without spaces. */
const UNSPACED: ReadonlySet<string> = new Set(['Han', 'Hangul', 'Thai', 'Khmer']);
const NOT_CERTAIN = 0.96;

/** How likely two names are one by their parts; neither country nor post is looked at. */
export function byParts(a: ParsedName, b: ParsedName, customs: ReadonlySet<NamingCustom>): NameComparison {
  const { pairs, onlyA, onlyB } = alignParts(a.parts, b.parts, customs);
  const reasons = pairs.map(({ reason }) => reason).filter(Boolean);
  const full = pairs.filter(({ initial }) => !initial).length;
  const initials = pairs.filter(({ initial, likelihood }) => initial && likelihood === 1).length;
  const matched = combined(pairs);
  const say = (likelihood: number, ceiling: number, reason: string): NameComparison => ({
    likelihood,
    ceiling,
    reasons: [...reasons, reason],
  });
  if (full === 0) return say(pairs.length > 1 ? 0.3 : 0.02, 0.5, 'no part of the names is the same');
  if (onlyA.length > 0 && onlyB.length > 0) {
    const reason = `${[onlyA.join(' '), onlyB.join(' ')].sort().join(' and ')} are different names`;
    return say(matched * (full > 1 ? 0.45 : 0.2), 0.5, reason);
  }
  const shorter = Math.min(a.parts.length, b.parts.length);
  const extra = [...onlyA, ...onlyB];
  if (shorter === 1 && pairs.length === 1 && !(UNSPACED.has(a.script) && extra.length === 0)) {
    const likelihood = FAMILY_NAME_ONLY * matched;
    // Both parts are there where the one is written together.
    if (extra.length === 0 && a.parts.length !== b.parts.length)
      return { likelihood: 0.9 * matched, ceiling: 0.9, reasons };
    return say(likelihood, FAMILY_NAME_ONLY, 'one part of a name alone is not enough');
  }
  if (extra.length > 0) return withExtra(say, matched, { full, initials }, extra, customs);
  const sure = pairs.some(({ initial, likelihood }) => initial && likelihood < 1) ? NOT_CERTAIN : 1;
  if (reasons.length === 0) return say(matched, sure, 'the names have the same parts');
  return { likelihood: matched, ceiling: sure, reasons };
}

type Say = (likelihood: number, ceiling: number, reason: string) => NameComparison;

function withExtra(
  say: Say,
  matched: number,
  { full, initials }: { full: number; initials: number },
  extra: readonly string[],
  customs: ReadonlySet<NamingCustom>,
): NameComparison {
  const reason = `only one name has ${[...extra].sort().join(' ')}`;
  if (full === 1) return say(FAMILY_NAME_ONLY * matched, FAMILY_NAME_ONLY, reason);
  if (extra.every((part) => part.length === 1))
    return initials > 0
      ? say(0.5 * matched, 0.5, `${reason}, and both have initials`)
      : say(0.955 * matched, 1, reason);
  if (customs.has('VIETNAMESE')) return say(0.66 * matched, 0.9, reason);
  if (customs.size > 0) return say(0.4 * matched, 0.5, reason);
  return say((extra.length === 1 ? 0.9 : extra.length === 2 ? 0.86 : 0.8) * matched, NOT_CERTAIN, reason);
}

/** The doubts of the pairs together: the worst counts in full, each other by its root, since causes are often shared. */
function combined(pairs: readonly Comparison[]): number {
  const likelihoods = pairs.map(({ likelihood }) => likelihood).sort((x, y) => x - y);
  return likelihoods.reduce((total, one, i) => total * (i === 0 ? one : Math.sqrt(one)), 1);
}
