import { PLURAL_HEADS } from '../lexicon/posts.ts';
import { continuesToHead, headAfter } from './head-ahead.ts';
import { honorificLength } from './honorific.ts';
import { readComplements } from './post-complements.ts';
import { pluralTitle, tidyTitle } from './post-title.ts';
import {
  canOpenPost,
  capital,
  foldedOf,
  former,
  headLength,
  heads,
  idle,
  isAnd,
  isGivenName,
  modifiers,
  ofInstitution,
  plurals,
  skipPossessive,
  sliceOf,
} from './post-words.ts';
import type { WordText } from './words.ts';

/** One office in words; `first` and `end` are words, `title` as it is told without the owning state. */
export interface ParsedPost {
  readonly first: number;
  readonly end: number;
  readonly title: string;
  readonly country: string | null;
  readonly organization: string | null;
  readonly former: boolean;
  /** "ministers X and Y": the post of each that follows. */
  readonly plural: boolean;
  /** States that an envoy is sent to: "Ambassador to Cambodia". */
  readonly sentTo: readonly string[];
  /** The head noun, folded, and whether anything narrows it: a bare "Minister" has no more. */
  readonly head: string;
  readonly bare: boolean;
  /** The rule that joined the post to its holder, where no name stands beside it. */
  readonly rule?: string;
  /** How the office noun is written. */
  readonly written: 'LOWER' | 'CAPITAL';
}

/** Reads one office that starts at word `at` (after any "the"), or null. */
export function parsePost(text: WordText, at: number): ParsedPost | null {
  const { words, countryAt, organizationAt } = text;
  let i = at;
  const first = words[i];
  if (first === undefined || first.shape === 'MARK') return null;
  // "at 3:30 p.m."
  if (first.folded === 'pm' && first.text !== 'PM') return null;
  if (!canOpenPost(first) && !countryAt.has(at) && !organizationAt.has(at)) return null;
  let country: string | null = null;
  let organization: string | null = null;
  let past = false;
  const title: [number, number][] = [];

  const formerLength = former.match(words, i);
  if (formerLength > 0) {
    past = true;
    i += formerLength;
    if (words[i]?.folded === '-') i += 1;
  }
  let owned = countryAt.get(i);
  if (
    owned === undefined &&
    /^(?:us|uk|u s|u k)$/u.test(words[i]?.folded ?? '') &&
    words[i]?.shape !== 'LOWER'
  )
    owned = { id: words[i]!.folded.includes('k') ? 'GB' : 'US', endWord: i + 1, form: 'ABBREVIATION' };
  if (owned !== undefined && headAfter(text, skipPossessive(words, owned.endWord))) {
    country = owned.id;
    i = skipPossessive(words, owned.endWord);
  }
  const formerAfter = former.match(words, i);
  if (formerAfter > 0) {
    past = true;
    i += formerAfter;
  }
  const titleStart = i;
  // Words before the head: modifiers, portfolios, institutions, an organisation's name.
  let headWords = 0;
  let plural: string | null = null;
  let start = titleStart;
  let sawOther = false;
  let steps = 0;
  while (steps < 12) {
    steps += 1;
    const word = words[i];
    if (word === undefined || (i > at && word.blockBreak)) return null;
    const pluralLength = plurals.match(words, i);
    headWords = headLength(words, i);
    if (pluralLength > 0 && pluralLength >= headWords) {
      plural = PLURAL_HEADS[foldedOf(words, i, i + pluralLength)] ?? null;
      headWords = pluralLength;
      break;
    }
    // "the US president's special envoy"
    if (
      headWords > 0 &&
      /^['’]s?$/u.test(words[i + headWords]?.text ?? '') &&
      headAfter(text, i + headWords + 1)
    ) {
      i += headWords + 1;
      sawOther = true;
      continue;
    }
    if (headWords > 0 && !(headWords === 1 && continuesToHead(text, i))) break;
    headWords = 0;
    const idleOne = idle.has(word.folded) && i === start;
    const modifierLength = modifiers.match(words, i);
    if (modifierLength > 0) {
      i += modifierLength;
      if (idleOne) start = i;
      if (words[i]?.folded === '-') i += 1;
      continue;
    }
    const org = organizationAt.get(i);
    if (org !== undefined) {
      organization ??= org.id;
      const after = skipPossessive(words, org.endWord);
      // "the EU's foreign policy chief"
      if (i === start && after > org.endWord) start = after;
      else sawOther = true;
      i = after;
      continue;
    }
    const owner = countryAt.get(i);
    if (owner !== undefined && i === start && country === null) {
      country = owner.id;
      i = skipPossessive(words, owner.endWord);
      start = i;
      continue;
    }
    if (ofInstitution(word) && (capital(word) || i > at)) {
      i += 1;
      if (/^['’]s?$/u.test(words[i]?.text ?? '')) i += 1;
      sawOther = true;
      continue;
    }
    if (
      (isAnd(word) ||
        word.text === ',' ||
        word.folded === 'of' ||
        // "at the Ministry the Ambassador": two things.
        (word.folded === 'the' && words[i - 1]?.folded === 'of')) &&
      sawOther &&
      i > start
    ) {
      if (word.text === ',' && !ofInstitution(words[i + 1] ?? word)) return null;
      // "LEADERSHIP OF PRESIDENT RUTO"
      if (word.folded === 'of' && heads.match(words, i + 1) > 0) return null;
      i += 1;
      continue;
    }
    // An abbreviation of a body that nobody listed: "DFA Spokesperson", "CPP President".
    if (
      word.shape === 'UPPER' &&
      /^\p{Lu}{2,6}$/u.test(word.text) &&
      (i === start || sawOther) &&
      honorificLength(words, i) === 0 &&
      headAfter(text, i + 1) &&
      words[i + 1]?.shape !== 'UPPER'
    ) {
      i += 1;
      sawOther = true;
      continue;
    }
    return null;
  }
  if (headWords === 0) return null;
  const headStart = i;
  if (at === i && country === null && isGivenName(words, at)) return null;
  const head = plural === null ? foldedOf(words, i, i + headWords) : plural.toLowerCase();
  i += headWords;
  // "President-elect", "Secretary-designate" are told with the head; a dash before the next word is no part of it.
  title.push([start, i]);
  i = bracketEnd(text, headStart, i, title);
  const own = readComplements(text, i, head, country, organization, title);
  i = own.end;
  country = own.country;
  organization = own.organization;
  const shown = title.map(([from, to]) => sliceOf(text, from, to)).join(' ');
  const written = words[headStart]!.shape === 'LOWER' ? 'LOWER' : 'CAPITAL';
  return {
    first: at,
    end: i,
    title: tidyTitle(plural === null ? shown : pluralTitle(text, title, headStart, plural)),
    country,
    organization,
    former: past,
    plural: plural !== null,
    sentTo: own.sentTo,
    head,
    bare: start === headStart && title.length === 1,
    written,
  };
}

/** The end of a field in brackets after an office noun: "Secretary (East)"; an abbreviation of the post is none. */
function bracketEnd(text: WordText, first: number, at: number, title: [number, number][]): number {
  const { words, countryAt } = text;
  if (
    words[at]?.text !== '(' ||
    !/^(?:secretary|director|general|minister|counsellor|undersecretary)$/u.test(words[at - 1]?.folded ?? '')
  )
    return at;
  let i = at + 1;
  let initials = '';
  for (let k = Math.max(0, first - 3); k < at; k += 1) initials += words[k]!.text[0] ?? '';
  for (; i - at < 8 && words[i] !== undefined && words[i]!.text !== ')'; i += 1) {
    const word = words[i]!;
    if (word.lineBreak || countryAt.has(i) || word.shape === 'NUMBER') return at;
    if (!capital(word) && !isAnd(word) && word.text !== ',' && !/^(?:of|for|the)$/u.test(word.folded))
      return at;
  }
  const inside = sliceOf(text, at + 1, i);
  if (words[i]?.text !== ')' || i === at + 1 || initials.toUpperCase().endsWith(inside)) return at;
  title.push([at, i + 1]);
  return i + 1;
}
