import { matchesAt } from './act-pattern.ts';
import { ACT_PATTERNS } from './act-rules.ts';
import { isAdverb } from './adverb.ts';
import { carryPronoun } from './carried-pronoun.ts';
import { isVerbLike } from './clause.ts';
import type { VerbPlace } from './place-verb.ts';
import { officeSubject } from './office-subject.ts';
import type { SentenceContext } from './sentence-context.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';

/** Whose verb it is; "their police" are both sides' when both acted before. */
export function subjectOf(
  text: StatementText,
  place: VerbPlace,
  chain: PlacedReferent | null,
  context: SentenceContext,
): PlacedReferent | null {
  if (place.how === 'DIRECT')
    return place.subject === null ? null : carryPronoun(text, place.subject, chain ?? context.previous);
  if (place.how !== 'NOUN_PHRASE') return chain ?? context.lead;
  const { words } = text;
  let first = place.begin;
  while (
    first > 0 &&
    place.begin - first < 6 &&
    words[first - 1]!.shape !== 'MARK' &&
    words[first - 1]!.sentence === words[place.begin]!.sentence
  )
    first -= 1;
  if (/^(?:their|our)$/u.test(words[first]?.folded ?? '') && isJoint(context.previous))
    return context.previous;
  return officeSubject(text, first, place.begin);
}

/** Whether a subject is both sides or a group. */
export const isJoint = (subject: PlacedReferent | null): boolean =>
  subject !== null && (subject.referent.kind === 'BOTH' || subject.referent.kind === 'GROUP');

/** Whether an expression stands inside another clause, so that what follows does not share it. */
export const isSubordinate = ({ words }: StatementText, subject: PlacedReferent | null): boolean =>
  subject !== null &&
  /^(?:which|whom|whose|that|when|as|since|because|if|what|how|why|where|whether|than)$/u.test(
    words[subject.first - 1]?.folded ?? '',
  );

/** Whether a finite verb follows an expression, adverbs aside. */
export function actsAfter(text: StatementText, span: WordSpan, end: number): boolean {
  let after = end;
  while (after < span.end && isAdverb(text.words[after])) after += 1;
  if (after >= span.end) return false;
  if (isVerbLike(text.words[after])) return true;
  return matchesAt(ACT_PATTERNS, text.words, after, span.end).some(
    (match) => match.form === 'PAST' || match.form === 'PRESENT',
  );
}
