import type { Referent } from '../found.ts';
import { matchesAt } from './match-patterns.ts';
import { ACT_PATTERNS } from './act-rules.ts';
import { isAdverb } from './adverb.ts';
import { beforeInitials } from './before-initials.ts';
import { carryPronoun } from './carried-pronoun.ts';
import { isVerbLike } from './clause.ts';
import type { Word } from '../officials/words.ts';
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
    return place.subject === null
      ? null
      : (joinedSubject(text, place.subject) ?? carryPronoun(text, place.subject, chain ?? context.previous));
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

/** "The Foreign Secretary and Minister Omamo": the subjects of two sides joined by "and"; null where one stands alone. */
function joinedSubject(text: StatementText, one: PlacedReferent): PlacedReferent | null {
  const { kind } = one.referent;
  if (kind !== 'PERSON' && kind !== 'STATE') return null;
  const and = beforeInitials(text.words, one.first) - 1;
  if (text.words[and]?.folded !== 'and') return null;
  const before = text.referentBefore.get(withoutAside(text, and));
  if (before === undefined || before.referent.kind !== kind) return null;
  const [side] = before.referent.sides;
  const first = beforeInitials(text.words, before.first);
  const opens =
    first === 0 ||
    text.words[first - 1]!.sentence !== text.words[first]!.sentence ||
    /^[,;]$/u.test(text.words[first - 1]!.text);
  if (!opens || side === undefined || one.referent.sides.includes(side)) return null;
  const referent: Referent = {
    start: before.referent.start,
    end: one.referent.end,
    rule: 'both-sides',
    kind: 'BOTH',
    people: [...before.referent.people, ...one.referent.people],
    sides: [side, ...one.referent.sides],
  };
  return { referent, first: before.first, end: one.end };
}

/** The word before which an expression ends, an abbreviation in brackets left out: "the United States (U.S.)". */
function withoutAside({ words }: StatementText, end: number): number {
  if (words[end - 1]?.text !== ')') return end;
  for (let i = end - 2; i > end - 6 && i > 0; i -= 1) if (words[i]!.text === '(') return i;
  return end;
}

/** Whether a subject is both sides or a group. */
export const isJoint = (subject: PlacedReferent | null): boolean =>
  subject !== null && (subject.referent.kind === 'BOTH' || subject.referent.kind === 'GROUP');

/** Whether an expression stands inside another clause, so that what follows does not share it. */
export const isSubordinate = ({ words }: StatementText, subject: PlacedReferent | null): boolean =>
  subject !== null &&
  /^(?:which|whom|whose|that|when|as|since|because|if|what|how|why|where|whether|than)$/u.test(
    words[subject.first - 1]?.folded ?? '',
  ) &&
  !repliesTo(words, subject);

/** "Asked for help, to which the Minister responded by": the reply goes on as a sentence of its own. */
const repliesTo = (words: readonly Word[], { first, end }: PlacedReferent): boolean =>
  words[first - 1]?.folded === 'which' &&
  words[first - 2]?.folded === 'to' &&
  /^(?:respond|repl|answer|react)/u.test(words[end]?.folded ?? '');

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
