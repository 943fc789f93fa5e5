import type { Word } from '../officials/words.ts';
import { ADDRESSING_VERBS, BARE_SAYING, SPEECH_BASES } from '../lexicon/speech-reporting.ts';
import { BE_FORMS, PREPOSITIONS } from '../lexicon/statement-words.ts';
import { keyOf } from './act-pattern.ts';
import { isCalendar } from './calendar-matter.ts';
import { callsOnHolder, welcomesSomeone } from './courtesies.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Phrase } from './act-rule.ts';
import type { Candidate } from './candidate.ts';
import type { VerbPlace } from './place-verb.ts';
import type { SentenceContext } from './sentence-context.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import { DENIABLE, isDenied, isDoneByNone, isNegated } from './negation.ts';
import { otherSide } from './other-side.ts';
import { isJoint } from './subject-of.ts';
import { agentAfter } from './agent-after.ts';
import { isOfCommonConcern, tellsWhen } from './noun-without-act.ts';
import { isProgramme, isToldInVoice } from './told-in-voice.ts';
import { isOneOf } from './verb-sets.ts';
import { isAskedOfBoth } from './asked-of-both.ts';

/** Whether what was matched can be an act where it stands. */
export function countsAsAct(
  text: StatementText,
  span: WordSpan,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
  subject: PlacedReferent | null,
  before: readonly Candidate[],
  chainForm: string,
  context: SentenceContext,
): boolean {
  const { kind, act } = match.pattern.payload;
  const { words } = text;
  if (isAskedOfBoth(match, place, before)) return false;
  switch (kind) {
    case 'REPORTED':
      return (
        !addressesReaders(words, span.first, match.first) &&
        isToldInVoice(text, span, match, place, before, context)
      );
    case 'NOUN':
      // The object of a verb is no act of its own: "thanked Japan for the commitment of".
      return (
        before.every((one) => one.phrase.kind === 'NOUN') &&
        // "During the negotiation and signing of the agreement": told of the past.
        !/^(?:negotiations?|drafting|preparations?)$/u.test(words[match.first - 2]?.folded ?? '') &&
        !tellsWhen(words, match.first) &&
        // "The court rejected the appeal of": the object of a verb that is no act.
        !isVerbObject(words, match.first) &&
        (words[match.first]!.folded !== 'at' || onlyOpening(text, span, match.first))
      );
    case 'JUDGEMENT':
      // "Fiji was the ninth largest partner", told by no one.
      return (
        before.length === 0 &&
        (act !== 'EMPHASIZE' || context.voiced || !/^(?:was|were)$/u.test(words[match.first]!.folded))
      );
    case 'BROUGHT':
      return true;
    case 'THING':
    case 'MUTUAL':
      if (kind === 'MUTUAL' && (place.passive || (place.modal && !takesUp(text, place.begin, match.first))))
        return false;
      // "Were not on the agenda"
      if (kind === 'THING')
        return (
          !isDenied(text, match) &&
          !endsAsParticiple(text, span, match) &&
          !isRetold(text, match, before) &&
          !isGuestWelcomed(text, match, place)
        );
      break;
    case 'JOINT':
      if (!isJoint(subject) && !isTogether(text, span, place) && !weTalked(text, match, subject))
        return false;
      break;
    case 'RECEIVED':
      return !place.modal && subject?.referent.sides.length === 1 && subject.referent.kind !== 'ORGANIZATION';
    case 'SINGLE':
      if (place.passive || isJoint(subject)) return false;
      break;
    case 'OPENING':
      return place.how === 'OPEN';
    case 'PREDICATE':
  }
  if (act === 'COMMIT' && isProgramme(text, match, subject, context)) return false;
  // "They must discuss it": no talk yet.
  if (act === 'EXCHANGE_VIEWS' && obliges(text, place.begin, match.first)) return false;
  if (act === 'CONCERN' && isOfCommonConcern(text.words, match.end)) return false;
  // "Kenya was urged by the Minister": only with who acts.
  if (act !== null && DENIABLE.has(act) && isNegated(text, place.begin, match.first)) return false;
  if (act !== null && DENIABLE.has(act) && isDoneByNone(text, span, place.begin)) return false;
  if (place.passive)
    return (
      kind === 'PREDICATE' &&
      act !== null &&
      // "Will be welcomed at the palace by the President"
      !(place.modal && act === 'APPRECIATE') &&
      !isGuestWelcomed(text, match, place) &&
      (agentAfter(text, match.end) !== null || isDoneToSomeone(text, match, subject))
    );
  // What is told in a voice (", he said") may have any subject.
  if (place.how === 'NOUN_PHRASE' && subject === null && (context.skip === null || act === 'EXCHANGE_VIEWS'))
    return false;
  if (
    place.how === 'CHAIN' &&
    match.form === 'BASE' &&
    !place.modal &&
    !goesOnInBase(text, match, chainForm, subject, before)
  )
    return false;
  if (
    place.how === 'PARTICIPLE' &&
    (place.begin === span.first ||
      (act === 'EXCHANGE_VIEWS' &&
        place.begin === span.first + 1 &&
        /^(?:while|when|in)$/u.test(words[span.first]!.folded))) &&
    subject === null &&
    // "Expressing satisfaction over the ties, the Minister"
    ((act === 'EMPHASIZE' && !/^(?:expressing|voicing)$/u.test(words[match.first]!.folded)) ||
      // "Describing the two countries as close, the Minister noted"
      (act === 'INFORM' &&
        /^(?:describing|explaining|recounting|reporting)$/u.test(words[match.first]!.folded)) ||
      act === 'EXCHANGE_VIEWS' ||
      (act === 'APPRECIATE' &&
        (!givesReason(text, match.end) || /^(?:recogni|acknowl)/u.test(words[match.first]!.folded))))
  )
    return false;
  // "…, said a press release": what is quoted is no act of the subject before.
  if (
    match.pattern.payload.reports &&
    place.how === 'CHAIN' &&
    words[place.begin - 1]?.text === ',' &&
    SAID.test(words[match.first]!.folded) &&
    // "The Minister, upon meeting his guest, stated that"
    words[match.end]?.folded !== 'that'
  )
    return false;
  // "Considering the hardship" gives a ground; "norms and values" is a noun.
  if (place.how === 'PARTICIPLE' && /^(?:considering|regarding)$/u.test(words[match.first]!.folded))
    return false;
  if (
    place.how === 'CHAIN' &&
    match.form === 'PRESENT' &&
    match.end === match.first + 1 &&
    (match.end >= span.end || words[match.end]!.shape === 'MARK')
  )
    return false;
  if (place.how === 'PARTICIPLE' && isListedGerund(text, span, place, before)) return false;
  if (act === 'EXCHANGE_VIEWS' && isCalendar(text.words, match.end)) return false;
  // "Concurred in demanding": one act.
  if (
    place.how === 'PARTICIPLE' &&
    words[place.begin - 1]?.folded === 'in' &&
    before.at(-1)?.end === place.begin
  )
    return unite(before.at(-1), match);
  // "An invitation …, which he accepted"
  if (match.pattern.source === 'accept!')
    return /^(?:INVITE|OFFER|REQUEST)$/u.test(before.at(-1)?.act ?? '') && isFinal(text, match.end);
  if (welcomesSomeone(text, match)) return false;
  if (callsOnHolder(text, match)) return false;
  if (qualifiesNoun(text, match, place, before)) return false;
  return !isAdjective(text, match, place);
}

/** "Students who wish to apply must submit": told to those who read, by no one who speaks. */
const addressesReaders = (words: readonly Word[], first: number, at: number): boolean =>
  words
    .slice(first, Math.min(first + 3, at))
    .some((word) =>
      /^(?:applicants|students|candidates|passengers|travellers|travelers|visitors|journalists|bidders|applications)$/u.test(
        word.folded,
      ),
    ) && words.slice(first, at).every((word) => word.text !== ',');

/** Whether a noun follows its verb at once, an article between: "rejected the appeal". */
const isVerbObject = (words: readonly Word[], at: number): boolean =>
  /^(?:the|an?)$/u.test(words[at - 1]?.folded ?? '') && /[a-z]{3}ed$/u.test(words[at - 2]?.folded ?? '');

/** "Thanked him for help in health, in schools, and supporting the chair": the last of a list that no participle opens. */
const isListedGerund = (
  { words }: StatementText,
  { first }: WordSpan,
  { begin }: VerbPlace,
  before: readonly Candidate[],
): boolean =>
  words[begin - 1]?.folded === 'and' &&
  words[begin - 2]?.text === ',' &&
  before.length > 0 &&
  !words
    .slice(Math.max(first, begin - LIST_REACH), begin - 2)
    .some((word) => word.shape !== 'MARK' && /[a-z]{3}ing$/u.test(word.folded)) &&
  before.every((one) => one.place.how !== 'PARTICIPLE');

/** Words of a list looked back through. */
const LIST_REACH = 40;

/** "The Minister was thanked": whoever is addressed is of one of two sides, so that the other acts. */
const isDoneToSomeone = (
  text: StatementText,
  match: PatternMatch<Phrase>,
  subject: PlacedReferent | null,
): boolean =>
  subject?.referent.sides.length === 1 &&
  subject.referent.kind !== 'ORGANIZATION' &&
  isOneOf(ADDRESSING_VERBS, keyOf(text.words[match.first]!)) &&
  otherSide(text, subject.referent.sides[0] ?? '') !== null;

/** "Dialogue on all issues, the dispute included": no verb of the talks. */
const endsAsParticiple = (
  { words }: StatementText,
  span: WordSpan,
  { first, end, pattern }: PatternMatch<Phrase>,
): boolean =>
  pattern.source.includes('~~') &&
  (end >= span.end || words[end]!.shape === 'MARK') &&
  !words.slice(first, end).some((word) => BE_FORMS.has(word.folded) || /^(?:took|had)$/u.test(word.folded));

/** "They were signed by the Ministers", "the agreement that was signed": what was told before is told again. */
const isRetold = (
  { words }: StatementText,
  { first, pattern }: PatternMatch<Phrase>,
  before: readonly Candidate[],
): boolean =>
  pattern.payload.act === 'AGREE' &&
  before.length === 0 &&
  (/^(?:they|these|both|all|that)$/u.test(words[first - 1]?.folded ?? '') ||
    // "The agreement which was signed in May", without a comma
    (words[first - 1]?.folded === 'which' && words[first - 2]?.shape !== 'MARK'));

/** "The Minister, Mr X, was welcomed at the Ministry": a guest, not what he did. */
function isGuestWelcomed(
  { words, referentBefore }: StatementText,
  { end }: PatternMatch<Phrase>,
  { begin }: VerbPlace,
): boolean {
  if (words[end - 1]!.folded !== 'welcomed') return false;
  const guest = referentBefore.get(words[begin - 1]?.text === ',' ? begin - 1 : begin);
  return guest?.referent.kind === 'PERSON' && !PREPOSITIONS.has(words[guest.first - 1]?.folded ?? '');
}

/** "We also canvassed the opportunities": who has met someone talks with him. */
const weTalked = (
  { words, ownVoice }: StatementText,
  { form, pattern }: PatternMatch<Phrase>,
  subject: PlacedReferent | null,
): boolean =>
  form === 'PAST' &&
  pattern.payload.act === 'EXCHANGE_VIEWS' &&
  !ownVoice &&
  subject !== null &&
  words[subject.first]!.folded === 'we';

/** "With the latter she launched a forum", "jointly launched": the other side takes part. */
const isTogether = ({ words }: StatementText, span: WordSpan, place: VerbPlace): boolean =>
  words[span.first]!.folded === 'with' ||
  (words[span.first]!.folded === 'together' && words[span.first + 1]?.folded === 'with') ||
  words[place.begin]!.folded === 'jointly' ||
  // "The Minister, together with his guest, launched"
  (words[place.begin - 1]?.text === ',' &&
    words
      .slice(Math.max(span.first, place.begin - ASIDE_REACH), place.begin)
      .some((word) => /^(?:together|jointly|alongside)$/u.test(word.folded)));

/** Words of an aside between a subject and its verb. */
const ASIDE_REACH = 12;

/** Whether a verb of saying has something to report: a clause, or an object to weigh. */
export function reportsSomething(
  { words }: StatementText,
  match: PatternMatch<Phrase>,
  clause: number | null,
): boolean {
  if (clause !== null) return true;
  return !isOneOf(BARE_SAYING, keyOf(words[match.first]!));
}

/** Whether a verb without ending after "and" is finite: "They will work for more and wish to conclude". */
function goesOnInBase(
  { words }: StatementText,
  match: PatternMatch<Phrase>,
  chainForm: string,
  subject: PlacedReferent | null,
  before: readonly Candidate[],
): boolean {
  const speech = SPEECH_BASES.has(keyOf(words[match.first]!));
  // "Will meet the Minister and announce a grant"
  if (chainForm === 'MODAL' && match.pattern.payload.act === 'OFFER') return true;
  if (chainForm === 'MODAL' || chainForm === 'PRESENT' || chainForm === '')
    return isJoint(subject) && (speech || chainForm === '');
  if (chainForm !== 'BASE') return false;
  const last = before.at(-1);
  for (let i = Math.max(last?.begin ?? match.first, match.first - 80); i < match.first; i += 1)
    if (words[i]!.folded === 'to') return speech;
  return true;
}

/** Verbs that stand after what is said. */
const SAID = /^(?:said|says|stated|states|announced|announces|reported|reports|added|adds)$/u;

/** "Thanking Japan for its help, the Minister": a reason follows before the comma. */
function givesReason({ words }: StatementText, end: number): boolean {
  for (let i = end; i < end + 14 && words[i] !== undefined && !/^[,.;]$/u.test(words[i]!.text); i += 1)
    if (words[i]!.folded === 'for') return true;
  return words[end - 1]?.folded === 'for';
}

const isFinal = ({ words }: StatementText, end: number): boolean =>
  /^[,.;]$/u.test(words[end]?.text ?? '.') || /^(?:with|gladly|it)$/u.test(words[end]?.folded ?? '');

/** "Were at one in rejecting": the act is that of the verb that follows; false, as it is none of its own. */
function unite(before: Candidate | undefined, match: PatternMatch<Phrase>): boolean {
  const { act, rule } = match.pattern.payload;
  if (before !== undefined && before.act === 'EMPHASIZE' && act !== null) {
    before.act = act;
    before.rule = rule;
  }
  return false;
}

/** "Took the opportunity to discuss", "went on to review": what is done, in two verbs. */
const takesUp = ({ words }: StatementText, first: number, end: number): boolean =>
  words
    .slice(first, end)
    .some((word) =>
      /^(?:opportunity|occasion|chance|moment|time|floor|began|continued|proceeded|went)$/u.test(word.folded),
    );

/** Whether a verb only may, can or must be done. */
const obliges = ({ words }: StatementText, first: number, end: number): boolean =>
  words
    .slice(first, end)
    .some((word) => /^(?:must|should|may|might|can|could|shall|need|ought)$/u.test(word.folded));

/**
 * "A mechanism, adopted through a memorandum", "thanked Chile for the help offered to refugees": a participle after a comma, or
 * after the object of an act, tells of the noun before.
 */
const qualifiesNoun = (
  { words }: StatementText,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
  before: readonly Candidate[],
): boolean =>
  match.form === 'PAST' &&
  ((place.how === 'CHAIN' && words[place.begin - 1]?.text === ',') ||
    (place.how === 'NOUN_PHRASE' && before.length > 0)) &&
  PARTICIPLES.test(words[match.first]!.folded) &&
  PREPOSITIONS.has(words[match.first + 1]?.folded ?? '');

/** "Mutual respect and shared values were": a participle before a noun that is a subject. */
const isAdjective = (
  { words }: StatementText,
  { first, end, form }: PatternMatch<Phrase>,
  { begin, how }: VerbPlace,
): boolean =>
  form === 'PAST' &&
  how === 'CHAIN' &&
  begin === first &&
  words[first - 1]?.folded === 'and' &&
  words.slice(first + 1, Math.max(first + 3, end)).every((word) => word.shape === 'LOWER') &&
  words.slice(first + 2, Math.max(first + 3, end + 1)).some((word) => BE_FORMS.has(word.folded));

/** Participles of verbs that take an object at once. */
const PARTICIPLES =
  /^(?:adopted|signed|reached|concluded|established|launched|endorsed|approved|created|formed|initialled|announced|proposed|offered|provided|donated|funded|financed|extended|presented|supported|backed|welcomed|condemned|rejected)$/u;

/** Whether a word opens its sentence, a list's label aside. */
function onlyOpening({ words }: StatementText, span: WordSpan, at: number): boolean {
  return at === span.first || words[at - 1]!.text === ':' || words[at - 1]!.text === '.';
}
