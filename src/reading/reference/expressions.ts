import type { FoundMentions, FoundOfficials, FoundPost } from '../found.ts';
import {
  COUNTERPART_NOUNS,
  GOVERNMENT_MODIFIERS,
  GOVERNMENT_NOUNS,
  PARTY_NOUNS,
  PEOPLE_NOUNS,
} from '../lexicon/reference-words.ts';
import { honorificLength } from '../officials/honorific.ts';
import type { Word, WordText } from '../officials/words.ts';

/** An expression that can stand for someone, before it is known for whom; `first` and `end` are words. */
export type Expression = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'NAME'; readonly person: number; readonly full: boolean }
  | { readonly kind: 'POST'; readonly posts: readonly FoundPost[]; readonly words: readonly string[] }
  | { readonly kind: 'ADDRESS'; readonly words: readonly string[] }
  | { readonly kind: 'COUNTERPART'; readonly country: string | null }
  | { readonly kind: 'STATE'; readonly code: string; readonly capital: boolean }
  | { readonly kind: 'GOVERNMENT'; readonly code: string | null; readonly noun: string }
  | { readonly kind: 'ORGANIZATION'; readonly id: string }
  | { readonly kind: 'BOTH'; readonly noun: string; readonly definite: boolean; readonly sides?: readonly string[] }
  | { readonly kind: 'PRONOUN'; readonly word: string }
);

const MINISTRY_WORDS = new Set('foreign external affairs relations international cooperation trade commonwealth development integration republic kingdom state expatriates european defence defense interior'.split(' '));
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'him', 'them', 'me', 'us', 'her', 'who']);

/** Finds the expressions of a text in order; of those that overlap, the first and longest counts. */
export function findExpressions(
  text: WordText,
  mentions: FoundMentions,
  officials: FoundOfficials,
): readonly Expression[] {
  const { words } = text;
  const nameAt = new Map<number, Expression>();
  for (const name of officials.names) {
    let first = text.wordAt(name.wholeStart ?? name.start);
    const end = text.wordAt(name.wholeEnd ?? name.end);
    if (isThe(words[first - 1])) first -= 1;
    nameAt.set(first, {
      kind: 'NAME',
      first,
      end: Math.max(end, first + 1),
      person: name.person,
      full: name.form === 'FULL',
    });
  }
  const postAt = groupPosts(text, officials.posts);
  const notCounting = new Set(
    mentions.countries.filter((c) => !c.counts && c.form !== 'CAPITAL').map((c) => text.wordAt(c.start)),
  );
  const capitals = new Map(
    mentions.countries.filter((c) => c.form === 'CAPITAL' && c.counts).map((c) => [text.wordAt(c.start), c]),
  );
  const found: Expression[] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i]!;
    if (
      word.zone === 'CONTACT' ||
      word.zone === 'LETTERHEAD' ||
      word.shape === 'MARK' ||
      word.shape === 'NUMBER'
    ) {
      i += 1;
      continue;
    }
    const capital = capitals.get(i);
    const one =
      nameAt.get(i) ??
      postAt.get(i) ??
      readNamedBoth(text, i) ??
      readBoth(text, i) ??
      readCounterpart(text, i) ??
      readGovernment(text, i) ??
      readAddress(text, i) ??
      readState(text, i, notCounting) ??
      (capital === undefined
        ? null
        : ({
            kind: 'STATE',
            first: i,
            end: Math.max(i + 1, text.wordAt(capital.end)),
            code: capital.code,
            capital: true,
          } as const)) ??
      readPronoun(text, i);
    if (one === null) i += 1;
    else {
      found.push(one);
      i = Math.max(one.end, i + 1);
    }
  }
  return found;
}

const isThe = (word: Word | undefined): boolean => word?.folded === 'the';

/** Bare posts that stand together, with the honorific or article before them. */
function groupPosts(text: WordText, posts: readonly FoundPost[]): ReadonlyMap<number, Expression> {
  const { words } = text;
  const groups = new Map<number, Expression>();
  const bare = posts.filter((post) => post.person === null);
  let i = 0;
  while (i < bare.length) {
    let j = i + 1;
    let end = text.wordAt(bare[i]!.end);
    while (
      j < bare.length &&
      text.wordAt(bare[j]!.start) - end <= 2 &&
      !breaksBetween(words, end, text.wordAt(bare[j]!.start))
    ) {
      end = text.wordAt(bare[j]!.end);
      j += 1;
    }
    let first = text.wordAt(bare[i]!.start);
    let honorific = false;
    let definite = false;
    for (let back = 0; back < 3; back += 1) {
      if (words[first]!.blockBreak) break;
      if (isThe(words[first - 1])) {
        first -= 1;
        definite = true;
      } else {
        const length = [6, 5, 4, 3, 2, 1].find(
          (n) => first - n >= 0 && honorificLength(words, first - n) === n,
        );
        if (length === undefined) break;
        first -= length;
        honorific = true;
      }
    }
    const before = words[first - 1]?.folded ?? '';
    // "as Minister", "role as Chair", "a Minister" name an office, not who holds it.
    const office =
      /^(?:as|a|an|becoming|become|became|appointed|elected|no|any)$/u.test(before) && !honorific;
    if (!office)
      groups.set(first, {
        kind: 'POST',
        first,
        end,
        posts: bare.slice(i, j),
        words: words.slice(first, end).map((word) => word.folded),
      });
    i = j;
  }
  return groups;
}

/** Whether a sentence or paragraph ends between two words. */
const breaksBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 1).some((word) => word.blockBreak || word.text === '.');

/** "Cambodian and Japanese Foreign Ministers", "the Kazakh and Turkish sides", "the Governments of Japan and Cambodia". */
function readNamedBoth(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  let i = isThe(words[at]) ? at + 1 : at;
  const nounEnd = (from: number): number => {
    for (let length = 4; length >= 1; length -= 1) {
      const noun = words
        .slice(from, from + length)
        .map((one) => one.folded)
        .join(' ');
      if (PARTY_NOUNS.has(noun) || PEOPLE_NOUNS[noun] !== undefined) return from + length;
    }
    return from;
  };
  const sides: string[] = [];
  const listed = (from: number): number => {
    let place = from;
    for (let round = 0; round < 6; round += 1) {
      if (isThe(words[place])) place += 1;
      const state = countryAt.get(place);
      if (state === undefined) break;
      sides.push(state.id);
      place = state.endWord;
      const comma = words[place]?.text === ',' ? 1 : 0;
      const and = words[place + comma]?.folded === 'and' ? 1 : 0;
      if (comma + and === 0 || (!countryAt.has(place + comma + and) && !countryAt.has(place + comma + and + 1))) break;
      place += comma + and;
    }
    return place;
  };
  const leading = nounEnd(i);
  if (leading > i && isThe(words[at]) && words[leading]?.folded === 'of') {
    const end = listed(leading + 1);
    const noun = words
      .slice(i, leading)
      .map((one) => one.folded)
      .join(' ');
    return sides.length > 1 ? { kind: 'BOTH', first: at, end, noun, definite: true, sides } : null;
  }
  i = listed(i);
  if (sides.length < 2) return null;
  const end = nounEnd(i);
  const noun = words
    .slice(i, end)
    .map((one) => one.folded)
    .join(' ');
  return end > i ? { kind: 'BOTH', first: at, end, noun, definite: true, sides } : null;
}

function readBoth(text: WordText, at: number): Expression | null {
  const { words } = text;
  const word = words[at]!;
  let i = at;
  const both = word.folded === 'both';
  if (both) i += 1;
  if (/^(?:the|our|their|these)$/u.test(words[i]?.folded ?? '')) i += 1;
  const definite = i > at;
  const two = /^(?:two|three|four|2|3|both)$/u.test(words[i]?.folded ?? '');
  if (two) i += 1;
  if (!definite && !two) return null;
  if (
    /^(?:foreign|contracting|neighbouring|neighboring|brotherly|friendly|respective)$/u.test(
      words[i]?.folded ?? '',
    ) &&
    PEOPLE_NOUNS[`foreign ${words[i + 1]?.folded ?? ''}`] === undefined
  )
    i += 1;
  for (let length = 4; length >= 1; length -= 1) {
    const noun = words
      .slice(i, i + length)
      .map((one) => one.folded)
      .join(' ');
    const party = PARTY_NOUNS.has(noun);
    if (!party && PEOPLE_NOUNS[noun] === undefined) continue;
    // "the countries of the region", "the Leaders of ASEAN" are not the two of this contact.
    if (!both && !two && /^(?:of|from|in|and)$/u.test(words[i + length]?.folded ?? '')) return null;
    if (!both && !two && party && !/^(?:sides|parties)$/u.test(noun)) return null;
    if (!both && !two && words[at - 1]?.folded === 'of') return null;
    if (words[i + length]?.text === '’' || words[i + length]?.text === "'") return null;
    return { kind: 'BOTH', first: at, end: i + length, noun, definite: both || two };
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
      return { kind: 'BOTH', first: at, end: i, noun: '', definite: true };
  }
  return null;
}

const definiteAfter = (words: readonly Word[], at: number): boolean =>
  isThe(words[at]) || words[at]?.shape === 'TITLE';

function readCounterpart(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  if (!/^(?:his|her|their|my|our|the|its)$/u.test(words[at]!.folded)) return null;
  let i = at + 1;
  let country: string | null = null;
  const state = countryAt.get(i);
  if (state !== undefined) {
    country = state.id;
    i = state.endWord;
  }
  if (!COUNTERPART_NOUNS.has(words[i]?.folded ?? '')) return null;
  i += 1;
  if (/^(?:from|of)$/u.test(words[i]?.folded ?? '')) {
    const j = isThe(words[i + 1]) ? i + 2 : i + 1;
    const from = countryAt.get(j);
    if (from !== undefined) {
      country ??= from.id;
      i = from.endWord;
    }
  }
  if (words[at]!.folded === 'the' && country === null && words[i - 1]!.folded !== 'counterpart') return null;
  return { kind: 'COUNTERPART', first: at, end: i, country };
}

/** "the Cambodian side", "the Government of Japan", "the Royal Government", "Thailand's Foreign Ministry", "the Ministry". */
function readGovernment(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  let i = at;
  const the = isThe(words[i]);
  if (the) i += 1;
  const start = i;
  let code: string | null = null;
  let stepped = 0;
  while (stepped < 6) {
    const word = words[i];
    if (word === undefined || (i > at && word.blockBreak)) return null;
    const state = countryAt.get(i);
    if (state !== undefined && code === null) {
      code = state.id;
      i = state.endWord;
      if (/^['’]s?$/u.test(words[i]?.text ?? '')) i += 1;
    } else if (
      GOVERNMENT_NOUNS.has(word.folded) &&
      !(GOVERNMENT_MODIFIERS.has(word.folded) && GOVERNMENT_NOUNS.has(words[i + 1]?.folded ?? ''))
    )
      break;
    else if (
      GOVERNMENT_MODIFIERS.has(word.folded) &&
      (word.shape === 'TITLE' || (code !== null && word.shape === 'LOWER')) &&
      !(i === start && isThe(word))
    )
      i += 1;
    else return null;
    stepped += 1;
  }
  const noun = words[i];
  if (noun === undefined || !GOVERNMENT_NOUNS.has(noun.folded)) return null;
  if (code === null && !the) return null;
  if (code === null && noun.shape === 'LOWER') return null;
  if (
    /^(?:people|party|parliament|union|nation|state|republic|leadership|presidency|federation|executive|mission|counterparts|officials)$/u.test(
      noun.folded,
    ) &&
    code === null
  )
    return null;
  i += 1;
  // "the Government of Japan", "the Ministry of Foreign Affairs of the Kingdom of Cambodia".
  let end = i;
  for (let round = 0; round < 16; round += 1) {
    const next = words[i];
    if (next === undefined || next.blockBreak) break;
    const j = isThe(words[i + 1]) ? i + 2 : i + 1;
    const state = countryAt.get(j);
    if (next.folded === 'of' && state !== undefined) {
      code ??= state.id;
      end = state.endWord;
      break;
    }
    if (/^(?:of|for|and|the)$/u.test(next.folded) || next.text === ',') i += 1;
    else if (MINISTRY_WORDS.has(next.folded)) {
      i += 1;
      end = i;
    } else break;
  }
  // "the Government and people of Japan"
  for (let j = end; code === null && j < end + 7 && words[j] !== undefined; j += 1) {
    const state = countryAt.get(j);
    if (state !== undefined && words[j - (isThe(words[j - 1]) ? 2 : 1)]?.folded === 'of') code = state.id;
    if (!/^(?:and|to|the|people|of|peoples)$/u.test(words[j]!.folded)) break;
  }
  return { kind: 'GOVERNMENT', first: at, end, code, noun: noun.folded };
}

function readState(text: WordText, at: number, notCounting: ReadonlySet<number>): Expression | null {
  const { words, countryAt, organizationAt } = text;
  const i = isThe(words[at]) ? at + 1 : at;
  const organization = organizationAt.get(i);
  const state = countryAt.get(i);
  if (organization !== undefined && (state === undefined || organization.endWord >= state.endWord)) {
    if (/^['’]s?$/u.test(words[organization.endWord]?.text ?? '')) return null;
    return { kind: 'ORGANIZATION', first: at, end: organization.endWord, id: organization.id };
  }
  if (state === undefined || notCounting.has(i)) return null;
  if (state.form !== 'NAME' && state.form !== 'ABBREVIATION') return null;
  const next = words[state.endWord];
  if (
    next !== undefined &&
    (/^['’]s?$/u.test(next.text) ||
      (next.folded === '-' &&
        (countryAt.has(state.endWord + 1) || next.start === words[state.endWord - 1]!.end)))
  )
    return null;
  if (words[i - 1]?.folded === '-' && (countryAt.has(i - 2) || words[i - 1]!.end === words[i]!.start)) return null;
  return { kind: 'STATE', first: at, end: state.endWord, code: state.id, capital: false };
}

/** An honorific alone that calls someone: "Samdech Techo", "Samdech Thipadei", "His Majesty". */
function readAddress(text: WordText, at: number): Expression | null {
  const { words } = text;
  const length = honorificLength(words, at);
  if (length === 0) return null;
  const own = words.slice(at, at + length).map((word) => word.folded);
  const calls =
    own[0] === 'samdech' ||
    own[0] === 'lok' ||
    /(?:majesty|highness|majesties|holiness|excellency)$/u.test(own.at(-1) ?? '');
  return calls ? { kind: 'ADDRESS', first: at, end: at + length, words: own } : null;
}

function readPronoun(text: WordText, at: number): Expression | null {
  const word = text.words[at]!;
  if (
    !PRONOUNS.has(word.text.toLowerCase()) ||
    word.text === 'US' ||
    word.text === 'IT' ||
    (word.folded === 'i' && word.text !== 'I')
  )
    return null;
  if (word.folded === 'her') {
    // "her country" is no object; "thanked her for" is.
    const next = text.words[at + 1];
    if (
      next !== undefined &&
      next.shape !== 'MARK' &&
      !/^(?:for|on|to|that|of|about|with|in|at|from|and)$/u.test(next.folded)
    )
      return null;
  }
  if (word.folded === 'i' && text.words[at + 1]?.text === '.') return null;
  return { kind: 'PRONOUN', first: at, end: at + 1, word: word.folded };
}
