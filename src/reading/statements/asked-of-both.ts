import type { Phrase } from './act-rule.ts';
import type { Candidate } from './candidate.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { VerbPlace } from './place-verb.ts';

/** "Proposed both sides promptly approve the plan": what is asked of them. */
export const isAskedOfBoth = (
  { form }: PatternMatch<Phrase>,
  { how, subject }: VerbPlace,
  before: readonly Candidate[],
): boolean => {
  const asked = before.at(-1);
  return (
    form === 'BASE' &&
    how === 'DIRECT' &&
    asked?.act === 'REQUEST' &&
    subject !== null &&
    subject.first >= asked.end - 1 &&
    subject.first <= asked.end + 1
  );
};
