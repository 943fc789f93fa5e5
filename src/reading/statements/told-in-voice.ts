import type { SpeechActId } from '../../model/reference.ts';
import { CLAUSE_JOINERS, PREPOSITIONS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';
import { keyOf } from './act-pattern.ts';
import type { Phrase } from './act-rule.ts';
import type { Candidate } from './candidate.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { VerbPlace } from './place-verb.ts';
import type { SentenceContext } from './sentence-context.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';

/** Whether words that bear an act only in what someone says are said here by someone: in a quotation, or by the publisher himself. */
export function isToldInVoice(
  text: StatementText,
  span: WordSpan,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
  before: readonly Candidate[],
  context: SentenceContext,
): boolean {
  const { words } = text;
  const { act } = match.pattern.payload;
  // "He would consult them, he said": told in his voice, it is a promise.
  if (act === 'COMMIT' && context.skip !== null)
    return place.how === 'DIRECT' && words[match.end]?.folded !== 'be';
  if (OWN_DUTY.test(match.pattern.source))
    return (
      place.subject !== null &&
      words[place.subject.first]!.folded === 'we' &&
      before.length === 0 &&
      words[words[match.end]?.folded === 'not' ? match.end + 1 : match.end]?.shape === 'LOWER'
    );
  const obliging = OBLIGING.test(words[match.first]!.folded);
  if (match.first === span.first && obliging) return false;
  if (!context.voiced) return act === 'REQUEST' && obliging && isForeign(text, place.subject);
  if (act === 'REQUEST') return true;
  return (
    act !== null &&
    TOLD_IN_VOICE.has(act) &&
    before.length === 0 &&
    (act !== 'CONCERN' || endsPredicate(words[match.end]))
  );
}

/** "The Minister will open the fair on Friday": what a person is to do, told in no one's voice, is his programme and no promise. */
export const isProgramme = (
  { words }: StatementText,
  match: PatternMatch<Phrase>,
  subject: PlacedReferent | null,
  context: SentenceContext,
): boolean =>
  !context.voiced &&
  subject?.referent.kind === 'PERSON' &&
  /^(?:will|shall|is|are)$/u.test(words[match.first]!.folded) &&
  (words[match.first]!.folded.endsWith('ll') || words[match.first + 1]?.folded === 'to');

/** Whether a subject is another state than the one that publishes. */
const isForeign = (text: StatementText, subject: PlacedReferent | null): boolean =>
  subject !== null &&
  subject.referent.sides.length === 1 &&
  text.document.release.publisher.country !== null &&
  subject.referent.sides[0] !== text.document.release.publisher.country;

/** Acts that whoever is speaking does by telling of a thing: "Civilians must be protected", "the situation is dire". */
const TOLD_IN_VOICE: ReadonlySet<SpeechActId> = new Set(['EMPHASIZE', 'CONCERN', 'OFFER']);

/** "Is grave" tells of a danger; "is a grave interference" says something else. */
const endsPredicate = (word: Word | undefined): boolean =>
  word === undefined ||
  word.shape === 'MARK' ||
  PREPOSITIONS.has(word.folded) ||
  CLAUSE_JOINERS.has(keyOf(word));

/** Patterns of what only "we" oblige ourselves to: "we must work closely together". */
const OWN_DUTY = /^(?:must|(?:have|need)\|[a-z|]+ to)$/u;

/** What lays an obligation in a text of one side's own. */
const OBLIGING = /^(?:should|must|ought)$/u;
