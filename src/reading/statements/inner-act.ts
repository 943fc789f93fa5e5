import { ANNOUNCING_VERBS, OPINION_VERBS } from '../lexicon/speech-reporting.ts';
import { keyOf, type PatternMatch } from './act-pattern.ts';
import type { Phrase } from './act-rule.ts';
import type { Candidate } from './candidate.ts';
import type { VerbPlace } from './clause.ts';
import type { StatementText } from './statement-text.ts';
import { isOneOf } from './verb-sets.ts';

/** The act of the clause reported becomes the act of who reports it. */
export function takeInner(
  text: StatementText,
  open: Candidate,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
): void {
  const inner = match.pattern.payload;
  open.inner = { begin: place.begin, end: match.end };
  if (!open.phrase.reports) return;
  if (inner.act === null) {
    const courtesy = keyOf(text.words[match.first]!).startsWith('look');
    if (open.act === 'EMPHASIZE' || courtesy) open.cancelled = true;
    return;
  }
  const verb = keyOf(text.words[open.end - 1]!);
  if (inner.act === 'COMMIT' || inner.act === 'OFFER') {
    const gift = inner.kind === 'REPORTED' && inner.act === 'OFFER';
    if (isOneOf(OPINION_VERBS, verb) || (!gift && !isOwn(text, open, place))) return;
    if (inner.act === 'COMMIT' && isOneOf(ANNOUNCING_VERBS, verb)) return;
  }
  // "Should be settled" lays nothing on anyone.
  if (inner.act === 'REQUEST' && inner.kind === 'REPORTED' && !laysOnSomeone(text, open, match, place))
    return;
  if (open.act !== 'EMPHASIZE' && open.act !== 'INFORM' && open.act !== 'COMMIT') return;
  if (inner.act === 'EMPHASIZE' || inner.act === 'EXCHANGE_VIEWS' || inner.act === 'INFORM') return;
  if (inner.act === 'AGREE' && inner.kind !== 'JOINT') return;
  open.act = inner.act;
  open.rule = 'reported-clause';
}

/** Whether a clause tells of what its reporter's own side does, not of a thing or of another state. */
function isOwn({ words }: StatementText, open: Candidate, place: VerbPlace): boolean {
  if (place.how === 'CHAIN' || place.how === 'OPEN') return true;
  if (place.subject !== null) {
    const { sides, kind } = place.subject.referent;
    if (kind === 'BOTH' || kind === 'GROUP' || open.subject === null) return true;
    return (
      sides.length === 0 ||
      open.subject.referent.kind === 'BOTH' ||
      sides.some((side) => open.subject!.referent.sides.includes(side))
    );
  }
  for (let i = open.clause ?? open.end; i < place.begin; i += 1)
    if (
      /^(?:country|government|side|ministry|nation|embassy|kingdom|administration|authorities|we|cabinet|companies|support|assistance|cooperation|delegation|team|police|forces|policy|position)$/u.test(
        words[i]!.folded,
      )
    )
      return true;
  return false;
}

/** Whether an obligation is laid on someone who can act: "that powers must answer", not "that trade should be balanced". */
function laysOnSomeone(
  { words }: StatementText,
  open: Candidate,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
): boolean {
  const opening = words[match.first]!.folded;
  if (opening !== 'should' && opening !== 'must' && opening !== 'ought') return true;
  if (words[match.end]?.folded === 'be') return false;
  if (place.subject !== null)
    return (
      open.subject === null ||
      place.subject.referent.sides.some((side) => !open.subject!.referent.sides.includes(side))
    );
  for (let i = open.clause ?? open.end; i < match.first; i += 1)
    if (
      /^(?:parties|community|countries|powers|side|sides|authorities|states|leaders|members|nations|government|governments|companies|firms|all|creditors|donors|everyone|others|partners|world|council|factions|groups|actors)$/u.test(
        words[i]!.folded,
      )
    )
      return true;
  return false;
}
