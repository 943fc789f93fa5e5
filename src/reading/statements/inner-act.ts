import {
  ANNOUNCING_VERBS,
  OPINION_VERBS,
  REAFFIRMING_VERBS,
  STRESSING_VERBS,
} from '../lexicon/speech-reporting.ts';
import type { Word } from '../officials/words.ts';
import { keyOf } from './act-pattern.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Phrase } from './act-rule.ts';
import { isAdverb } from './adverb.ts';
import type { Candidate } from './candidate.ts';
import { mentionsWithin } from './mentions-within.ts';
import { bothSides } from './office-subject.ts';
import type { VerbPlace } from './place-verb.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import { isJoint } from './subject-of.ts';
import { isOneOf } from './verb-sets.ts';
import { talkedWith } from './talked-with.ts';

/** The act of the clause reported becomes the act of who reports it. */
export function takeInner(
  text: StatementText,
  open: Candidate,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
): void {
  const inner = match.pattern.payload;
  if (place.passive && inner.kind === 'PREDICATE') return;
  // "Noted the talks, which they wished to end": told of the talks.
  if (/^(?:which|who|whom|whose|where)$/u.test(text.words[(open.clause ?? 0) - 1]?.folded ?? '')) return;
  // "Explained why they had decided to leave": told, whatever it was.
  if (open.act === 'INFORM' && /^(?:why|how)$/u.test(text.words[(open.clause ?? 0) - 1]?.folded ?? ''))
    return;
  open.inner = { begin: place.begin, end: match.end };
  if (!open.phrase.reports) return;
  if (inner.act === null) {
    const courtesy = keyOf(text.words[match.first]!).startsWith('look');
    if (open.act === 'EMPHASIZE' || courtesy) open.cancelled = true;
    return;
  }
  const verb = keyOf(text.words[open.end - 1]!);
  // "Added that she had raised the case"
  if (
    inner.act === 'EXCHANGE_VIEWS' &&
    inner.kind === 'PREDICATE' &&
    place.pluperfect &&
    open.act === 'EMPHASIZE' &&
    !isJoint(place.subject)
  ) {
    open.act = inner.act;
    return;
  }
  if (inner.act === 'EXCHANGE_VIEWS' && open.act === 'EMPHASIZE' && talkedWith(text, place, match.end)) {
    const both = bothSides(text, place.begin, match.end);
    if (both !== null) {
      open.act = inner.act;
      open.rule = inner.rule;
      open.subject = both;
    }
    return;
  }
  // "Said they had discussed the fighting": it is told of both.
  if (inner.act === 'EXCHANGE_VIEWS' && inner.kind !== 'THING' && open.act === 'EMPHASIZE') {
    const { subject } = place;
    if (subject !== null && (isJoint(subject) || text.words[subject.first]!.folded === 'we')) {
      open.act = inner.act;
      open.subject = subject;
    }
    return;
  }
  // "Stated that the talks focused on trade"
  if (inner.act === 'EXCHANGE_VIEWS' && inner.kind === 'THING' && open.act === 'EMPHASIZE') {
    const both = bothSides(text, place.begin, match.end);
    if (both !== null) {
      open.act = inner.act;
      open.subject = both;
    }
    return;
  }
  // "Said that the two sides had agreed to reopen the border"
  if (
    inner.act === 'AGREE' &&
    (open.act === 'EMPHASIZE' || open.act === 'INFORM') &&
    agreesJointly(text, place, match.end)
  ) {
    open.act = inner.act;
    open.rule = inner.rule;
    open.subject = place.subject;
    return;
  }
  // "Said that he had informed his guest"
  if (inner.act === 'INFORM' && place.pluperfect && open.act === 'EMPHASIZE') open.act = inner.act;
  if (inner.act === 'COMMIT' && reliesOnOther(text, open, match, place)) return;
  if (inner.act === 'COMMIT' || inner.act === 'OFFER') {
    const gift =
      inner.kind === 'REPORTED' &&
      (inner.act === 'OFFER' || HELD_OUT.test(match.pattern.source) || isBackedByOwn(text, open, match));
    if (isOneOf(OPINION_VERBS, verb) || (!gift && !isOwn(text, open, place, match.end))) return;
    if (inner.act === 'COMMIT' && isOneOf(ANNOUNCING_VERBS, verb)) return;
  }
  // "Should be settled" lays nothing on anyone.
  if (inner.act === 'REQUEST' && inner.kind === 'REPORTED' && !laysOnSomeone(text, open, match, place))
    return;
  if (open.act !== 'EMPHASIZE' && open.act !== 'INFORM' && open.act !== 'COMMIT') return;
  // "Told them that Japan is an important partner"
  if (inner.act === 'EMPHASIZE' && inner.kind === 'JUDGEMENT' && verb.startsWith('t')) open.act = 'EMPHASIZE';
  if (inner.act === 'EMPHASIZE' || inner.act === 'EXCHANGE_VIEWS' || inner.act === 'INFORM') return;
  // "That the two countries will benefit" promises nothing; "that Japan will open an embassy" does.
  if (
    inner.act === 'COMMIT' &&
    BARE_WILL.test(match.pattern.source) &&
    place.subject?.referent.kind !== 'STATE' &&
    place.subject?.referent.kind !== 'PERSON' &&
    !isOwnBody(text, open, place)
  )
    return;
  if (inner.act === 'AGREE' && inner.kind !== 'JOINT') return;
  open.act = inner.act === 'COMMIT' && isDenied(text, match, place) ? 'REJECT' : inner.act;
  open.rule = 'reported-clause';
}

/** Whether both sides, told of as one, agreed on something. */
const agreesJointly = ({ words }: StatementText, { subject, begin }: VerbPlace, end: number): boolean =>
  subject !== null &&
  (isJoint(subject) || words[subject.first]!.folded === 'we') &&
  words.slice(begin, end).some((word) => /^(?:agreed|decided|concurred|signed)$/u.test(word.folded));

/** "Never supports", "does not back". */
const isDenied = ({ words }: StatementText, match: PatternMatch<Phrase>, place: VerbPlace): boolean =>
  !match.pattern.source.includes(' not ') &&
  words.slice(place.begin, match.end).some((word) => /^(?:never|not)$/u.test(word.folded)) &&
  !/^(?:will|would|shall)/u.test(words[match.first]!.folded);

/** Patterns of promises that name no one who keeps them: "no effort will be spared". */
const HELD_OUT = /^(?:can\|could|no\|every|will\|would be given|will\|would\|shall \^ be)/u;

/** "Every such effort has the support of the UAE", said by its own minister. */
function isBackedByOwn(
  { words, mentions }: StatementText,
  open: Candidate,
  { pattern, end }: PatternMatch<Phrase>,
): boolean {
  const last = words[Math.min(end + 2, words.length) - 1];
  if (!pattern.source.endsWith('support|backing of') || last === undefined) return false;
  const [state] = mentionsWithin(mentions.countries, words[end - 1]!.start, last.end + LONGEST_STATE);
  return state !== undefined && open.subject?.referent.sides.includes(state.code) === true;
}

/** Letters that a state's name goes on after its first word at most. */
const LONGEST_STATE = 20;

/** The pattern of any promise: "will" and a verb that is not known to be a deed. */
const BARE_WILL = /^will\|would\|shall$/u;

/** "We can always count on India": trust in another, no promise. */
const reliesOnOther = (
  { words }: StatementText,
  open: Candidate,
  match: PatternMatch<Phrase>,
  { subject }: VerbPlace,
): boolean =>
  match.pattern.source.startsWith('can|could') &&
  subject !== null &&
  (words[subject.first]!.folded === 'we' ||
    subject.referent.sides.some((side) => open.subject?.referent.sides.includes(side)));

/** Whether a clause tells of what its reporter's own side does, not of a thing or of another state. */
function isOwn(text: StatementText, open: Candidate, place: VerbPlace, end: number): boolean {
  const { words } = text;
  if (place.how === 'CHAIN' || place.how === 'OPEN') return true;
  if (place.subject !== null) {
    const { sides, kind } = place.subject.referent;
    // "Said that he would": whoever speaks.
    const { first, end } = place.subject;
    if (end - first === 1 && /^(?:he|she|they|we|i)$/u.test(words[first]!.folded)) return true;
    // "The Minister said that it would bring growth": of a thing.
    if (end - first === 1 && words[first]!.folded === 'it') return open.subject?.referent.kind !== 'PERSON';
    if (kind === 'BOTH' || kind === 'GROUP' || open.subject === null) return true;
    if (kind === 'ORGANIZATION' && isChairedBy(text, sides[0], open.subject)) return true;
    return (
      sides.length === 0 ||
      open.subject.referent.kind === 'BOTH' ||
      sides.some((side) => open.subject!.referent.sides.includes(side))
    );
  }
  const held = words.slice(place.begin, end).some((word) => HELD_ON.test(word.folded));
  for (let i = open.clause ?? open.end; i < place.begin; i += 1) {
    const word = words[i]!.folded;
    if (OWN_BODY.test(word) || (held && OWN_DOING.test(word))) return true;
  }
  return false;
}

/** "That the Group supports it", said by its Chairman: whether a person speaks for an organisation. */
const isChairedBy = (
  { officials }: StatementText,
  organization: string | undefined,
  { referent }: PlacedReferent,
): boolean =>
  referent.people.some((index) =>
    officials.people[index]?.posts.some((post) => post.organization === organization),
  );

/** "Her Government would bear the duties": the subject is a body of whoever reports it. */
const isOwnBody = ({ words }: StatementText, open: Candidate, { begin, subject }: VerbPlace): boolean =>
  subject === null &&
  /^(?:his|her|its|their|our|my)$/u.test(words[open.clause ?? open.end]?.folded ?? '') &&
  wordsInclude(words, (open.clause ?? open.end) + 1, begin, OWN_BODY);

/** Who acts for the side of the one who reports it. */
const OWN_BODY =
  /^(?:country|countries|governments|ministries|government|side|ministry|nation|embassy|kingdom|administration|authorities|we|cabinet|companies|delegation|team|teams|police|forces|firms|businesses|investors|industry|enterprises|universities|bank|fund|agency|foundation|navy|army|university|doctors|engineers|experts|ships)$/u;

/** What a side does: it promises nothing but to go on: "that support will continue", not "that cooperation will contribute to". */
const OWN_DOING = /^(?:support|assistance|cooperation|policy|position)$/u;

/** Verbs by which what a side does goes on. */
const HELD_ON =
  /^(?:continue|continues|continued|remain|remains|remained|stay|go|be|is|are|change|changed|end|stop|cease|focus|include|extend|expand|double)$/u;

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
  const stressed =
    isOneOf(STRESSING_VERBS, keyOf(words[open.begin]!)) ||
    isOneOf(STRESSING_VERBS, keyOf(words[open.end - 1]!));
  if (place.subject !== null)
    return (
      open.subject === null ||
      // "The Ambassador was told that his side should desist"
      open.place.passive ||
      place.subject.referent.sides.some((side) => !open.subject!.referent.sides.includes(side))
    );
  if (stressed) return clauseNames(words, open, match, /^(?:parties|authorities|factions|actors|all)$/u);
  return clauseNames(words, open, match, WHO_CAN_ACT);
}

/** "The fighting must end": an obligation that is told of a thing is a weight given, no request. */
export const isLaidOnThing = (
  { words }: StatementText,
  span: WordSpan,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
): boolean =>
  match.pattern.payload.kind === 'REPORTED' &&
  /^(?:should|must|ought)$/u.test(words[match.first]!.folded) &&
  place.subject === null &&
  !wordsInclude(words, Math.max(span.first, match.first - SUBJECT_REACH), match.first, WHO_CAN_ACT);

/** Words of a subject that are looked back through. */
const SUBJECT_REACH = 8;

/** Who can be obliged to act. */
const WHO_CAN_ACT =
  /^(?:parties|allies|friends|neighbours|neighbors|community|countries|powers|side|sides|authorities|states|leaders|members|nations|government|governments|companies|firms|all|creditors|donors|everyone|others|partners|world|council|factions|groups|actors|regime|junta|military|forces|rebels|militia|militias|hamas|hezbollah|houthis|taliban|perpetrators|combatants|belligerents|leadership)$/u;

/** Whether a word of a kind stands in a clause before its verb. */
const clauseNames = (
  words: readonly Word[],
  open: Candidate,
  match: PatternMatch<Phrase>,
  kind: RegExp,
): boolean => wordsInclude(words, open.clause ?? open.end, match.first, kind);

function wordsInclude(words: readonly Word[], first: number, end: number, kind: RegExp): boolean {
  for (let i = first; i < end; i += 1) if (kind.test(words[i]!.folded)) return true;
  return false;
}

/** "Reaffirmed that its policy is one of neutrality": what a side says again of itself it holds to. */
export function holdTo({ words, referentAt }: StatementText, one: Candidate): void {
  if (one.act !== 'EMPHASIZE' || one.clause === null || !one.phrase.reports || one.inner !== null) return;
  if (!isOneOf(REAFFIRMING_VERBS, keyOf(words[one.end - 1]!))) return;
  const first = words[one.clause]?.folded ?? '';
  const own = referentAt.get(one.clause);
  const ofItself =
    /^(?:its|their|his|her|our|they|it|we)$/u.test(first) ||
    (own !== undefined && own.referent.sides.some((side) => one.subject?.referent.sides.includes(side)));
  if (ofItself) one.act = 'COMMIT';
}

/** Words of a clause in which its verb is looked for. */
const NEWS_REACH = 12;

/** "Said that talks with the Union are advancing": what goes on at one's own side is news, no weight given. */
export function tellNews(text: StatementText, one: Candidate): void {
  const { words } = text;
  if (one.act !== 'EMPHASIZE' || one.clause === null || one.inner !== null || !one.phrase.reports) return;
  if (!/^(?:sa[iy]|add|state[sd]?$|stating|told|tell)/u.test(words[one.end - 1]!.folded)) return;
  for (let i = one.clause + 1; i < one.clause + NEWS_REACH && words[i] !== undefined; i += 1) {
    if (/^[.;:,]$/u.test(words[i]!.text)) return;
    if (!/^(?:is|are|was|were)$/u.test(words[i]!.folded)) continue;
    let next = i + 1;
    while (isAdverb(words[next])) next += 1;
    if (/[a-z]{3}ing$/u.test(words[next]?.folded ?? '') && words[next]!.shape === 'LOWER') one.act = 'INFORM';
    return;
  }
}

/** Whether a clause only tells what was done: "said the package was decided last week". */
export function tellsPast(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) {
    const word = words[i]!.folded;
    if (/^(?:is|are|has|have|will|would|can|could|must|should|may|might|had|do|does)$/u.test(word))
      return false;
    if (word !== 'was' && word !== 'were') continue;
    let next = i + 1;
    while (isAdverb(words[next])) next += 1;
    return /(?:ed|en|own|ent|ade|eld)$/u.test(words[next]?.folded ?? '');
  }
  return false;
}
