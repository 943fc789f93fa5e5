import type { SpeechActId } from '../../model/reference.ts';
import type { Phrase } from './act-rule.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { VerbPlace } from './place-verb.ts';
import type { StatementText } from './statement-text.ts';

/** Acts that stand for themselves beside the weight that the same clause gives before. */
const OF_ITS_OWN: ReadonlySet<SpeechActId> = new Set([
  'APPRECIATE',
  'COMMIT',
  'CONCERN',
  'OFFER',
  'REJECT',
  'REQUEST',
]);

/**
 * A second act of the clause that someone reports of his own side: "said that Japan attaches importance to the ties and stands
 * ready to help". Null where the first is an act of such kind itself, which the verb goes on with, or tells of someone else.
 */
export function furtherAct(
  { words, referentAt }: StatementText,
  open: Candidate,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
): Candidate | null {
  const { act, kind } = match.pattern.payload;
  if (open.clause === null || open.inner === null || !open.phrase.reports || open.phrase.act === null)
    return null;
  if (act === null || open.act !== 'EMPHASIZE' || kind !== 'PREDICATE' || !OF_ITS_OWN.has(act)) return null;
  if (place.how !== 'CHAIN' || place.passive || place.begin <= open.inner.end) return null;
  if (words[place.begin - 1]!.folded !== 'and' || match.form === 'PAST' || match.form === 'BASE') return null;
  // "Hopes for a Union that is open and shows solidarity"
  for (let i = open.inner.end; i < place.begin; i += 1)
    if (/^(?:that|which|who|whose|where)$/u.test(words[i]!.folded)) return null;
  const told = referentAt.get(open.clause);
  const own = told?.referent.sides.some((side) => open.subject?.referent.sides.includes(side)) ?? false;
  return own ? candidateOf(match, place, open.subject, null) : null;
}
