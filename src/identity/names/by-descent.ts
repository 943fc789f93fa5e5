import type { Comparison } from './comparison.ts';
import type { ParsedName } from './parse-name.ts';

/** Names that make each the other's child are two persons': Turki bin Faisal and Faisal bin Turki. */
export function byDescent(a: ParsedName, b: ParsedName): Comparison | null {
  const reversed = new Set(b.children.map((pair) => pair.split(' ').reverse().join(' ')));
  if (!a.children.some((pair) => reversed.has(pair) && !b.children.includes(pair))) return null;
  return { likelihood: 0.2, reason: 'one is named as the child of the other' };
}
