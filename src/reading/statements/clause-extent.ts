import { CLAUSE_VERBS } from '../lexicon/speech-reporting.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from '../lexicon/statement-words.ts';
import { keyOf } from './act-pattern.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Phrase, PhraseKind } from './act-rule.ts';
import type { Candidate } from './candidate.ts';
import { isAdverb } from './adverb.ts';
import { asideEnds } from './aside.ts';
import { isAuxiliary, isPresentVerb, isVerbLike } from './clause.ts';
import type { VerbPlace } from './place-verb.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import type { Word } from '../officials/words.ts';
import { isOneOf } from './verb-sets.ts';

/**
 * The first word of the clause that a verb governs: after "that", "how", a comma or colon of speech, or right after a verb
 * of saying ("said he would"). Null where none follows.
 */
export function clauseAfter(text: StatementText, span: WordSpan, match: PatternMatch<Phrase>): number | null {
  const clause = clauseBegin(text, span, match);
  return clause === null || !match.pattern.payload.reports
    ? clause
    : pastOpeningPhrase(text.words, span, clause);
}

/** Words that a phrase before the subject of a clause has at most. */
const OPENING_PHRASE = 28;

/** Words that open a phrase before the subject, and such that open a whole clause before it. */
const OPENS_PHRASE =
  /^(?:in|on|at|during|through|throughout|despite|given|under|with|for|within|by|from|like|unlike|amid|based|besides|beyond|thanks|due|following|regarding|concerning|against|over|after|before|without|as|since|while|although|though|even|if|when|whereas|because|once)$/u;
const OPENS_CLAUSE = /^(?:as|since|while|although|though|even|if|when|whereas|because|once|after|before)$/u;

/** "That, based on old ties, Serbia was ready": the clause begins with its subject, past the comma; where it stood, if there is none. */
function pastOpeningPhrase(words: readonly Word[], span: WordSpan, clause: number): number {
  const first = words[clause]?.text === ',' ? clause + 1 : clause;
  const opening = words[first]?.folded ?? '';
  if (!OPENS_PHRASE.test(opening)) return first + 2 < span.end ? first : clause;
  const whole = OPENS_CLAUSE.test(opening);
  for (let i = first + 1; i < Math.min(span.end - 2, first + OPENING_PHRASE); i += 1) {
    if (words[i]!.text === ',') {
      for (let k = i + 2; k < Math.min(span.end, i + 9) && words[k]!.shape !== 'MARK'; k += 1)
        if (isVerbLike(words[k])) return i + 1;
    } else if (/^[;:“”"]$/u.test(words[i]!.text) || (!whole && isAuxiliary(words[i]))) return clause;
  }
  return clause;
}

/** The first word after what opens the clause. */
function clauseBegin(
  { words, referentAt }: StatementText,
  span: WordSpan,
  match: PatternMatch<Phrase>,
): number | null {
  const { end } = match;
  const last = words[end - 1];
  if (last !== undefined && end - 1 > match.first && CLAUSE_OPENERS.has(last.folded)) return end;
  const { reports } = match.pattern.payload;
  if (reports && end < span.end && /^[,:]$/u.test(words[end]!.text) && end + 3 < span.end) return end + 1;
  const quoted = reports ? quotationAfter(words, span, end) : null;
  if (quoted !== null) return quoted;
  const follower = referentAt.get(end);
  // "Told his counterpart he was concerned"
  const told = follower === undefined ? undefined : referentAt.get(follower.end);
  if (reports && told !== undefined && isVerbLike(words[told.end])) return follower!.end;
  const hopes = words[end - 1]?.folded.startsWith('hope') === true;
  if ((reports || hopes) && follower !== undefined && actsAfter(words, follower)) return end;
  if (
    reports &&
    end < span.end &&
    isOneOf(CLAUSE_VERBS, keyOf(words[match.first]!)) &&
    words[end]!.shape !== 'MARK' &&
    !CLAUSE_OPENERS.has(words[end]!.folded) &&
    !PREPOSITIONS.has(words[end]!.folded) &&
    words[end]!.folded !== 'and'
  )
    return startOfClause(words, span, end);

  for (let i = end; i < Math.min(span.end, end + 14); i += 1) {
    const word = words[i]!;
    if (CLAUSE_OPENERS.has(word.folded) && word.shape !== 'MARK') {
      const { act, kind } = match.pattern.payload;
      if ((act === null || kind === 'MUTUAL') && tellsOfContact(words, i) && referentAt.has(i + 1))
        return null;
      // "for which he thanked him" is told for itself.
      if (/^(?:which|whom)$/u.test(word.folded) && /^(?:for|to|on)$/u.test(words[i - 1]?.folded ?? ''))
        return null;
      return i + 1;
    }
    // "Stressed their ties, with the Minister confirming that": told of someone else.
    if (word.text === ',' && words[i + 1]?.folded === 'with' && referentAt.has(i + 2)) return null;
    if (/^[.;:]$/u.test(word.text) || isVerbLike(word) || (word.folded === 'and' && i > end)) return null;
    if (
      word.text === ',' &&
      !reports &&
      !/^(?:which|who)$/u.test(words[i + 1]?.folded ?? '') &&
      !(i === end && asideEnds(words, span, end)) &&
      !/^(?:that|how)$/u.test(words[i + 1]?.folded ?? '')
    )
      return null;
  }
  return null;
}

/** "Held talks, at which they agreed", "a dinner, where the Minister thanked": what was done there is told for itself. */
const tellsOfContact = (words: readonly Word[], at: number): boolean =>
  words[at]!.folded === 'where' ||
  (words[at]!.folded === 'which' &&
    /^(?:at|in|during|after|following|through)$/u.test(words[at - 1]?.folded ?? ''));

/** Words between a verb of saying and the quotation that it opens. */
const QUOTATION_REACH = 16;

/** The first word of a quotation after a verb of saying and some words more: 'said today: "We'; null where none follows. */
function quotationAfter(words: readonly Word[], span: WordSpan, at: number): number | null {
  for (let i = at; i < Math.min(span.end - 2, at + QUOTATION_REACH); i += 1) {
    if (CLAUSE_OPENERS.has(words[i]!.folded) || /^[;“”"]$/u.test(words[i]!.text)) return null;
    if (words[i]!.text === ':') return /^[“"]$/u.test(words[i + 1]!.text) ? i + 2 : null;
  }
  return null;
}

/** "The bonds that exist", "the talks, which focused": a clause without a subject tells of the noun before. */
export const opensRelative = (words: readonly Word[], clause: number): boolean =>
  /^(?:that|which|who)$/u.test(words[clause - 1]?.folded ?? '') &&
  (isVerbLike(words[clause]) || BINDING.test(words[clause]?.folded ?? ''));

/** Verbs in the present that say how two states stand to each other. */
const BINDING =
  /^(?:exists?|binds?|unites?|links?|connects?|joins?|characteri[sz]es?|marks?|defines?|underpins?|ties?|shapes?|bring|brings|share|shares|enjoy|enjoys|continues?|remains?)$/u;

/** Whether a finite verb follows an expression: "Fiji expects", "the two countries share". */
function actsAfter(words: readonly Word[], { end, referent }: PlacedReferent): boolean {
  const next = words[end];
  if (isVerbLike(next)) return true;
  if (next === undefined || next.shape !== 'LOWER') return false;
  if (referent.kind === 'BOTH' || referent.kind === 'GROUP')
    return !PREPOSITIONS.has(next.folded) && !/^(?:and|or|to|as|that|today|yesterday)$/u.test(next.folded);
  return /[a-z]{2}[^s]s$/u.test(next.folded) && !/^(?:always|as|towards|besides|perhaps)$/u.test(next.folded);
}

/** Words that a clause without a verb that is known by its form has at least before its first mark. */
const LONG_CLAUSE = 6;

/** "Said this engagement extends to the whole of the Caribbean": a verb whose form does not tell it from a noun. */
function isLongClause(words: readonly Word[], span: WordSpan, at: number): boolean {
  const opening = words[at]!;
  if (
    opening.shape === 'LOWER' &&
    !/^(?:the|this|these|such|its|his|her|their|our|both|all|nothing|everything|everyone|nobody|no|peace|trade|people)$/u.test(
      opening.folded,
    )
  )
    return false;
  // "Said this when receiving the Ambassador"
  if (
    opening.folded === 'this' &&
    /^(?:when|during|in|at|on|while|after|as|today|yesterday)$/u.test(words[at + 1]?.folded ?? '')
  )
    return false;
  if (at + LONG_CLAUSE > span.end) return false;
  for (let i = at; i < at + LONG_CLAUSE; i += 1) if (/^[.;:,“"]$/u.test(words[i]!.text)) return false;
  return true;
}

/** The clause begins after a "that" that follows soon ("said today that"), else right here if a verb is in it. */
function startOfClause(words: readonly Word[], span: WordSpan, at: number): number | null {
  let verb = false;
  for (let i = at; i < Math.min(span.end, at + 14); i += 1) {
    if (words[i]!.folded === 'that' && i > at && i < at + 6) return i + 1;
    verb ||= isVerbLike(words[i]) || isPresentVerb(words, i);
  }
  return verb || isLongClause(words, span, at) ? at : null;
}

/** Whether a verb found belongs to the clause that an earlier verb governs. */
export function staysInside(
  text: StatementText,
  open: Candidate,
  place: VerbPlace,
  form: string,
  outerForm: string,
): boolean {
  const start = open.clause ?? open.end;
  const { words } = text;
  if (place.how === 'PARTICIPLE') return !/^[,;]$/u.test(words[place.begin - 1]?.text ?? '');
  for (let i = start; i < place.begin; i += 1) if (words[i]!.text === ';') return false;
  const finite = outerForm === '' || form === outerForm;
  if (place.how === 'DIRECT' && place.subject !== null) {
    const { first, referent } = place.subject;
    // "…, who gave me the latest information": told for itself.
    if (place.relative) return referent.kind !== 'PERSON' || words[place.begin - 2]?.text !== ',';
    if (first < start) return !finite;
    // "I should add that our talks advance, and we would appreciate": told for itself.
    const own = words[first]!.folded;
    if (
      (own === 'we' || own === 'i') &&
      words[first - 1]?.folded === 'and' &&
      words[first - 2]?.text === ',' &&
      /^(?:i|we)$/u.test(words[open.subject?.first ?? -1]?.folded ?? '')
    )
      return false;
    if (first <= start + 2) return true;
    const person = referent.kind === 'PERSON' || referent.kind === 'BOTH' || referent.kind === 'GROUP';
    const before = words[first - 1];
    if (before !== undefined && before.text === ';') return false;
    // "…, for which the Minister thanked him"
    if (
      person &&
      /^(?:which|whom)$/u.test(before?.folded ?? '') &&
      /^(?:for|to)$/u.test(words[first - 2]?.folded ?? '')
    )
      return false;
    const joined = before !== undefined && /^(?:and|while|whereas|but|,)$/u.test(keyOf(before));
    return !(person && joined && finite);
  }
  if (place.how === 'CHAIN' || place.how === 'OPEN') {
    // "I pay tribute to what he has done, and will ask them to go on"
    if (
      /^(?:what|who|whom|which|where)$/u.test(words[start - 1]?.folded ?? '') &&
      words[place.begin - 1]?.folded === 'and' &&
      words[place.begin - 2]?.text === ','
    )
      return false;
    // "That the track, for shorter stays, would follow"
    if (words[place.begin - 1]?.text === ',' && isAuxiliary(words[place.begin])) return true;
    return !(finite && form !== 'BASE' && form !== '');
  }
  return true;
}

/** Whether a verb is the first of the clause that an earlier one governs. */
export function leadsClause(
  text: StatementText,
  open: Candidate,
  place: VerbPlace,
  kind: PhraseKind,
): boolean {
  const start = open.clause ?? open.end;
  // "What they had done broke the law", "it is they who broke it": a clause inside comes first.
  const nested =
    kind === 'JUDGEMENT' || kind === 'REPORTED' || /^(?:what|who|it)$/u.test(text.words[start]?.folded ?? '');
  for (let i = start; i < place.begin; i += 1) {
    const word = text.words[i]!;
    if (!nested && isAuxiliary(word) && i < place.begin - 1 && !leadsOn(text, i, place.begin)) return false;
    // "That every effort to put an end to it has": an infinitive is no verb of the clause.
    // "Despite repeated protests": a participle that only qualifies.
    const qualifies = PREPOSITIONS.has(text.words[i - 1]?.folded ?? '') || isDefinite(text.words[i - 1]);
    if (isVerbLike(word) && !isAuxiliary(word) && text.words[i - 1]?.folded !== 'to' && !qualifies)
      return false;
    if (/^(?:when|if|because|while|unless|although|though)$/u.test(word.folded)) return false;
  }
  return place.begin - start < 25;
}

const isDefinite = (word: Word | undefined): boolean =>
  /^(?:the|an?|its|his|her|their|our|this|these|those|such)$/u.test(word?.folded ?? '');

/** Whether only adverbs and auxiliaries stand between an auxiliary and the verb: they are one. */
function leadsOn({ words }: StatementText, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (!isAdverb(words[i]) && !isAuxiliary(words[i])) return false;
  return true;
}
