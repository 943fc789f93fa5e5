import { PLURAL_HEADS } from '../lexicon/posts.ts';
import { continuesToHead, headAfter } from './head-ahead.ts';
import { honorificLength } from './honorific.ts';
import { readComplements } from './post-complements.ts';
import { pluralTitle, tidyTitle } from './post-title.ts';
import {
  capital,
  foldedOf,
  former,
  heads,
  idle,
  isAnd,
  modifiers,
  ofInstitution,
  plurals,
  skipPossessive,
  sliceOf,
} from './post-words.ts';
import type { Word, WordText } from './words.ts';

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
    headWords = heads.match(words, i);
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
      (isAnd(word) || word.text === ',' || word.folded === 'of' || word.folded === 'the') &&
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
      i === start &&
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

/** Reads offices joined by commas, "and", a slash or a dash; a country said of the last is that of all before it. */
export function parsePosts(text: WordText, at: number): readonly ParsedPost[] {
  const found: ParsedPost[] = [];
  const { words } = text;
  // "will co-chair the talks", "to head the delegation"
  if (
    words[at]?.shape === 'LOWER' &&
    /^(?:co )?(?:chair|head|officer|deputy|principal|leader|dean|champion)$/u.test(words[at]!.folded) &&
    /^(?:will|to|would|and|jointly|who|that|shall|should|also|they|both|can|could|may)$/u.test(
      words[at - 1]?.folded ?? '',
    )
  )
    return [];
  let i = at;
  for (let round = 0; round < 10; round += 1) {
    const post = parsePost(text, i);
    if (post === null) break;
    found.push(post);
    i = post.end;
    const next = afterSeparator(words, i);
    if (next === null || post.plural) break;
    i = next;
  }
  return shareOwner(found);
}

function shareOwner(posts: readonly ParsedPost[]): readonly ParsedPost[] {
  const shared: ParsedPost[] = [];
  let country: string | null = null;
  let organization: string | null = null;
  for (const post of posts.toReversed()) {
    if (post.country === null && post.organization === null && (country !== null || organization !== null))
      shared.push({ ...post, country, organization });
    else shared.push(post);
    if (post.country !== null || post.organization !== null) {
      country = post.country;
      organization = post.organization;
    }
  }
  const forward = shared.toReversed();
  // "Indonesian Coordinating Minister and Minister of X": the adjective stands before the first only.
  const first = forward[0];
  if (first === undefined) return forward;
  const owner = {
    country: first.country,
    organization: first.country === null ? first.organization : null,
  };
  return forward.map((post) =>
    post.country === null && post.organization === null ? Object.assign({}, post, owner) : post,
  );
}

/** The word after a separator of posts at `at`, with any "the" or "concurrently" passed; null if there is none. */
export function afterSeparator(words: readonly Word[], at: number): number | null {
  let i = skipBracket(words, at);
  const word = words[i];
  if (word === undefined) return null;
  if (
    word.text === ',' ||
    word.text === '/' ||
    word.text === ';' ||
    word.folded === '-' ||
    isAnd(word) ||
    word.folded === 'cum' ||
    word.folded === 'concurrently'
  )
    i += 1;
  else if (word.folded === 'as' && words[i + 1]?.folded === 'well' && words[i + 2]?.folded === 'as') i += 3;
  else return null;
  const and = isAnd(words[i]) || isAnd(words[i - 1]);
  if (isAnd(words[i])) i += 1;
  // "the Deputy Prime Minister and the Secretary of State" are two people.
  if (and && /^(?:the|his|her)$/u.test(words[i]?.folded ?? '')) return null;
  while (
    words[i] !== undefined &&
    /^(?:the|concurrently|also|his|her|its|simultaneously)$/u.test(words[i]!.folded)
  )
    i += 1;
  const next = words[i];
  return next === undefined || next.blockBreak ? null : i;
}

/** Passes an abbreviation in brackets: "the Cambodian People's Party (CPP), Deputy Prime Minister". */
export function skipBracket(words: readonly Word[], at: number): number {
  return words[at]?.text === '(' && words[at + 2]?.text === ')' && words[at + 1]?.shape === 'UPPER'
    ? at + 3
    : at;
}
