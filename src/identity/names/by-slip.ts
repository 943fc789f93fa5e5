import type { Comparison } from './comparison.ts';
import { differInGender } from './differ-in-gender.ts';

/** Letters from which on one slip, and two, are forgiven: below, another letter is another name. */
const ONE_SLIP_FROM = 6;
const TWO_SLIPS_FROM = 10;
const LONGEST = 40;

/** One letter put in, left out, changed or exchanged with the next in a long part, two in a very long one. */
export function bySlip(a: string, b: string): Comparison | null {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (differInGender(a, b) || shorter < ONE_SLIP_FROM || longer > LONGEST || longer - shorter > 2)
    return null;
  const slips = distance(a, b);
  if (slips > (shorter >= TWO_SLIPS_FROM ? 2 : 1)) return null;
  const likelihood = (slips === 1 ? 0.9 : 0.82) - (a[0] === b[0] ? 0 : 0.15);
  return {
    likelihood,
    reason: `${[a, b].sort().join(' and ')} differ by ${slips} letter${slips > 1 ? 's' : ''}`,
  };
}

/** Damerau's distance in its restricted form, of two parts of at most LONGEST letters. */
function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
