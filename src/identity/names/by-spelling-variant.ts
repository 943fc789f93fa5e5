import { canonicalSpelling } from './canonical-spelling.ts';
import type { Comparison } from './comparison.ts';

/** Spellings of one name in Latin letters: Mohammed and Muhammad, Zelensky and Zelenskyy, Müller and Mueller. */
export function bySpellingVariant(a: string, b: string): Comparison | null {
  if (a.length < 2 || b.length < 2 || canonicalSpelling(a) !== canonicalSpelling(b)) return null;
  return { likelihood: 0.99, reason: `${inOrder(a, b)} are spellings of one name` };
}

function inOrder(a: string, b: string): string {
  return [a, b].sort().join(' and ');
}
