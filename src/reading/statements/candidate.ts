import type { SpeechActId } from '../../model/reference.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Phrase } from './act-rule.ts';
import type { VerbPlace } from './place-verb.ts';
import type { PlacedReferent } from './statement-text.ts';

/** An act in a sentence, before it is known for whom it counts. */
export interface Candidate {
  act: SpeechActId;
  rule: string;
  readonly phrase: Phrase;
  readonly place: VerbPlace;
  /** Who acts; null where the sentence does not say. */
  subject: PlacedReferent | null;
  /** First word of the verb with its adverbs. */
  begin: number;
  /** Word after the pattern. */
  end: number;
  /** First word of the clause reported, if one follows. */
  readonly clause: number | null;
  /** Words of the clause's own act, where it has one. */
  inner: { readonly begin: number; readonly end: number } | null;
  /** Whether the clause reported takes the act away: "said that he looked forward". */
  cancelled: boolean;
}

/** An act found where its phrase stands. */
export function candidateOf(
  match: PatternMatch<Phrase>,
  place: VerbPlace,
  subject: PlacedReferent | null,
  clause: number | null,
): Candidate {
  const phrase = match.pattern.payload;
  return {
    act: phrase.act ?? 'EMPHASIZE',
    rule: phrase.rule,
    phrase,
    place,
    subject,
    begin: place.begin,
    end: match.end,
    clause,
    inner: null,
    cancelled: false,
  };
}

/** A clause after a verb that is no act: nothing in it counts. */
export function blindClause(match: PatternMatch<Phrase>, place: VerbPlace, clause: number): Candidate {
  return { ...candidateOf(match, place, null, clause), inner: { begin: clause, end: clause } };
}
