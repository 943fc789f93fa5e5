import { BE_FORMS, PREPOSITIONS } from '../lexicon/statement-words.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Phrase } from './act-rule.ts';
import { isAuxiliary, isVerbLike } from './clause.ts';
import { placeThing, placeVerb, type VerbPlace } from './place-verb.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Where a phrase stands; null where it can bear no act. */
export function placePhrase(
  text: StatementText,
  span: WordSpan,
  match: PatternMatch<Phrase>,
  lastEnd: number,
  floor: number,
): VerbPlace | null {
  const { kind } = match.pattern.payload;
  if (kind === 'NOUN') return placeThing(match.first);
  const auxiliary = isAuxiliary(text.words[match.first]);
  if (kind === 'THING' && tellsOccasion(text, span, match)) return null;
  if ((kind === 'THING' || kind === 'BROUGHT') && !auxiliary && !isVerbLike(text.words[match.first]))
    return opensNounPhrase(text, span, match.first) ? placeThing(match.first) : null;
  const place = placeVerb(text, span, match.first, match.form, lastEnd, floor);
  if (place !== null) return place;
  const finite = match.form === null || match.form === 'PAST' || match.form === 'PRESENT';
  const plural = match.form === 'BASE' && headsPlural(text, span, match.first);
  if (
    kind === 'THING' ||
    kind === 'BROUGHT' ||
    ((kind === 'JUDGEMENT' || kind === 'REPORTED') && (finite || plural))
  )
    return placeThing(match.first);
  return null;
}

/** "Meeting with the Minister, she extended": what she does while she meets, no subject of the verb. */
const tellsOccasion = (
  { words }: StatementText,
  span: WordSpan,
  { first, end }: { readonly first: number; readonly end: number },
): boolean =>
  first === span.first &&
  words[first]!.folded === 'meeting' &&
  words[first + 1]?.folded === 'with' &&
  words.slice(first, end).some((word) => word.text === ',');

/** "Attacks violate", "any attempts at annexation violate": a plural noun opens the sentence and no verb stands between. */
function headsPlural({ words }: StatementText, span: WordSpan, verb: number): boolean {
  if (words[verb - 1]?.folded.endsWith('s') === true) return true;
  let plural = false;
  for (let i = span.first; i < verb; i += 1) {
    const word = words[i]!;
    if (word.shape === 'MARK' || word.folded === 'to' || isVerbLike(word)) return false;
    plural ||= i < span.first + PLURAL_HEAD && /[a-z]{3}[^s]s$/u.test(word.folded);
  }
  return plural && words[verb - 1]?.folded !== 'and';
}

/** Words in which the head of a subject stands. */
const PLURAL_HEAD = 4;

/** Documents that are written with a capital. */
const DOCUMENTS =
  /^(?:statement|communique|declaration|agreement|agreements|memorandum|memoranda|protocol)$/u;

/** Whether a word can be a verb by its letters: "State Councilor", "Say Samal" are names. */
export function isVerbWord(text: StatementText, span: WordSpan, at: number): boolean {
  const { shape, start } = text.words[at]!;
  // "U.S.-funded"
  const before = text.words[at - 1];
  if (before?.text === '-' && before.end === start) return false;
  if (shape === 'LOWER') return true;
  if (shape !== 'TITLE') return false;
  // "A Joint Statement was issued"
  if (DOCUMENTS.test(text.words[at]!.folded) && BE_FORMS.has(text.words[at + 1]?.folded ?? '')) return true;
  if (isCapitalVerb(text, at)) return true;
  for (let i = at - 1; i >= span.first; i -= 1) {
    const word = text.words[i]!;
    if (i === at - 1 && /^[:/–—]$/u.test(word.text)) return true;
    if (word.shape !== 'MARK' && word.shape !== 'NUMBER' && !/^(?:[a-h]|[ivx]+)$/u.test(word.folded))
      return false;
  }
  return true;
}

/** "Both parties Agreed on", "the Secretary further Affirmed": a verb that a careless writer gave a capital. */
const isCapitalVerb = ({ words, text }: StatementText, at: number): boolean =>
  /[a-z]{3}ed$/u.test(words[at]!.folded) &&
  words[at - 1]?.shape === 'LOWER' &&
  !/^(?:the|an?|of|by|and|with|for|in|to|from|at)$/u.test(words[at - 1]!.folded) &&
  words[at + 1] !== undefined &&
  (words[at + 1]!.shape === 'LOWER' || text.countryAt.has(at + 1));

/** Whether a noun can be the head of a subject: only qualifying words stand between it and the clause's beginning. */
function opensNounPhrase({ words }: StatementText, span: WordSpan, at: number): boolean {
  // "Of the Russian side it was demanded that"
  if (words[at]!.folded === 'it') return true;
  for (let i = at - 1; i >= span.first && i > at - 8; i -= 1) {
    const word = words[i]!;
    if (word.shape === 'MARK' && !/^['’]s?$/u.test(word.text)) return true;
    if (/^(?:and|while|that)$/u.test(word.folded)) return true;
    // "In this regard gratitude was expressed"
    if (/^(?:regard|connection|context|respect)$/u.test(word.folded) && words[i - 1]?.folded === 'this')
      return true;
    // "In the course of the talks a thorough exchange took place"
    if (/^an?$/u.test(word.folded) && i > span.first && !PREPOSITIONS.has(words[i - 1]!.folded)) return true;
    // "A detailed discussion"
    const adjective = word.folded.endsWith('ed') && /^(?:a|an|the|more)$/u.test(words[i - 1]?.folded ?? '');
    if (
      (isVerbLike(word) && !adjective) ||
      /^(?:to|on|for|of|with|by|in|at|during|after|into|from)$/u.test(word.folded)
    )
      return false;
  }
  return true;
}
