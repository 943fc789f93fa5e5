import { PARTY_NOUNS, PEOPLE_NOUNS } from '../lexicon/reference-words.ts';
import { isThe, type Word, type WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';
import { countOf } from './several.ts';

/** Words of the longest noun: "heads of the foreign policy departments". */
const LONGEST = 6;

const FIRST_WORDS = new Set([...PARTY_NOUNS, ...PEOPLE_NOUNS.keys()].map((noun) => noun.split(' ')[0]!));

/** Words between the article and those who act for several states: "the five newly accredited Ambassadors of". */
export const MODIFIER_WORDS =
  'new newly appointed accredited designated resident non-resident non outgoing incoming departing current respective visiting two three four five six seven eight nine ten'.split(
    ' ',
  );
const MODIFIERS = new RegExp(`^(?:${MODIFIER_WORDS.join('|')}|\\d{1,2})$`, 'u');

/** States in a list that are read. */
const MOST_STATES = 12;

/**
 * "Cambodian and Japanese Foreign Ministers", "the Kazakh and Turkish sides", "the Governments of Japan and Cambodia",
 * "five new Ambassadors from Japan, Cuba and …".
 */
export function readNamedBoth(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  const the = isThe(words[at]);
  let i = the ? at + 1 : at;
  while (i - at < 6 && (MODIFIERS.test(words[i]?.folded ?? '') || (i > at && words[i]?.folded === '-')))
    i += 1;
  const modified = i > at + (the ? 1 : 0);
  if (!the && !modified && !countryAt.has(at) && !BARE.has(words[at]?.folded ?? '')) return null;
  const nounEnd = (from: number): number => {
    if (!FIRST_WORDS.has(words[from]?.folded.split(' ')[0] ?? '')) return from;
    for (let length = Math.min(LONGEST, words.length - from); length >= 1; length -= 1) {
      const noun = words
        .slice(from, from + length)
        .map((one) => one.folded)
        .join(' ');
      if (PARTY_NOUNS.has(noun) || PEOPLE_NOUNS.has(noun)) return from + length;
    }
    return from;
  };
  const sides: string[] = [];
  const listed = (from: number): number => {
    let place = from;
    for (let round = 0; round < MOST_STATES; round += 1) {
      if (isThe(words[place])) place += 1;
      const state = countryAt.get(place);
      if (state === undefined) break;
      sides.push(state.id);
      place = state.endWord;
      const comma = words[place]?.text === ',' ? 1 : 0;
      const and = words[place + comma]?.folded === 'and' ? 1 : 0;
      if (
        comma + and === 0 ||
        (!countryAt.has(place + comma + and) && !countryAt.has(place + comma + and + 1))
      )
        break;
      place += comma + and;
    }
    return place;
  };
  const leading = nounEnd(i);
  const link = words[leading]?.folded;
  if (leading > i && (link === 'of' || link === 'from')) {
    const noun = words
      .slice(i, leading)
      .map((one) => one.folded)
      .join(' ');
    if (!the || modified || link === 'from') if (!ENVOY_NOUNS.has(noun)) return null;
    const end = listed(leading + 1);
    return sides.length > 1 ? { kind: 'BOTH', first: at, end, noun, sides } : null;
  }
  if (modified || !(the || countryAt.has(at))) return null;
  i = listed(i);
  if (sides.length < 2) return null;
  const end = nounEnd(i);
  const noun = words
    .slice(i, end)
    .map((one) => one.folded)
    .join(' ');
  if (end > i) return { kind: 'BOTH', first: at, end, noun, sides };
  return sides.length === 2 ? readOfEach(text, at, i, sides) : null;
}

/** Those whom each state sends one of. */
const ENVOY_NOUNS: ReadonlySet<string> = new Set([
  'ambassadors',
  'high commissioners',
  'envoys',
  'heads of mission',
  'heads of missions',
]);
/** First words of those, where no article stands before them. */
export const BARE_WORDS = ['ambassadors', 'envoys', 'high', 'heads'];
const BARE: ReadonlySet<string> = new Set(BARE_WORDS);

/** "The Belarusian and the Russian diplomat": a noun in the singular after two adjectives that have an article each. */
function readOfEach(
  { words }: WordText,
  at: number,
  from: number,
  sides: readonly string[],
): Expression | null {
  const each = words
    .slice(at + 2, from)
    .some((word, i) => isThe(word) && words[at + 1 + i]!.folded === 'and');
  if (!each || !isThe(words[at])) return null;
  for (const length of [2, 1]) {
    const noun = `${words
      .slice(from, from + length)
      .map((one) => one.folded)
      .join(' ')}s`;
    if (PARTY_NOUNS.has(noun) || PEOPLE_NOUNS.has(noun))
      return { kind: 'BOTH', first: at, end: from + length, noun, sides };
  }
  return null;
}

/** Words that open an expression for both. */
export const OPENERS: ReadonlySet<string> = new Set('both the our their these two three four 2 3'.split(' '));

/** "both sides", "the two Ministers", "Both agreed". */
export function readBoth(text: WordText, at: number): Expression | null {
  const { words } = text;
  const word = words[at]!;
  if (!OPENERS.has(word.folded)) return null;
  let i = at;
  const both = word.folded === 'both';
  if (both) i += 1;
  if (/^(?:the|our|their|these)$/u.test(words[i]?.folded ?? '')) i += 1;
  const definite = i > at;
  const count = countOf(words[i]?.folded ?? '');
  const two = count !== null || /^(?:two|2|both)$/u.test(words[i]?.folded ?? '');
  if (two) i += 1;
  if (!definite && !two) return null;
  // "The High Contracting Parties"
  if (words[i]?.folded === 'high' && words[i + 1]?.folded === 'contracting') i += 1;
  if (
    /^(?:foreign|contracting|neighbouring|neighboring|brotherly|friendly|respective)$/u.test(
      words[i]?.folded ?? '',
    ) &&
    !PEOPLE_NOUNS.has(`foreign ${words[i + 1]?.folded ?? ''}`)
  )
    i += 1;
  const most = FIRST_WORDS.has(words[i]?.folded.split(' ')[0] ?? '')
    ? Math.min(LONGEST, words.length - i)
    : 0;
  for (let length = most; length >= 1; length -= 1) {
    const noun = words
      .slice(i, i + length)
      .map((one) => one.folded)
      .join(' ');
    const party = PARTY_NOUNS.has(noun);
    if (!party && !PEOPLE_NOUNS.has(noun)) continue;
    // "the countries of the region", "the Leaders of ASEAN" are not the two of this contact.
    if (!both && !two && /^(?:of|from|in|and)$/u.test(words[i + length]?.folded ?? '')) return null;
    if (!both && !two && (noun === 'authorities' || (party && !/^(?:sides|parties)$/u.test(noun))))
      return null;
    if (!both && !two && words[at - 1]?.folded === 'of') return null;
    if (words[i + length]?.text === '’' || words[i + length]?.text === "'") return null;
    return { kind: 'BOTH', first: at, end: i + length, noun, count };
  }
  if (both || two) {
    const next = words[i];
    // "Both agreed", "The two looked at".
    if (
      next !== undefined &&
      next.shape === 'LOWER' &&
      i - at <= 2 &&
      (both ? !definiteAfter(words, i) : isThe(word)) &&
      /(?:ed|d|t|poke|oke|ook|et|ere|ave|eld|ill|lso|nd|an|aw|new|said|went|took|are)$/u.test(next.folded) &&
      !/^(?:and|that|of|in|at|and|hundred|thousand|million|dates|different|most|important|joint|united)$/u.test(
        next.folded,
      )
    )
      return { kind: 'BOTH', first: at, end: i, noun: '', count };
  }
  return null;
}

const definiteAfter = (words: readonly Word[], at: number): boolean =>
  isThe(words[at]) || words[at]?.shape === 'TITLE';
