import type { FoundDate } from '../found.ts';
import { RECALLING_OPENERS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';
import { isVerbLike } from './clause.ts';
import { isCapacity, type VerbPlace } from './place-verb.ts';
import type { Candidate } from './candidate.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Days after which something is no news of a release any more. */
const NEWS_DAYS = 45;

/** Words that put a sentence which they open in the past. */
const LEADING =
  /^\W*(?:last year|the year before|a year ago|in past years|for decades|(?:earlier|back) (?:this|in the) year|(?:two|three|four|five|ten|several|many|some) (?:months|years|decades) ago|(?:back )?(?:in|on|during) (?:\p{L}+|the \p{Ll}+ of|(?:early|mid|late) \p{L}+|\d{1,2} \p{L}+) (?:of )?last (?:year|autumn|spring|summer|winter))\b/iu;

/** Acts that the day after them dates: "agreed in 2016", "raised the case in November". */
const CONCLUDED = /^(?:AGREE|OFFER|EXCHANGE_VIEWS)$/u;

/** Words after a verb in which it can be said to be of an earlier time. */
const EARLIER_REACH = 7;

/** Words by which a sentence tells of an earlier time. */
const EARLIER =
  /\b(?:at the time|at that time|back then|in those days|in the past|years ago|decades ago)\b/iu;

/**
 * Whether an act is only recalled: an earlier date stands before its verb in the sentence ("in 2016 they agreed"), or
 * right after what was concluded or given ("established relations in 1963"), or the words say so ("at the time").
 */
export function isRecalledAct(
  text: StatementText,
  span: WordSpan,
  one: Candidate,
  from: number,
  limit: number,
): boolean {
  const { words, document } = text;
  const start = words[from]!.start;
  const verb = words[one.begin]!.start;
  const end = words[Math.min(limit, span.end) - 1]!.end;
  const near =
    words[Math.min(one.end + EARLIER_REACH, one.clause ?? Infinity, limit, span.end) - 1]?.end ?? end;
  if (EARLIER.test(document.text.slice(start, near))) return true;
  if (LEADING.test(document.text.slice(start, verb))) return true;
  const issued = text.today;
  if (issued === null) return false;
  const dates = mentionsWithin(text.mentions.dates, start, end).filter((date) => isEarlier(date, issued));
  return dates.some((date) => {
    if (date.start < verb) return leads(text, from, date, one);
    if (!CONCLUDED.test(one.act)) return false;
    const at = text.text.wordAt(date.start);
    // "The 1985 Treaty" is a name.
    if (
      at - one.end > 12 ||
      !(date.relative || /^(?:in|on|since|during|from)$/u.test(words[at - 1]?.folded ?? ''))
    )
      return false;
    for (let i = one.end; i < at; i += 1)
      if (isVerbLike(words[i]) || /^(?:for|that|,|which|until|by|since|of)$/u.test(words[i]!.text))
        return false;
    return true;
  });
}

/** Whether a date belongs to the verb that comes after it: no other verb and no relative clause stands between. */
function leads({ words, text }: StatementText, from: number, date: FoundDate, one: Candidate): boolean {
  const at = text.wordAt(date.start);
  // "The results of the visit in May were noted": the time of a noun.
  if (one.phrase.kind === 'THING' && at - 1 > from + 1 && words[text.wordAt(date.end)]?.text !== ',')
    return false;
  // "His second visit after that of 2016 is": no time of the verb.
  if (
    at > from &&
    !(
      date.relative ||
      /^(?:in|on|during|since|by|until|from|,|:|\()$/u.test(words[at - 1]!.folded || words[at - 1]!.text)
    )
  )
    return false;
  for (let i = from; i < at; i += 1)
    if (isVerbLike(words[i]) || /(?:ing|ed)$/u.test(words[i]!.folded)) return false;
  for (let i = at; i < one.begin; i += 1)
    if (isVerbLike(words[i]) || /^(?:which|who|that)$/u.test(words[i]!.folded)) return false;
  return true;
}

function isEarlier(date: FoundDate, issued: string): boolean {
  const last = date.to ?? date.from;
  const end =
    date.precision === 'DAY'
      ? last
      : date.precision === 'MONTH'
        ? `${last.slice(0, 7)}-28`
        : `${last.slice(0, 4)}-12-31`;
  return Date.parse(issued) - Date.parse(end) > NEWS_DAYS * 86_400_000;
}

/** Parts of a contact that "of which" names. */
const CLOSE = /^(?:end|conclusion|close|course|margins|sidelines|start|beginning|outset|framework)$/u;

/** Whether a comma at a word ends what tells of a contact: "met his host, where". */
function followsContact(words: readonly Word[], first: number, comma: number): boolean {
  if (words[comma]?.text !== ',') return false;
  const before = words.slice(Math.max(first, comma - CONTACT_REACH), comma);
  return (
    before.some((word) => CONTACT.test(word.folded)) &&
    !before.some((word) => /^(?:last|previous|earlier|past)$/u.test(word.folded))
  );
}

/** Words of a contact before the comma that ends it. */
const CONTACT_REACH = 24;

const CONTACT =
  /^(?:met|meets|spoke|consulted|conferred|meeting|meetings|talks|discussions|conversation|call|consultations|audience|dinner|lunch|breakfast|session|luncheon)$/u;

/** "When he visited Tokyo", "after the Minister thanked", "the support that Japan has pledged": told of something else. */
export function isToldElsewhere(
  { words }: StatementText,
  span: WordSpan,
  place: VerbPlace,
  end: number,
): boolean {
  if (place.how !== 'DIRECT' || place.subject === null || place.subject.first <= span.first || place.relative)
    return false;
  const before = words[place.subject.first - 1]!;
  // "On Myanmar, where we urge the regime to stop": said now.
  const ownVoice = /^(?:we|i)$/u.test(words[place.subject.first]!.folded);
  if (before.folded === 'where' && ownVoice) return false;
  // "He also met Dr Balakrishnan, where they reaffirmed"
  const joint = place.subject.referent.kind === 'BOTH' || place.subject.referent.kind === 'GROUP';
  if (before.folded === 'where' && joint && words[place.subject.first - 2]?.text === ',') return false;
  // "Held talks with his host, where he offered help"
  if (before.folded === 'where' && place.subject.referent.kind === 'PERSON' && !place.pluperfect)
    return !followsContact(words, span.first, place.subject.first - 2);
  if (isCapacity(words, span.first, place.subject)) return false;
  if (RECALLING_OPENERS.has(before.folded)) return true;
  if (before.folded === 'that') return true;
  if (before.folded !== 'which' && before.folded !== 'whom') return false;
  // "…, which the Minister promised."
  const aside = words[place.subject.first - 2]?.text === ',';
  if (aside && (before.folded === 'whom' || /^[.,;]$/u.test(words[end]?.text ?? '.'))) return false;
  const preposition = words[place.subject.first - 2]?.folded ?? '';
  if (/^(?:for|to|on|about|over|with|after)$/u.test(preposition)) return false;
  // "Talks, at the end of which the Ministers signed"
  if (preposition === 'of' && CLOSE.test(words[place.subject.first - 3]?.folded ?? '')) return false;
  for (let i = span.first; i < place.subject.first; i += 1)
    if (/^(?:last|previous|earlier|past|recent|latest)$/u.test(words[i]!.folded)) return true;
  return !/^(?:at|during|in)$/u.test(preposition);
}
