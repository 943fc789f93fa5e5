import { editDistance } from '../../common/edit-distance.ts';
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
  const slips = editDistance(a, b);
  if (slips > (shorter >= TWO_SLIPS_FROM ? 2 : 1)) return null;
  const likelihood = (slips === 1 ? 0.9 : 0.82) - (a[0] === b[0] ? 0 : 0.15);
  return {
    likelihood,
    reason: `${[a, b].sort().join(' and ')} differ by ${slips} letter${slips > 1 ? 's' : ''}`,
  };
}
