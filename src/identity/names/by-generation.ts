import type { Comparison } from './comparison.ts';
import type { ParsedName } from './parse-name.ts';

/** What suffixes say against two names being one: a factor; Jr. and Sr. are two persons, Jr. and no suffix may be. */
export function byGeneration(a: ParsedName, b: ParsedName): Comparison | null {
  if (a.generation === b.generation) return null;
  if (a.generation === null || b.generation === null)
    return { likelihood: 0.9, reason: `only one name has a suffix (${a.generation ?? b.generation ?? ''})` };
  return {
    likelihood: 0.2,
    reason: `${[a.generation, b.generation].sort().join(' and ')} are two generations`,
  };
}
