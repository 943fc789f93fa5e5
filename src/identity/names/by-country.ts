import type { Comparison } from './comparison.ts';

/** What the countries say, as a factor: two countries speak strongly against, and nothing is certain across an unknown. */
export function byCountry(a: string | null, b: string | null): Comparison & { readonly ceiling: number } {
  if (a === null && b === null)
    return { likelihood: 0.985, ceiling: 1, reason: 'no country is known of either' };
  if (a === null || b === null)
    return { likelihood: 0.98, ceiling: 0.96, reason: 'the country of one is not known' };
  if (a === b) return { likelihood: 0.99, ceiling: 1, reason: `both are officials of ${a}` };
  return { likelihood: 0.5, ceiling: 0.5, reason: `${[a, b].sort().join(' and ')} are different countries` };
}
