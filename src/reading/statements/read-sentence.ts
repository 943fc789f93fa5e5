import { RECALLING_OPENERS } from '../lexicon/statement-words.ts';
import { BARE_SAYING, OPINION_VERBS, SPEECH_BASES, ANNOUNCING_VERBS } from '../lexicon/speech-reporting.ts';
import { keyOf, matchesAt, type PatternMatch } from './act-pattern.ts';
import type { Phrase } from './act-rule.ts';
import { ACT_PATTERNS } from './act-rules.ts';
import type { Candidate } from './candidate.ts';
import { carryPronoun } from './carried-pronoun.ts';
import { clauseAfter, leadsClause, staysInside } from './clause-extent.ts';
import { isAdverb } from './adverb.ts';
import { isAuxiliary, isVerbLike, opensClause, placeThing, placeVerb, type VerbPlace } from './clause.ts';
import { officeSubject } from './office-subject.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import { formsOf, type VerbForm } from './verb-forms.ts';

/** What a sentence says: its acts in order. */
export interface SentenceReading {
  readonly candidates: readonly Candidate[];
  /** Who acts last in the sentence; null if no one does. */
  readonly subject: PlacedReferent | null;
}

/** What is known before a sentence is read. */
export interface SentenceContext {
  /** The subject of the line that introduces a list. */
  readonly lead: PlacedReferent | null;
  /** Who acted in the sentence before, in the same paragraph. */
  readonly previous: PlacedReferent | null;
  /** Whether someone is speaking whose words the text gives without a verb of saying. */
  readonly voiced: boolean;
  /** Words of an inserted ", he said", which belong to no clause. */
  readonly skip: WordSpan | null;
}

/** Reads the acts of one sentence. */
export function readSentence(text: StatementText, span: WordSpan, context: SentenceContext): SentenceReading {
  const { words, referentAt } = text;
  const candidates: Candidate[] = [];
  let chain: PlacedReferent | null = null;
  let chainForm = '';
  let open: Candidate | null = null;
  let lastEnd = span.first;
  let waiting: Candidate[] = [];
  let i = span.first;
  while (i < span.end) {
    if (context.skip !== null && i === context.skip.first) {
      i = Math.max(i + 1, context.skip.end);
      open = null;
      continue;
    }
    const found = referentAt.get(i);
    const referent: PlacedReferent | undefined =
      found === undefined ? undefined : carryPronoun(text, found, chain ?? context.previous);
    if (referent !== undefined && opensClause(text, i, span)) {
      const acts = actsAfter(text, span, referent.end);
      const governed =
        open !== null && (open.clause === null || i <= open.clause + 2 || referent.referent.kind === 'STATE');
      const possessive = /^['’]s?$/u.test(words[referent.end]?.text ?? '');
      if ((acts && !governed) || (chain === null && open === null && !possessive)) {
        chain = referent;
        for (const one of waiting) one.subject = referent;
        waiting = [];
      }
      const gapped = gappedReport(text, referent, candidates.at(-1));
      if (gapped !== null) {
        candidates.push(gapped);
        open = gapped;
        i = gapped.end;
        continue;
      }
    }
    const matches = isVerbWord(text, span, i) ? matchesAt(ACT_PATTERNS, words, i, span.end) : [];
    let taken: { match: PatternMatch<Phrase>; place: VerbPlace; subject: PlacedReferent | null } | null =
      null;
    let inside = false;
    for (const match of matches) {
      const place = placeOf(text, span, match, lastEnd);
      if (place === null || (place.begin < lastEnd && candidates.length > 0)) continue;
      const subject = subjectOf(text, place, chain, context);
      const form = match.form ?? formOfAuxiliary(words[i]!.folded);
      const { kind } = match.pattern.payload;
      if (open !== null && staysInside(text, open, place, form, chainForm)) {
        inside = true;
        if (open.inner !== null || !leadsClause(text, open, place)) break;
        if (kind === 'JOINT' && !isJoint(place.subject ?? open.subject)) continue;
        takeInner(text, open, match, place);
        i = match.end - 1;
        break;
      }
      if (!counts(text, span, match, place, subject, candidates, chainForm, context)) {
        // What is recalled by no one in particular is recalled all the same.
        const clause = match.pattern.payload.act === null ? clauseAfter(text, span, match) : null;
        if (clause === null) continue;
        open = blind(match, place, clause);
        i = clause - 1;
        inside = true;
        break;
      }
      taken = { match, place, subject };
      break;
    }
    if (taken === null || inside) {
      i += 1;
      continue;
    }
    const { match, place, subject } = taken;
    const phrase = match.pattern.payload;
    const form = match.form ?? formOfAuxiliary(words[i]!.folded);
    open = null;
    if (place.how === 'DIRECT' && !place.relative && !isSubordinate(text, subject)) chain = subject;
    if (form !== 'GERUND' && form !== '')
      chainForm = /^(?:will|would|shall|should|must)$/u.test(words[i]!.folded) ? 'MODAL' : form;
    lastEnd = match.end;
    const clause = clauseAfter(text, span, match);
    const silent =
      phrase.act === null ||
      place.pluperfect ||
      isRecalled(text, span, place, match.end) ||
      (phrase.reports && !reportsSomething(text, match, clause));
    const candidate = silent ? null : candidateOf(match, place, subject, clause);
    if (candidate !== null) {
      candidates.push(candidate);
      if (place.how === 'PARTICIPLE' && chain === null) waiting.push(candidate);
    }
    open = clause === null ? null : (candidate ?? blind(match, place, clause));
    i = Math.max(i + 1, match.end);
  }
  return { candidates: candidates.filter((one) => !one.cancelled), subject: chain };
}

function candidateOf(
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
function blind(match: PatternMatch<Phrase>, place: VerbPlace, clause: number): Candidate {
  return { ...candidateOf(match, place, null, clause), inner: { begin: clause, end: clause } };
}

/** "The Thai side announced that …, and the Cambodian side that it would": the verb is told once. */
function gappedReport(
  text: StatementText,
  referent: PlacedReferent,
  last: Candidate | undefined,
): Candidate | null {
  const { words } = text;
  if (
    last === undefined ||
    words[referent.end]?.folded !== 'that' ||
    words[referent.first - 1]?.folded !== 'and'
  )
    return null;
  if (last.subject === null || last.phrase.act === null) return null;
  const place: VerbPlace = {
    ...last.place,
    how: 'DIRECT',
    subject: referent,
    begin: referent.end,
    relative: false,
  };
  return {
    ...last,
    place,
    subject: referent,
    begin: referent.end,
    end: referent.end + 1,
    clause: referent.end + 1,
    inner: { begin: referent.end, end: referent.end + 1 },
  };
}

/** Verbs of a set in all their forms. */
const FORMS = new Map<ReadonlySet<string>, ReadonlySet<string>>();
function isOneOf(verbs: ReadonlySet<string>, word: string): boolean {
  let forms = FORMS.get(verbs);
  if (forms === undefined) {
    forms = new Set([...verbs].flatMap((verb) => [...formsOf(verb).keys()]));
    FORMS.set(verbs, forms);
  }
  return forms.has(word);
}

/** Whose verb it is; "their police" are both sides' when both acted before. */
function subjectOf(
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

/** Whether an expression stands inside another clause, so that what follows does not share it. */
const isSubordinate = ({ words }: StatementText, subject: PlacedReferent | null): boolean =>
  subject !== null &&
  /^(?:which|whom|whose|that|when|as|since|because|if)$/u.test(words[subject.first - 1]?.folded ?? '');

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

/** Whether a finite verb follows an expression, adverbs aside. */
function actsAfter(text: StatementText, span: WordSpan, end: number): boolean {
  let after = end;
  while (after < span.end && isAdverb(text.words[after])) after += 1;
  if (after >= span.end) return false;
  if (isVerbLike(text.words[after])) return true;
  return matchesAt(ACT_PATTERNS, text.words, after, span.end).some(
    (match) => match.form === 'PAST' || match.form === 'PRESENT',
  );
}

/** Whether a word can be a verb by its letters: "State Councilor", "Say Samal" are names. */
function isVerbWord(text: StatementText, span: WordSpan, at: number): boolean {
  const { shape } = text.words[at]!;
  if (shape === 'LOWER') return true;
  if (shape !== 'TITLE') return false;
  for (let i = at - 1; i >= span.first; i -= 1) {
    const word = text.words[i]!;
    if (i === at - 1 && /^[:/–—]$/u.test(word.text)) return true;
    if (word.shape !== 'MARK' && word.shape !== 'NUMBER' && !/^(?:[a-h]|[ivx]+)$/u.test(word.folded))
      return false;
  }
  return true;
}

const formOfAuxiliary = (word: string): VerbForm | '' =>
  /^(?:was|were|had|would|did|felt|could)$/u.test(word)
    ? 'PAST'
    : /^(?:is|are|am|has|have|will|shall|does|do|cannot)$/u.test(word)
      ? 'PRESENT'
      : '';

const isJoint = (subject: PlacedReferent | null): boolean =>
  subject !== null && (subject.referent.kind === 'BOTH' || subject.referent.kind === 'GROUP');

/** Whether what was matched can be an act where it stands. */
function counts(
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
  switch (kind) {
    case 'REPORTED':
      return act === 'REQUEST' && (context.voiced || isForeign(text, place.subject));
    case 'NOUN':
      // The object of a verb is no act of its own: "thanked Japan for the commitment of".
      return (
        before.every((one) => one.phrase.kind === 'NOUN') &&
        (words[match.first]!.folded !== 'at' || onlyOpening(text, span, match.first))
      );
    case 'JUDGEMENT':
      return before.length === 0;
    case 'BROUGHT':
      return true;
    case 'THING':
    case 'MUTUAL':
      if (place.passive && kind === 'MUTUAL') return false;
      if (kind === 'THING') return true;
      break;
    case 'JOINT':
      if (!isJoint(subject)) return false;
      break;
    case 'PREDICATE':
  }
  if (place.passive) return false;
  // What is told in a voice (", he said") may have any subject.
  if (place.how === 'NOUN_PHRASE' && subject === null && (context.skip === null || act === 'EXCHANGE_VIEWS'))
    return false;
  if (
    place.how === 'CHAIN' &&
    match.form === 'BASE' &&
    place.begin === match.first &&
    !goesOnInBase(text, match, chainForm, subject, before)
  )
    return false;
  if (
    place.how === 'PARTICIPLE' &&
    place.begin === span.first &&
    subject === null &&
    (act === 'EMPHASIZE' ||
      act === 'EXCHANGE_VIEWS' ||
      (act === 'APPRECIATE' && !givesReason(text, match.end)))
  )
    return false;
  // "…, said a press release": what is quoted is no act of the subject before.
  if (
    match.pattern.payload.reports &&
    place.how === 'CHAIN' &&
    words[place.begin - 1]?.text === ',' &&
    SAID.test(words[match.first]!.folded)
  )
    return false;
  if (act === 'EXCHANGE_VIEWS' && isCalendar(text, match.end)) return false;
  return true;
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
  if (chainForm === 'MODAL' || chainForm === 'PRESENT' || chainForm === '')
    return isJoint(subject) && (speech || chainForm === '');
  if (chainForm !== 'BASE') return false;
  const last = before.at(-1);
  for (let i = last?.end ?? match.first; i < match.first; i += 1)
    if (words[i]!.folded === 'to') return speech;
  return true;
}

/** Whether a subject is another state than the one that publishes. */
const isForeign = (text: StatementText, subject: PlacedReferent | null): boolean =>
  subject !== null &&
  subject.referent.sides.length === 1 &&
  text.document.release.publisher.country !== null &&
  subject.referent.sides[0] !== text.document.release.publisher.country;

/** Verbs that stand after what is said. */
const SAID = /^(?:said|says|stated|states|announced|announces|reported|reports|added|adds)$/u;

/** "Thanking Japan for its help, the Minister": a reason follows before the comma. */
function givesReason({ words }: StatementText, end: number): boolean {
  for (let i = end; i < end + 14 && words[i] !== undefined && !/^[,.;]$/u.test(words[i]!.text); i += 1)
    if (words[i]!.folded === 'for') return true;
  return words[end - 1]?.folded === 'for';
}

/** "Had a conversation on Wednesday", "talks on 3 May": a day follows, no matter. */
function isCalendar({ words }: StatementText, end: number): boolean {
  if (words[end - 1]?.folded !== 'on') return false;
  const next = words[end];
  return (
    next !== undefined &&
    (next.shape === 'NUMBER' ||
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        next.folded,
      ))
  );
}

/** Whether a word opens its sentence, a list's label aside. */
function onlyOpening({ words }: StatementText, span: WordSpan, at: number): boolean {
  return at === span.first || words[at - 1]!.text === ':' || at - span.first <= 2;
}

/** Whether a verb of saying has something to report: a clause, or an object to weigh. */
function reportsSomething(
  { words }: StatementText,
  match: PatternMatch<Phrase>,
  clause: number | null,
): boolean {
  if (clause !== null) return true;
  return !isOneOf(BARE_SAYING, keyOf(words[match.first]!));
}

/** The act of the clause reported becomes the act of who reports it. */
function takeInner(
  text: StatementText,
  open: Candidate,
  match: PatternMatch<Phrase>,
  place: VerbPlace,
): void {
  const inner = match.pattern.payload;
  open.inner = { begin: place.begin, end: match.end };
  if (!open.phrase.reports) return;
  if (inner.act === null) {
    const courtesy = /^look/u.test(keyOf(text.words[match.first]!));
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

function placeOf(
  text: StatementText,
  span: WordSpan,
  match: PatternMatch<Phrase>,
  lastEnd: number,
): VerbPlace | null {
  const { kind } = match.pattern.payload;
  if (kind === 'NOUN') return placeThing(match.first);
  const auxiliary = isAuxiliary(text.words[match.first]);
  if ((kind === 'THING' || kind === 'BROUGHT') && !auxiliary)
    return opensNounPhrase(text, span, match.first) ? placeThing(match.first) : null;
  const place = placeVerb(text, span, match.first, match.form, lastEnd);
  if (place !== null) return place;
  const finite = match.form === null || match.form === 'PAST' || match.form === 'PRESENT';
  const plural = match.form === 'BASE' && /s$/u.test(text.words[match.first - 1]?.folded ?? '');
  if (
    kind === 'THING' ||
    kind === 'BROUGHT' ||
    ((kind === 'JUDGEMENT' || kind === 'REPORTED') && (finite || plural))
  )
    return placeThing(match.first);
  return null;
}

/** Whether a noun can be the head of a subject: only qualifying words stand between it and the clause's beginning. */
function opensNounPhrase({ words }: StatementText, span: WordSpan, at: number): boolean {
  for (let i = at - 1; i >= span.first && i > at - 8; i -= 1) {
    const word = words[i]!;
    if (word.shape === 'MARK' && !/^['’]s?$/u.test(word.text)) return true;
    if (/^(?:and|while|that)$/u.test(word.folded)) return true;
    if (isVerbLike(word) || /^(?:to|on|for|of|with|by|in|at|during|after|into|from)$/u.test(word.folded))
      return false;
  }
  return true;
}

/** "When he visited Tokyo", "after the Minister thanked", "the support that Japan has pledged": told of something else. */
function isRecalled({ words }: StatementText, span: WordSpan, place: VerbPlace, end: number): boolean {
  if (place.how !== 'DIRECT' || place.subject === null || place.subject.first <= span.first || place.relative)
    return false;
  const before = words[place.subject.first - 1]!;
  if (RECALLING_OPENERS.has(before.folded)) return true;
  if (before.folded === 'that') return true;
  if (before.folded !== 'which' && before.folded !== 'whom') return false;
  // "…, which the Minister promised."
  if (words[place.subject.first - 2]?.text === ',' && /^[.,;]$/u.test(words[end]?.text ?? '.')) return false;
  const preposition = words[place.subject.first - 2]?.folded ?? '';
  if (/^(?:for|to|on|about)$/u.test(preposition)) return false;
  for (let i = span.first; i < place.subject.first; i += 1)
    if (/^(?:last|previous|earlier|past|recent|latest)$/u.test(words[i]!.folded)) return true;
  return !/^(?:at|during|in)$/u.test(preposition);
}
