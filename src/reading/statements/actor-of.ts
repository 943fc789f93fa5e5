import type { SpeechActId } from '../../model/reference.ts';
import { agentAfter, agentWithin } from './agent-after.ts';
import type { Word } from '../officials/words.ts';
import type { Candidate } from './candidate.ts';
import { isQuoted } from './carried-pronoun.ts';
import type { InsertedSpeech } from './inserted-speech.ts';
import { mentionsWithin } from './mentions-within.ts';
import { isNamed, lastSpeakerOf, otherSide } from './other-side.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';
import { isPastForm } from './verb-forms.ts';

/** Who acts: a side, and the person who speaks for it where one does. */
export interface Actor {
  readonly side: string;
  readonly speaker: number | null;
}

const BOTH_SIDES: Actor = { side: 'BOTH', speaker: null };

/**
 * Whose an act is: the subject's; for a state told of in someone's voice that person's; for a judgement the one who speaks
 * or publishes. Null if nobody can tell.
 */
export function actorOf(
  text: StatementText,
  one: Candidate,
  inserted: InsertedSpeech | null,
  voice: Actor | null,
): Actor | null {
  const { kind } = one.phrase;
  if (
    kind === 'MUTUAL' ||
    kind === 'JOINT' ||
    talksWith(text, one) ||
    agreesWithOneMet(text, one) ||
    weAgreed(text, one) ||
    tellsOfTalks(text, one) ||
    (kind === 'THING' && /^(?:AGREE|EXCHANGE_VIEWS)$/u.test(one.act))
  )
    return BOTH_SIDES;
  if (kind === 'BROUGHT' || kind === 'THING' || one.place.passive) {
    // "It was stressed by the Minister that": he stands before the clause.
    const agent =
      one.phrase.reports && kind === 'THING'
        ? agentWithin(text, one.begin, one.end)
        : agentAfter(text, one.end);
    if (agent !== null) return actorOfReferent(agent);
    if (one.place.passive && kind === 'PREDICATE') return opposite(text, one.subject?.referent.sides[0], one);
    // "Gratitude was expressed to the Uzbek side": by the other one.
    const addressed = kind === 'BROUGHT' && one.act !== 'REJECT' ? sideAfterTo(text, one.end) : null;
    if (addressed !== null) return opposite(text, addressed, one);
    const hearer = kind === 'THING' ? hearerIn(text, one) : null;
    if (hearer !== null) return opposite(text, hearer, one);
    const owner = ownerBefore(text, one.begin);
    // "The help given was much appreciated abroad": by no one told of here.
    const { country } = text.document.release.publisher;
    // "A protest note was handed over": the publisher's.
    if (owner === null && country !== null && (kind === 'BROUGHT' ? one.act === 'REJECT' : isProtested(text)))
      return { side: country, speaker: null };
    const nobody = kind === 'THING' && one.act === 'APPRECIATE' ? null : BOTH_SIDES;
    if (owner === null) return withoutContact(text) ?? nobody;
    return kind === 'BROUGHT' || one.act === 'COMMIT'
      ? owner
      : one.act === 'APPRECIATE'
        ? opposite(text, owner.side, one)
        : BOTH_SIDES;
  }
  // "Briefed on the plans, the Minister gave his support": by the other side.
  if (kind === 'RECEIVED' || (kind === 'OPENING' && one.act === 'INFORM'))
    return opposite(text, one.subject?.referent.sides[0], one);
  if (kind === 'NOUN') return actorOfNoun(text, one);
  const speaking = inserted === null ? null : actorOfReferent(inserted.speaker);
  if (kind === 'JUDGEMENT' || kind === 'REPORTED') {
    const publisher = text.document.release.publisher.country;
    const { subject } = one.place;
    // "We must work closely": whoever writes so.
    const own =
      subject !== null && text.words[subject.first]!.folded === 'we' ? actorOfReferent(subject) : null;
    return (
      speaking ??
      voice ??
      (own?.side === publisher ? own : null) ??
      (publisher === null ? null : { side: publisher, speaker: null })
    );
  }
  // "…, the President told the Minister, who relayed an invitation": he acts himself.
  const relative = one.place.relative && inserted !== null && one.begin >= inserted.end;
  // "The Prime Minister, she said, also sought support": told of him.
  const told =
    inserted !== null && one.subject?.end === inserted.first && one.subject.referent.kind === 'PERSON';
  if (one.subject !== null && inserted !== null && speaksForItsState(text, one, inserted))
    return {
      side: one.subject.referent.sides[0]!,
      speaker: lastSpeakerOf(text, one.subject.referent.sides[0]!, one.begin),
    };
  // "Fiji and Australia share an ambition, the Minister said": told of both.
  const both =
    one.subject?.referent.kind === 'BOTH' &&
    isNamed(text, one.subject) &&
    /^(?:AGREE|COMMIT|EXCHANGE_VIEWS)$/u.test(one.act);
  // "The Department demanded, according to its Spokesperson": it acts itself.
  const source = inserted?.source === true || isReportOf(text, one, inserted);
  // '"Good talks today. Thanked him for his help," the Minister wrote': he did.
  if (
    one.subject === null &&
    speaking === null &&
    one.place.how === 'OPEN' &&
    kind === 'PREDICATE' &&
    isPastForm(text.words[one.begin]!.folded)
  )
    return voice;
  if (one.subject === null || (speaking !== null && !relative && !told && !both && !source)) return speaking;
  const actor = isForeignGroup(text, one.subject) ? null : actorOfReferent(one.subject);
  if (actor === null) return null;
  // "Finland continues to be our partner", in what an Estonian is quoted as saying: he says it.
  if (
    voice !== null &&
    voice.side !== actor.side &&
    one.subject.referent.kind === 'STATE' &&
    isQuoted(text, one.subject.first)
  ) {
    if (DEEDS.has(one.act)) one.act = 'EMPHASIZE';
    return voice;
  }
  return actor.speaker === null && voice !== null && voice.side === actor.side ? voice : actor;
}

/** '"Secretary Manalo stressed the alliance," the Department said': what a body tells of those whom it names. */
const isReportOf = (text: StatementText, { subject }: Candidate, inserted: InsertedSpeech | null): boolean =>
  inserted !== null &&
  subject !== null &&
  /^(?:STATE|ORGANIZATION)$/u.test(inserted.speaker.referent.kind) &&
  /^(?:PERSON|BOTH)$/u.test(subject.referent.kind) &&
  isNamed(text, subject);

/** Acts that a state does: whoever tells of them only says so. */
const DEEDS: ReadonlySet<SpeechActId> = new Set(['AGREE', 'COMMIT', 'INFORM', 'OFFER']);

/** "Spain and Ireland have announced": states that no contact of the text joins with the one that publishes. */
const isForeignGroup = (text: StatementText, one: PlacedReferent): boolean => {
  const { referent } = one;
  const own = text.document.release.publisher.country;
  return (
    referent.kind === 'GROUP' &&
    referent.sides.length > 1 &&
    own !== null &&
    !referent.sides.includes(own) &&
    isNamed(text, one) &&
    !text.engagements.some(
      (contact) => referent.sides.filter((side) => contact.countries.includes(side)).length > 1,
    )
  );
};

/** "Serbia is grateful to Hungary, the Minister underlined": a bare post is of the state that acts. */
const speaksForItsState = (
  text: StatementText,
  { act, subject }: Candidate,
  { speaker }: InsertedSpeech,
): boolean =>
  subject?.referent.kind === 'STATE' &&
  subject.referent.sides.length === 1 &&
  (act === 'APPRECIATE' || act === 'COMMIT' || act === 'REQUEST') &&
  speaker.referent.kind === 'PERSON' &&
  !speaker.referent.sides.includes(subject.referent.sides[0]!) &&
  !isNamed(text, speaker) &&
  text.engagements.some((contact) => contact.countries.includes(subject.referent.sides[0]!));

/** Words of a phrase that opens a sentence. */
const OPENING_REACH = 30;

/** "With the Ambassador of Cambodia, the Minister dwelt on trade": both talk. */
function talksWith({ words }: StatementText, one: Candidate): boolean {
  if (one.act !== 'EXCHANGE_VIEWS' || one.place.how !== 'DIRECT') return false;
  return /^(?:with|together)$/u.test(firstOf(words, one.begin).folded);
}

/** The first word of the sentence that a word stands in, as far as a subject may stand from it. */
function firstOf(words: readonly Word[], at: number): Word {
  let first = at;
  while (first > 0 && at - first < OPENING_REACH && words[first - 1]!.sentence === words[at]!.sentence)
    first -= 1;
  return words[first]!;
}

/** "Held talks with the Minister, focusing on trade": what both talked of. */
function tellsOfTalks({ words }: StatementText, { act, place, begin }: Candidate): boolean {
  if (act !== 'EXCHANGE_VIEWS' || place.how !== 'PARTICIPLE' || words[begin - 1]?.text !== ',') return false;
  const { sentence } = words[begin]!;
  for (let i = begin - 2; i > begin - CONTACT_REACH && words[i]?.sentence === sentence; i -= 1)
    if (/^(?:talks|discussions|consultations|negotiations|conversation|meeting)$/u.test(words[i]!.folded))
      return words
        .slice(Math.max(0, i - 4), i)
        .some((word) => /^(?:held|had|holds|conducted|hold)$/u.test(word.folded));
  return false;
}

/** "We agreed to reopen the border, the Minister said", "said that the two sides had agreed": both did. */
const weAgreed = ({ words }: StatementText, { act, subject, begin, end }: Candidate): boolean =>
  act === 'AGREE' &&
  subject !== null &&
  words[subject.first]!.folded === 'we' &&
  words.slice(begin, end).some((word) => /^(?:agreed|decided|concurred|signed)$/u.test(word.folded));

/** Words looked back through for the contact in which something was agreed. */
const CONTACT_REACH = 40;

/** "Met with the Envoy and agreed to hasten the work": who is met agrees as well. */
function agreesWithOneMet({ words }: StatementText, one: Candidate): boolean {
  if (one.act !== 'AGREE' || one.phrase.kind !== 'PREDICATE') return false;
  const { how } = one.place;
  const sentence = words[one.begin]!.sentence;
  // "Meeting Minister Park, Minister Son agreed"
  if (how === 'DIRECT') return /^(?:meeting|receiving|hosting)$/u.test(firstOf(words, one.begin).folded);
  if (how !== 'CHAIN') return false;
  for (let i = one.begin - 1; i > one.begin - CONTACT_REACH && words[i]?.sentence === sentence; i -= 1)
    if (/^(?:met|spoke|talked|conferred|hosted|received|held|discussed|exchanged)$/u.test(words[i]!.folded))
      return true;
  return false;
}

/** The publisher, in a text that tells of no contact; null in one that does. */
function withoutContact({ engagements, document, joint }: StatementText): Actor | null {
  const { country } = document.release.publisher;
  return engagements.length > 0 || joint !== null || country === null
    ? null
    : { side: country, speaker: null };
}

/** Whether a text tells of a protest alone, in which whoever publishes it speaks to the other side. */
const isProtested = ({ engagements }: StatementText): boolean =>
  engagements.length > 0 && engagements.every((one) => one.type === 'PROTEST_NOTE');

/** The side that hears: "it was conveyed to him that", "the Indian side was called upon to"; null where the words name none. */
function hearerIn(
  { words, referentAt, referentBefore }: StatementText,
  { phrase, act, begin, end }: Candidate,
): string | null {
  if (!phrase.reports) {
    // "Of the Russian side it was demanded that"
    const asked = act === 'REQUEST' && words[begin]!.folded === 'it' ? referentBefore.get(begin) : undefined;
    if (asked !== undefined && /^(?:of|from)$/u.test(words[asked.first - 1]?.folded ?? ''))
      return asked.referent.sides.length === 1 ? asked.referent.sides[0]! : null;
    const named = act === 'REQUEST' && words[begin]!.folded !== 'it';
    const sides = named ? (referentBefore.get(begin + 1)?.referent.sides ?? []) : [];
    return sides.length === 1 ? sides[0]! : null;
  }
  for (let i = begin + 1; i < end; i += 1) {
    if (!/^(?:to|up?on)$/u.test(words[i - 1]!.folded)) continue;
    const sides = referentAt.get(i)?.referent.sides ?? [];
    if (sides.length === 1) return sides[0]!;
  }
  return null;
}

/** The side to which a noun is brought: "were extended to the people of Japan"; null where none follows at once. */
function sideAfterTo(text: StatementText, at: number): string | null {
  for (let i = at; i < at + 3; i += 1) {
    if (text.words[i]?.folded !== 'to') continue;
    const hearer = text.referentAt.get(i + 1);
    if (hearer?.referent.sides.length !== 1) return null;
    // "to the Minister" who was just named, too, but "to her"
    const told =
      isNamed(text, hearer) || (hearer.referent.kind === 'PERSON' && hearer.end - hearer.first > 1);
    return told ? hearer.referent.sides[0]! : null;
  }
  return null;
}

/** The other of two sides, with the one who speaks for it. */
function opposite(text: StatementText, side: string | undefined, one: Candidate): Actor {
  const other = side === undefined ? null : otherSide(text, side);
  return other === null ? BOTH_SIDES : { side: other, speaker: lastSpeakerOf(text, other, one.begin) };
}

/** Words of a subject that are looked back through for its owner. */
const OWNER_REACH = 8;

/** Whose the noun before a word is: "Mr Peters' gratitude was conveyed", "Latvia's support was appreciated"; or null. */
function ownerBefore({ words, referentBefore, mentions, text }: StatementText, at: number): Actor | null {
  for (let i = at - 1; i > at - OWNER_REACH && i > 0; i -= 1) {
    const word = words[i]!;
    if (word.sentence !== words[at]!.sentence || /^[,.;:]$/u.test(word.text)) return null;
    if (!/^['’]s?$/u.test(word.text)) continue;
    const owner = referentBefore.get(i);
    if (owner !== undefined) return actorOfReferent(owner);
    const before = words[i - 1]!;
    const state = mentionsWithin(
      mentions.countries,
      words[Math.max(0, i - OWNER_REACH)]!.start,
      before.end,
    ).at(-1);
    return state === undefined || text.wordAt(state.end) !== i ? null : { side: state.code, speaker: null };
  }
  return null;
}

/** Whose act a noun is: "the concern of the U.S. side", "at the request of the Prime Minister". */
function actorOfNoun(text: StatementText, one: Candidate): Actor | null {
  // "Minister Tanaka's wish was that"
  if (/^['’]s?$/u.test(text.words[one.begin - 1]?.text ?? '')) {
    const owner = text.referentBefore.get(one.begin - 1);
    return owner === undefined ? null : actorOfReferent(owner);
  }
  for (let i = one.end; i < one.end + 3; i += 1) {
    const referent = text.referentAt.get(i);
    if (referent !== undefined) return actorOfReferent(referent);
  }
  const head = text.words[one.begin]?.folded ?? '';
  return /^(?:signing|signature|adoption)$/u.test(head) ? BOTH_SIDES : null;
}

/** Bodies that speak for the Union. */
const UNION_BODIES: ReadonlySet<string> = new Set(['EUROPEAN-COMMISSION', 'EUROPEAN-COUNCIL', 'EEAS']);

/** The side and speaker that an expression stands for; null if it has no side. */
export function actorOfReferent({ referent }: PlacedReferent): Actor | null {
  const [side] = referent.sides;
  if (referent.kind === 'BOTH' || (referent.kind === 'GROUP' && referent.sides.length > 1)) return BOTH_SIDES;
  if (side === undefined) return null;
  const speaker = referent.people.length === 1 ? (referent.people[0] ?? null) : null;
  return { side: UNION_BODIES.has(side) ? 'EU' : side, speaker };
}
