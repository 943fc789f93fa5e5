import type { SpeechActId } from '../../model/reference.ts';
import { CLAUSE_OPENERS, RECALLING_OPENERS } from '../lexicon/statement-words.ts';
import { keyOf, matchAt, type PatternMatch } from './act-pattern.ts';
import type { Phrase } from './act-rule.ts';
import { ACT_PATTERNS } from './act-rules.ts';
import { isAdverb, isAuxiliary, isVerbLike, opensClause, placeVerb, type VerbPlace } from './clause.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';

/** An act in a sentence, before it is known for whom it counts. */
export interface Candidate {
  act: SpeechActId;
  rule: string;
  readonly phrase: Phrase;
  readonly place: VerbPlace;
  /** Who acts; null where the sentence does not say. */
  subject: PlacedReferent | null;
  /** First word of the verb with its adverbs. */
  readonly begin: number;
  /** Word after the pattern. */
  readonly end: number;
  /** First word of the clause reported, if one follows. */
  clause: number | null;
  /** Words of the clause's own act, where it has one. */
  inner: { readonly begin: number; readonly end: number } | null;
  /** Whether the act was told with its own verb of saying. */
  readonly spoken: boolean;
}

/** What a sentence says: its acts in order. */
export interface SentenceReading {
  readonly candidates: readonly Candidate[];
  /** Who acts last in the sentence; null if no one does. */
  readonly subject: PlacedReferent | null;
}

/** Reads the acts of one sentence. `lead` is the subject of the line that introduces a list. */
export function readSentence(text: StatementText, span: WordSpan, lead: PlacedReferent | null): SentenceReading {
  const { words, referentAt } = text;
  const candidates: Candidate[] = [];
  let chain: PlacedReferent | null = null;
  let chainForm = '';
  let open: Candidate | null = null;
  let silent = false;
  let lastEnd = span.first;
  let waiting: Candidate[] = [];
  let i = span.first;
  while (i < span.end) {
    const referent = referentAt.get(i);
    if (referent !== undefined && opensClause(text, i, span)) {
      let after = referent.end;
      while (isAdverb(words[after])) after += 1;
      const acts = after < span.end && (isVerbLike(words[after]) || isActing(text, span, after));
      if ((acts && !insideClause(open, i)) || (chain === null && open === null && i < span.end - 1 && !/^['’]s?$/u.test(words[referent.end]?.text ?? ''))) {
        chain = referent;
        for (const one of waiting) one.subject = referent;
        waiting = [];
      }
    }
    const match = matchAt(ACT_PATTERNS, words, i, span.end);
    if (match === null) {
      i += 1;
      continue;
    }
    const place = placeOf(text, span, match, lastEnd);
    if (place === null) {
      i += 1;
      continue;
    }
    const phrase = match.pattern.payload;
    const subject: PlacedReferent | null = place.how === 'DIRECT' ? place.subject : (chain ?? lead);
    if (open !== null && staysInside(text, span, open, place, match, chainForm)) {
      if (open.inner === null && leadsClause(text, open, place)) takeInner(open, match, place);
      i = Math.max(i + 1, match.end);
      continue;
    }
    open = null;
    silent = phrase.act === null;
    if (phrase.kind === 'JOINT' && !joint(subject)) {
      i += 1;
      continue;
    }
    if (phrase.kind === 'PREDICATE' && place.passive) {
      i += 1;
      continue;
    }
    if (phrase.kind === 'PREDICATE' && place.how === 'NOUN_PHRASE') {
      i += 1;
      continue;
    }
    const recalled = place.pluperfect || isRecalled(text, span, place);
    if (place.how === 'DIRECT' && !place.relative) chain = subject;
    if (match.form !== null && match.form !== 'GERUND') chainForm = match.form;
    lastEnd = match.end;
    if (!silent && !recalled) {
      const clause = clauseAfter(text, span, match.end);
      const candidate: Candidate = {
        act: phrase.act ?? 'EMPHASIZE',
        rule: phrase.rule,
        phrase,
        place,
        subject,
        begin: place.begin,
        end: match.end,
        clause,
        inner: null,
        spoken: phrase.kind === 'PREDICATE',
      };
      candidates.push(candidate);
      if (place.how === 'PARTICIPLE' && chain === null) waiting.push(candidate);
      open = clause === null && !phrase.reports ? null : candidate;
    } else {
      const clause = clauseAfter(text, span, match.end);
      if (clause !== null) open = blind(match, place, clause);
    }
    i = Math.max(i + 1, match.end);
  }
  return { candidates: candidates.filter((one) => one.act !== null && !isCancelled(one)), subject: chain };
}

/** A clause after a verb that is no act: nothing in it counts. */
function blind(match: PatternMatch<Phrase>, place: VerbPlace, clause: number): Candidate {
  return {
    act: 'EMPHASIZE',
    rule: 'no-act',
    phrase: match.pattern.payload,
    place,
    subject: null,
    begin: place.begin,
    end: match.end,
    clause,
    inner: { begin: clause, end: clause },
    spoken: true,
  };
}

const CANCELLED = new WeakSet<Candidate>();
const isCancelled = (one: Candidate): boolean => CANCELLED.has(one);

/** The act of the clause reported becomes the act of who reports it. */
function takeInner(open: Candidate, match: PatternMatch<Phrase>, place: VerbPlace): void {
  const inner = match.pattern.payload;
  open.inner = { begin: place.begin, end: match.end };
  if (!open.phrase.reports) return;
  if (inner.act === null) {
    if (open.act === 'EMPHASIZE') CANCELLED.add(open);
    return;
  }
  if (inner.act === 'EMPHASIZE' || inner.act === 'EXCHANGE_VIEWS' || inner.act === 'INFORM') return;
  open.act = inner.act;
  open.rule = 'reported-clause';
}

const joint = (subject: PlacedReferent | null): boolean =>
  subject !== null && (subject.referent.kind === 'BOTH' || subject.referent.kind === 'GROUP');

const insideClause = (open: Candidate | null, at: number): boolean =>
  open !== null && open.clause !== null && at <= open.clause + 1;

/** Whether a word is a verb that the lexicon of acts knows in a finite form. */
function isActing(text: StatementText, span: WordSpan, at: number): boolean {
  const match = matchAt(ACT_PATTERNS, text.words, at, span.end);
  return match !== null && (match.form === 'PAST' || match.form === 'PRESENT' || (match.form === null && isAuxiliary(text.words[at])));
}

function placeOf(
  text: StatementText,
  span: WordSpan,
  match: PatternMatch<Phrase>,
  lastEnd: number,
): VerbPlace | null {
  const { kind } = match.pattern.payload;
  if (kind === 'NOUN') return nounPlace(match.first);
  if (kind === 'THING') {
    const auxiliary = isAuxiliary(text.words[match.first]);
    if (!auxiliary) return nounPlace(match.first);
    const place = placeVerb(text, span, match.first, match.form, lastEnd);
    return place === null ? nounPlace(match.first) : place;
  }
  return placeVerb(text, span, match.first, match.form, lastEnd);
}

const nounPlace = (first: number): VerbPlace => ({
  how: 'NOUN_PHRASE',
  subject: null,
  begin: first,
  pluperfect: false,
  passive: false,
  relative: false,
});

/** Whether a verb found belongs to the clause that an earlier verb reports. */
function staysInside(
  text: StatementText,
  span: WordSpan,
  open: Candidate,
  place: VerbPlace,
  match: PatternMatch<Phrase>,
  outerForm: string,
): boolean {
  const start = open.clause ?? open.end;
  if (place.how === 'PARTICIPLE') return !/^[,;]$/u.test(text.words[place.begin - 1]?.text ?? '') ;
  const subjectFirst = place.subject?.first ?? -1;
  if (place.how === 'DIRECT' && subjectFirst >= start) {
    if (subjectFirst <= start + 2) return true;
    const { kind } = place.subject!.referent;
    const person = kind === 'PERSON' || kind === 'BOTH' || kind === 'GROUP';
    const before = text.words[subjectFirst - 1];
    const joined = before !== undefined && /^(?:and|while|whereas|but|,|;)$/u.test(keyOf(before));
    return !(person && joined && match.form === outerForm && !place.relative);
  }
  if (place.how === 'CHAIN' || place.how === 'OPEN') {
    if (text.words[place.begin - 1]?.text === ';') return false;
    return !(match.form === outerForm && match.form !== null && match.form !== 'BASE');
  }
  void span;
  return true;
}

/** Whether a verb is the first of the clause that an earlier one reports. */
function leadsClause(text: StatementText, open: Candidate, place: VerbPlace): boolean {
  const start = open.clause ?? open.end;
  for (let i = start; i < place.begin; i += 1) {
    const word = text.words[i]!;
    if (isVerbLike(word) && !isAuxiliary(word)) return false;
  }
  return place.begin - start < 25;
}

/** The first word of a clause that follows: after "that", "how", a comma or colon of speech; null where none does. */
function clauseAfter(text: StatementText, span: WordSpan, end: number): number | null {
  const { words } = text;
  for (let i = end; i < Math.min(span.end, end + 14); i += 1) {
    const word = words[i]!;
    if (CLAUSE_OPENERS.has(word.folded) && word.shape !== 'MARK') return i + 1;
    if (/^[.;]$/u.test(word.text) || isVerbLike(word) || (word.folded === 'and' && i > end)) return null;
  }
  return null;
}

/** "When he visited Tokyo", "after the Minister thanked": told of another time. */
function isRecalled(text: StatementText, span: WordSpan, place: VerbPlace): boolean {
  const first = place.subject?.first ?? place.begin;
  const before = text.words[first - 1];
  if (before === undefined || first - 1 < span.first || place.how !== 'DIRECT') return false;
  return RECALLING_OPENERS.has(before.folded);
}
