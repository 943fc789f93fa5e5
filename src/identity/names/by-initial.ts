import type { Comparison } from './comparison.ts';

/** A single letter that begins the other's part; one letter says little. */
export function byInitial(a: string, b: string): Comparison | null {
  if (a.length > 1 === b.length > 1 || a[0] !== b[0] || !/[a-z]/.test(a[0] ?? '')) return null;
  const [initial, full] = a.length === 1 ? [a, b] : [b, a];
  return { likelihood: 0.86, reason: `${initial} may stand for ${full}` };
}
