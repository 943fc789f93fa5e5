import {
  ANNOUNCING_VERBS,
  INSERTED_VERBS,
  REAFFIRMING_VERBS,
  REPORTING_VERBS,
} from '../lexicon/speech-reporting.ts';
import { keyOf } from './act-pattern.ts';
import { actorOf, actorOfReferent, type Actor } from './actor-of.ts';
import {
  announcedSpeaker,
  goesOnAsAnnounced,
  labelledSpeaker,
  quotedSpeaker,
  type Announced,
} from './announced-speech.ts';
import type { Candidate } from './candidate.ts';
import { isQuoted } from './carried-pronoun.ts';
import { isPresentVerb, isVerbLike } from './clause.ts';
import type { Draft } from './draft.ts';
import { tellsPast } from './inner-act.ts';
import { headingAct, listedAct } from './listed-act.ts';
import { findInsertedSpeech, type InsertedSpeech } from './inserted-speech.ts';
import { quoteOf } from './quote-extent.ts';
import type { Word } from '../officials/words.ts';
import { readSentence } from './read-sentence.ts';
import { draftQuotation, LEAST_QUOTED } from './quotation.ts';
import { isRecalledAct } from './recalled.ts';
import { settleJointAct } from './joint-act.ts';
import { otherSide } from './other-side.ts';
import { settleSide } from './settle-side.ts';
import { isOneOf } from './verb-sets.ts';
import type { BodySentence, PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import { tellsOfContact } from './tells-of-contact.ts';

/** What is carried from one sentence to the next. */
interface Carried extends Announced {
  paragraph: number;
  /** Who speaks, where sentences follow that tell it without a verb of saying. */
  voice: Actor | null;
  /** Who acted in the sentence before. */
  previous: PlacedReferent | null;
  /** The subject of the line that introduces a list. */
  lead: PlacedReferent | null;
  /** The act of the line that introduces a list. */
  heading: Draft | null;
  /** Who spoke last: his quotation may go on over paragraphs. */
  quoted: Actor | null;
}

/** Reads the acts of all sentences in order. */
export function draftActs(text: StatementText, sentences: readonly BodySentence[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const carried: Carried = {
    paragraph: -1,
    voice: null,
    previous: null,
    lead: null,
    heading: null,
    quoted: null,
    announced: null,
    paragraphs: 0,
  };
  sentences.forEach((span, index) => {
    if (span.paragraph !== carried.paragraph) {
      if (carried.voice !== null) carried.quoted = carried.voice;
      carried.voice = goesOnAsAnnounced(text, sentences, index, carried);
      if (carried.voice === null) carried.announced = null;
      if (!opensWithIt(text, span)) carried.previous = null;
    }
    carried.paragraph = span.paragraph;
    const labelled = labelledSpeaker(text, span);
    if (labelled !== null) carried.voice = labelled;
    const inserted = findInsertedSpeech(text, span);
    if (inserted === null && isQuotationMark(text, span.first))
      carried.voice ??=
        quotedSpeaker(text, sentences, index) ?? (opensParagraph(sentences, index) ? carried.quoted : null);
    const own = draftSentence(text, span, index, inserted, carried);
    const item =
      own.length > 0 || !span.listed || carried.heading === null
        ? null
        : listedAct(text, span, index, carried.heading);
    // "The Ministers agreed:" says nothing by itself.
    if (item !== null && drafts.at(-1) === carried.heading) drafts.pop();
    drafts.push(...(item === null ? own : [item]));
    if (text.words[span.end - 1]?.text === ':') carried.heading = headingAct(span, own);
    else if (!span.listed) carried.heading = null;
    const announced = announcedSpeaker(text, span);
    if (announced !== null && announced.side !== 'BOTH') {
      carried.announced = announced;
      carried.paragraphs = 0;
    }
    if (text.words[span.end - 1]?.text === ':')
      carried.lead = carried.previous ?? text.referentBefore.get(span.end - 1) ?? null;
    else if (!span.listed) carried.lead = null;
  });
  return drafts;
}

function draftSentence(
  text: StatementText,
  span: WordSpan,
  sentence: number,
  inserted: InsertedSpeech | null,
  carried: Carried,
): readonly Draft[] {
  const { lead, previous, voice } = carried;
  const voiced = voice !== null || inserted !== null || text.ownVoice;
  const { candidates, subject } = readSentence(text, span, { lead, previous, voiced, skip: inserted });
  carried.previous = subject ?? previous;
  // "Experts will meet in May, the Ministers agreed": the verb beside tells the act.
  const judged = inserted !== null && INSERTED_VERBS[inserted.verb] !== undefined;
  const known = judged
    ? []
    : candidates.filter(
        (one, index) =>
          !isRecalledAct(
            text,
            span,
            one,
            candidates[index - 1]?.end ?? span.first,
            candidates[index + 1]?.begin ?? span.end,
          ),
      );
  let teller: Actor | null = null;
  const found = known.flatMap((one, index) => {
    // "She regretted the murder: it must stop": whoever speaks in the sentence goes on.
    const actor = actorOf(text, one, inserted, voice ?? teller);
    if (actor !== null && actor.side !== 'BOTH') teller = actor;
    const limit = known[index + 1]?.begin ?? span.end;
    return actor === null ? [] : [{ one, actor: settleSide(text, one, actor, limit) }];
  });
  const kept = found.filter((pair, index) => !goesOn(text, found[index - 1], pair));
  const drafts = kept.map(({ one, actor }, index): Draft => {
    const close = inserted !== null && one.begin < inserted.first ? inserted.first : span.end;
    const limit = Math.min(kept[index + 1]?.one.begin ?? span.end, close);
    if (actor.speaker !== null && (one.phrase.reports || voice?.side === actor.side || voice === null))
      carried.voice = actor;
    else if (actor.side === 'BOTH' && !isQuoted(text, one.begin)) carried.voice = null;
    // "Colombia informed, will continue": news, no promise.
    if (one.act === 'COMMIT' && inserted !== null && ANNOUNCING_VERBS.has(inserted.verb)) one.act = 'INFORM';
    settleJointAct(text, one, actor, limit);
    if (one.act === 'COMMIT' && trustsOther(text, one, actor)) one.act = 'EMPHASIZE';
    const gives =
      one.act === 'COMMIT' &&
      actor.side !== 'BOTH' &&
      !saysAgain(text, one) &&
      namesGift(text, one.begin, limit);
    return {
      act: gives ? 'OFFER' : one.act,
      rule: gives ? 'offer' : one.rule,
      actor,
      quote: quoteOf(text, span, one, limit),
      object: { first: obliged(one, actor) ?? Math.min(one.begin + 1, one.end), end: limit },
      reach: one.end + DIRECT_REACH,
      matter: { first: index === 0 ? span.first : one.begin, end: limit },
      sentence,
    };
  });
  const said = inserted === null ? null : actorOfReferent(inserted.speaker);
  // '"Our ties are old," the Minister said, adding that they would grow': both are told.
  if (
    inserted !== null &&
    said !== null &&
    drafts.length > 0 &&
    isQuotationMark(text, span.first) &&
    isQuotationMark(text, inserted.first) &&
    inserted.first - span.first > LEAST_QUOTED &&
    drafts.every((one) => one.quote.first >= inserted.end)
  )
    return [draftTold(text, { ...span, end: inserted.end }, sentence, inserted, said), ...drafts];
  if (drafts.length > 0) return drafts;
  if (inserted === null) {
    const quoted = draftQuotation(text, span, sentence, voice);
    if (quoted === null) return drafts;
    carried.voice = quoted.actor;
    return [quoted];
  }
  const actor = actorOfReferent(inserted.speaker);
  if (actor === null) return [];
  carried.voice = actor;
  if (tellsPast(text.words, span.first, inserted.first)) return [];
  if (tellsOfContact(text, span, inserted.first)) return [];
  // "The Minister was in Paris, the Ministry reports": its own news.
  if (inserted.verb === 'report' && inserted.speaker.referent.kind !== 'PERSON') return [];
  const draft = draftTold(text, span, sentence, inserted, actor);
  return draft.quote.end - draft.quote.first < LEAST_QUOTED ? [] : [draft];
}

/** "The Maldives can count on India", said by a Maldivian: trust in another, no promise. */
const trustsOther = (
  { words }: StatementText,
  { phrase, begin, end, subject }: Candidate,
  { side }: Actor,
): boolean =>
  phrase.kind === 'REPORTED' &&
  subject?.referent.sides.includes(side) === true &&
  words.slice(begin, end).some((word) => /^(?:count|rely|depend|bank)$/u.test(word.folded));

/** "Russia must stop its war": the first word of the state that is to act; null where the words name none. */
const obliged = ({ act, phrase, place: { subject } }: Candidate, actor: Actor): number | null =>
  act === 'REQUEST' &&
  phrase.kind === 'REPORTED' &&
  subject?.referent.kind === 'STATE' &&
  !subject.referent.sides.includes(actor.side)
    ? subject.first
    : null;

/** "The invitation was accepted": by whoever was invited. */
export function acceptedBy(text: StatementText, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    if (draft.act !== 'INVITE' || draft.actor.side !== 'BOTH' || before?.act !== 'INVITE') return draft;
    const side = otherSide(text, before.actor.side);
    if (side === null) return draft;
    const invited = text.placed.find(
      (one) =>
        one.first >= before.object.first &&
        one.first < before.object.end &&
        one.referent.kind === 'PERSON' &&
        one.referent.sides[0] === side,
    );
    return { ...draft, actor: { side, speaker: invited?.referent.people[0] ?? null } };
  });
}

/** "Signed minutes and completed a letter", "congratulated him and wished him success": one act in two verbs. */
const goesOn = (
  { words }: StatementText,
  before: { readonly one: Candidate; readonly actor: Actor } | undefined,
  { one, actor }: { readonly one: Candidate; readonly actor: Actor },
): boolean =>
  before !== undefined &&
  one.act === before.one.act &&
  (before.actor.side === actor.side
    ? // "Deplores and opposes the statement"
      (one.place.how === 'CHAIN' &&
        one.place.begin === before.one.end + 1 &&
        words[before.one.end]!.folded === 'and') ||
      // "Reviewed their ties, covering trade"
      (one.act === 'EXCHANGE_VIEWS' && one.place.how === 'PARTICIPLE') ||
      (one.act === 'AGREE' &&
        one.place.how === 'CHAIN' &&
        !words.slice(one.begin, one.end).some((word) => /^(?:agree|concur)/u.test(word.folded))) ||
      (one.act === 'CONGRATULATE' && words[one.place.begin]!.folded.startsWith('wish'))
    : // "We exchanged views on the agenda, focusing on migration"
      one.act === 'EXCHANGE_VIEWS' && one.place.how === 'PARTICIPLE' && before.actor.side === 'BOTH');

/** Words between a verb and the one addressed: "called on the", "expressed gratitude to". */
const DIRECT_REACH = 2;

/** "Reaffirmed its commitment to supporting growth through its aid of 85 million": the gift was made before. */
const saysAgain = ({ words }: StatementText, { begin, end }: Candidate): boolean =>
  words.slice(begin, end).some((word) => isOneOf(REAFFIRMING_VERBS, keyOf(word)));

/** Words of an act in which a gift is named. */
const GIFT_REACH = 16;

/** What an amount measures without being given: "raise our trade volume to one billion dollars". */
const MEASURED =
  /^(?:trade|volume|turnover|exports|exchange|exchanges|imports|market|population|consumers|visitors|tourists)$/u;

/** Whether a promise names money or goods: "pledged 4 million dollars". */
function namesGift({ words }: StatementText, first: number, limit: number): boolean {
  for (let i = first; i < Math.min(limit, first + GIFT_REACH); i += 1)
    if (MEASURED.test(words[i]!.folded)) return false;
    else if (/^(?:million|billion|doses|tonnes|tons|scholarships)$/u.test(words[i]!.folded)) return true;
  return false;
}

/** Words before an inserted verb of saying that do not tell what is said. */
const FEW_WORDS = 4;

/** What is said before ", he said", or after "According to him,", and bears no act of its own. */
function draftTold(
  { words }: StatementText,
  span: WordSpan,
  sentence: number,
  inserted: InsertedSpeech,
  actor: Actor,
): Draft {
  // "Neither side, they agreed, will let": what comes after says it.
  const long = inserted.first - span.first > FEW_WORDS;
  const closes = span.end - inserted.end <= FEW_WORDS;
  // "The ties of the two, the Minister stressed on this occasion, carry on": a subject alone before it.
  const around = long && !closes && !hasVerb(words, span.first, inserted.first);
  const before =
    (long || (inserted.first > span.first && closes)) &&
    // "For which, the Minister noted, good conditions were made"
    !(/^(?:which|whom|where)$/u.test(words[inserted.first - 1]?.folded ?? '') && span.end - inserted.end > 2);
  let end = before && !around ? inserted.first : span.end;
  while (end - 1 > span.first && /^[,;.”"“*]$/u.test(words[end - 1]!.text)) end -= 1;
  let first = before ? span.first : inserted.end;
  while (first + 1 < end && /^[“"*,]$/u.test(words[first]!.text)) first += 1;
  return {
    act: INSERTED_VERBS[inserted.verb] ?? REPORTING_VERBS[inserted.verb] ?? 'EMPHASIZE',
    rule: 'reported-clause',
    actor,
    quote: { first, end: Math.max(end, first + 1) },
    object: { first, end: Math.max(end, first + 1) },
    reach: first + DIRECT_REACH,
    matter: span,
    sentence,
  };
}

function hasVerb(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (isVerbLike(words[i]) || isPresentVerb(words, i)) return true;
  return false;
}

/** "Furthermore, it wished": a paragraph that goes on with who acted before. */
const opensWithIt = ({ words }: StatementText, { first }: WordSpan): boolean =>
  words[first]!.folded === 'it' || (words[first + 1]?.text === ',' && words[first + 2]?.folded === 'it');

const isQuotationMark = ({ words }: StatementText, at: number): boolean => /^[“"]$/u.test(words[at]!.text);

const opensParagraph = (sentences: readonly BodySentence[], index: number): boolean =>
  sentences[index - 1]?.paragraph !== sentences[index]!.paragraph;
