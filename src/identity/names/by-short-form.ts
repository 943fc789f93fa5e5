import type { Comparison } from './comparison.ts';
import { SHORT_FORM_LISTS } from './short-forms.ts';

/** A given name and its short form: Antony and Tony, James and Jim. */
export function byShortForm(a: string, b: string): Comparison | null {
  const [ours, theirs] = [SHORT_FORM_LISTS.get(a), SHORT_FORM_LISTS.get(b)];
  if (ours === undefined || theirs === undefined || ours.isDisjointFrom(theirs)) return null;
  return { likelihood: 0.96, reason: `${[a, b].sort().join(' and ')} are forms of one given name` };
}
