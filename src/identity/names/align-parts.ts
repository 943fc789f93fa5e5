import { compareJoined, compareParts } from './compare-parts.ts';
import type { Comparison } from './comparison.ts';
import type { NamingCustom } from './naming-custom.ts';

/** Which parts of two names belong together, and which have no partner. */
export interface Alignment {
  /** One entry a pair of parts; `initial` where one of them is a single letter. */
  readonly pairs: readonly (Comparison & { readonly initial: boolean })[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/**
 * Finds partners for the parts of two names, whatever their order: first the same, then what is written together on
 * one side, then the likeliest others.
 */
export function alignParts(
  a: readonly string[],
  b: readonly string[],
  customs: ReadonlySet<NamingCustom>,
): Alignment {
  const [ours, theirs] = [[...a], [...b]];
  const pairs: (Comparison & { initial: boolean })[] = [];
  for (const part of a) {
    if (!theirs.includes(part)) continue;
    take(ours, part);
    take(theirs, part);
    pairs.push({ likelihood: 1, reason: '', initial: part.length === 1 && /[a-z]/.test(part) });
  }
  for (const [apart, together] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    for (
      let join = bestJoin(apart, together, customs);
      join !== null;
      join = bestJoin(apart, together, customs)
    ) {
      for (const part of join.parts) take(apart, part);
      take(together, join.whole);
      pairs.push({ ...join.found, initial: false });
    }
  }
  for (const { x, y, found } of likeliest(ours, theirs, customs)) {
    if (!ours.includes(x) || !theirs.includes(y)) continue;
    take(ours, x);
    take(theirs, y);
    pairs.push({ ...found, initial: x.length === 1 || y.length === 1 });
  }
  return { pairs, onlyA: ours, onlyB: theirs };
}

function take(parts: string[], part: string): void {
  parts.splice(parts.indexOf(part), 1);
}

function bestJoin(apart: readonly string[], together: readonly string[], customs: ReadonlySet<NamingCustom>) {
  let best: { parts: readonly [string, string]; whole: string; found: Comparison } | null = null;
  for (const [i, first] of apart.entries())
    for (const [j, second] of apart.entries())
      for (const whole of i === j ? [] : together) {
        const found = compareJoined([first, second], whole, customs);
        if (found !== null && found.likelihood > (best?.found.likelihood ?? 0))
          best = { parts: [first, second], whole, found };
      }
  return best;
}

function likeliest(ours: readonly string[], theirs: readonly string[], customs: ReadonlySet<NamingCustom>) {
  return ours
    .flatMap((x) => theirs.map((y) => ({ x, y, found: compareParts(x, y, customs) })))
    .flatMap(({ x, y, found }) => (found === null ? [] : [{ x, y, found }]))
    .sort((p, q) => q.found.likelihood - p.found.likelihood || order(p.x, q.x) || order(p.y, q.y));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
