import {
  FORMER_WORDS,
  IDLE_MODIFIERS,
  INSTITUTION_WORDS,
  PLURAL_HEADS,
  PORTFOLIO_WORDS,
  POST_HEADS,
  POST_MODIFIERS,
} from '../lexicon/posts.ts';
import { honorificLength } from './honorific.ts';
import { phrasesOf } from './phrases.ts';
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
  /** The head noun, folded, and whether anything narrows it: a bare "Minister" has no more. */
  readonly head: string;
  readonly bare: boolean;
  /** The country comes from the place where it serves ("at the Embassy of X"), from "of X", or from a word before. */
  readonly written: 'LOWER' | 'CAPITAL';
}

const heads = phrasesOf(POST_HEADS);
const plurals = phrasesOf(Object.keys(PLURAL_HEADS));
const modifiers = phrasesOf(POST_MODIFIERS);
const idle = new Set(IDLE_MODIFIERS);
const former = phrasesOf(FORMER_WORDS);
const portfolio = new Set(PORTFOLIO_WORDS);
const institution = new Set(INSTITUTION_WORDS);
const DIPLOMATS =
  /(?:ambassador|high commissioner|charge|consul|permanent representative|attache|nuncio|head of mission|chief of mission|counsellor|dcm)/u;
/** Offices that are sent to or charged with a state: "Special Envoy on Myanmar". */
const SENT =
  /(?:envoy|representative|adviser|advisor|rapporteur|coordinator|observer|delegate|negotiator|mission|counsel|attache|consul)/u;
const SERVES =
  /(?:advisor|adviser|envoy|representative|chief of staff|secretary|spokes|assistant|aide|delegate|coordinator|minister counsel)/u;
/** Heads that a foreign owner may follow without "of": never; these take no "of" phrase as portfolio. */
const ROYAL = new Set(['king', 'queen', 'queen mother', 'emperor', 'empress', 'sultan', 'emir', 'amir']);

const partsOf = (word: Word): readonly string[] => (word.folded === '' ? [] : word.folded.split(' '));
const known = (word: Word, set: ReadonlySet<string>): boolean => {
  const parts = partsOf(word);
  return parts.length > 0 && parts.every((part) => set.has(part));
};
/** Whether a word belongs to the name of a portfolio or institution. */
const ofInstitution = (word: Word): boolean =>
  known(word, portfolio) ||
  known(word, institution) ||
  (word.folded.includes(' ') && partsOf(word).every((p) => portfolio.has(p) || institution.has(p)));
const capital = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'TITLE' || word.shape === 'UPPER' || word.shape === 'INITIAL');
const isAnd = (word: Word | undefined): boolean =>
  word !== undefined && (word.folded === 'and' || word.text === '&');

/** The length in words of the office noun at `at`, 0 if there is none. */
export const headLength = (words: readonly Word[], at: number): number => heads.match(words, at);

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
      i = skipPossessive(words, org.endWord);
      sawOther = true;
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
  const own = partsFor(text, i, head, country, organization, title);
  i = own.end;
  country = own.country;
  organization = own.organization;
  const shown = title.map(([from, to]) => sliceOf(text, from, to)).join(' ');
  const written = words[headStart]!.shape === 'LOWER' ? 'LOWER' : 'CAPITAL';
  return {
    first: at,
    end: i,
    title: tidyTitle(plural === null ? shown : pluralTitle(text, title, headStart, headWords, plural)),
    country,
    organization,
    former: past,
    plural: plural !== null,
    head,
    bare: start === headStart && title.length === 1,
    written,
  };
}

/** Reads offices joined by commas, "and", a slash or a dash; a country said of the last is that of all before it. */
export function parsePosts(text: WordText, at: number): readonly ParsedPost[] {
  const found: ParsedPost[] = [];
  const { words } = text;
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
  return forward.map((post) =>
    post.country === null && post.organization === null
      ? { ...post, country: first.country, organization: first.country === null ? first.organization : null }
      : post,
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
function skipBracket(words: readonly Word[], at: number): number {
  return words[at]?.text === '(' && words[at + 2]?.text === ')' && words[at + 1]?.shape === 'UPPER'
    ? at + 3
    : at;
}

/** Whether an office noun follows within the words that can stand before one. */
function headAfter(text: WordText, at: number): boolean {
  const { words, organizationAt } = text;
  let i = at;
  for (let steps = 0; steps < 10; steps += 1) {
    const word = words[i];
    if (word === undefined || word.blockBreak) return false;
    if (heads.match(words, i) > 0 || plurals.match(words, i) > 0) return true;
    const length = modifiers.match(words, i) || former.match(words, i);
    if (length > 0) i += length;
    else if (organizationAt.has(i)) i = organizationAt.get(i)!.endWord;
    else if (isAnd(word)) {
      // "Armed Forces and Commander": what follows is a post of its own.
      if (heads.match(words, i + 1) > 0 || modifiers.match(words, i + 1) > 0) return false;
      i += 1;
    } else if (ofInstitution(word) || /^['’]s?$/u.test(word.text)) i += 1;
    else return false;
  }
  return false;
}

/** "Premier", "Deputy", "General", "Chief" and "Member" can be a head or stand before one: "Deputy Secretary". */
function continuesToHead(text: WordText, at: number): boolean {
  const { words } = text;
  const word = words[at]!;
  if (
    !/^(?:deputy|chief|general|principal|representative|party|federal|head|minister|ruler|prince|governor)$/u.test(
      word.folded,
    )
  )
    return false;
  const next = words[at + 1];
  if (next === undefined || next.lineBreak) return false;
  if (/^(?:minister|head|representative|governor|prince)$/u.test(word.folded)) return false;
  return (
    heads.match(words, at + 1) > 0 ||
    (modifiers.match(words, at + 1) > 0 && headAfter(text, at + 1)) ||
    (ofInstitution(next) && headAfter(text, at + 1))
  );
}

interface Owner {
  readonly end: number;
  readonly country: string | null;
  readonly organization: string | null;
}

/** Reads "of the Republic of X", "of Foreign Affairs and Trade", "to Cambodia", "on Myanmar" after an office noun. */
function partsFor(
  text: WordText,
  at: number,
  head: string,
  country: string | null,
  organization: string | null,
  title: [number, number][],
): Owner {
  const { words, countryAt, organizationAt, placeAt } = text;
  let i = at;
  for (let round = 0; round < 6; round += 1) {
    const preposition = words[i];
    if (preposition === undefined || preposition.blockBreak) break;
    let j = i + 1;
    const name = preposition.folded;
    if (name === 'in' && words[j]?.folded === 'charge' && words[j + 1]?.folded === 'of') j += 2;
    else if (name === 'attached' || name === 'responsible') {
      if (!/^(?:to|for)$/u.test(words[j]?.folded ?? '')) break;
      j += 1;
    } else if (name === 'assisting') {
      // "Minister Assisting the Prime Minister"
    } else if (!/^(?:of|for|to|on|at|in|with|de|du|des|del)$/u.test(name)) break;
    const article = j;
    if (/^(?:the|la|le)$/u.test(words[j]?.folded ?? '')) j += 1;
    const target = words[j];
    if (target === undefined || target.blockBreak) break;
    const state = countryAt.get(j);
    if (state !== undefined && !(state.form !== 'NAME' && institutionFollows(text, state.endWord))) {
      const possessive = /^['’]s?$/u.test(words[state.endWord]?.text ?? '');
      if (possessive && institutionFollows(text, state.endWord + 1)) {
        const end = institutionEnd(text, state.endWord + 1, head);
        title.push([i, article], [state.endWord + 1, end]);
        country ??= state.id;
        i = end;
        continue;
      }
      if (name === 'of' || name === 'for' || name === 'de' || name === 'du') {
        if (name === 'for' && country !== null) break;
        if (country !== null && title.length > 1 && country !== state.id) break;
        country ??= state.id;
        organization = null;
        i = state.endWord;
        continue;
      }
      if (possessive) break;
      if (name === 'to' || name === 'on') {
        // "congratulated the President on Cambodia", "conveyed by the Minister to Japan" go on with the sentence.
        if (!DIPLOMATS.test(head) && !SENT.test(head)) break;
        // "Ambassador to X": the country it goes to is told, and does not own the post.
        let end = state.endWord;
        end = listedStates(text, end);
        title.push([i, end]);
        i = end;
        continue;
      }
      if (name === 'in' && (DIPLOMATS.test(head) || title.length > 1)) {
        i = state.endWord;
        continue;
      }
      break;
    }
    if (state !== undefined) {
      // "of the U.S. Department of State", "of the Royal Cambodian Armed Forces", "of the Chinese Embassy in Manila".
      const end = institutionEnd(text, state.endWord, head);
      const inside = sliceOf(text, state.endWord, end);
      country ??= state.id;
      const party = /\b(?:party|armed forces|people|bank|fund)\b/iu.test(inside);
      if (party) title.push([i, end]);
      else if (
        !/^(?:government|embassy|side|delegation|high commission)$/iu.test(inside) ||
        /\b(?:at|officer|spokes)/u.test(name + head)
      )
        title.push([i, article], [article, j], [state.endWord, end]);
      i = end;
      continue;
    }
    const org = organizationAt.get(j);
    if (org !== undefined && !(ofInstitution(target) && institutionEnd(text, j, head) > org.endWord)) {
      let end = org.endWord;
      const chair = heads.match(words, end);
      if (chair > 0 && SERVES.test(head)) end += chair;
      else if (institutionFollows(text, end)) end = institutionEnd(text, end, head);
      else if (isAnd(words[end])) end = Math.max(end, institutionEnd(text, j, head));
      title.push([i, end]);
      if (name === 'of' && country === null && !DIPLOMATS.test(head)) organization ??= org.id;
      i = end;
      continue;
    }
    if (name === 'in' && placeAt.has(j)) {
      if (title.length < 2 && !DIPLOMATS.test(head)) break;
      i = placeAt.get(j)!.endWord;
      continue;
    }
    // "Minister Attached to the Prime Minister", "Special Envoy of the President", "Adviser to the King".
    const served = heads.match(words, j);
    if (
      served > 0 &&
      capital(target) &&
      /^(?:of|to)$/u.test(words[article - 1]!.folded) &&
      (SERVES.test(head) || name === 'attached') &&
      text.countryAt.get(j) === undefined
    ) {
      title.push([i, j + served]);
      i = j + served;
      continue;
    }
    if (ROYAL.has(head)) break;
    if (
      name === 'in' &&
      !/^(?:office|cabinet|presidency|prime)$/u.test(target.folded) &&
      preposition.folded === words[i]!.folded &&
      j === i + 1 &&
      !/charge/u.test(words[i + 1]?.folded ?? '')
    )
      break;
    if (name === 'with' && !/^(?:responsibility|portfolio)$/u.test(target.folded)) break;
    if (
      name === 'to' &&
      !/^(?:prime|president|king|government|office|un|asean|parliament|cabinet|queen|secretary|minister|holy)$/u.test(
        target.folded,
      )
    )
      break;
    const end = institutionEnd(text, j, head);
    if (end <= j) break;
    const inner = ownerInside(text, j, end);
    country ??= inner.country;
    // "Foreign, Commonwealth and Development Affairs" is a portfolio.
    if (country === null && !/minister|secretary of state|undersecretary/u.test(head))
      organization ??= inner.organization;
    const embassy = /^(?:embassy|high commission|consulate)/iu.test(sliceOf(text, j, end));
    if (embassy && name === 'of') {
      // The mission's own name adds nothing to the rank of a diplomat.
    } else title.push([i, end]);
    i = end;
  }
  return { end: i, country, organization };
}

function ownerInside(
  text: WordText,
  from: number,
  to: number,
): { country: string | null; organization: string | null } {
  let country: string | null = null;
  let organization: string | null = null;
  for (let i = from; i < to; i += 1) {
    country ??= text.countryAt.get(i)?.id ?? null;
    organization ??= text.organizationAt.get(i)?.id ?? null;
  }
  return { country, organization };
}

function listedStates(text: WordText, at: number): number {
  const { words, countryAt } = text;
  let end = at;
  for (let round = 0; round < 12; round += 1) {
    let i = end;
    if (words[i]?.text === ',') i += 1;
    if (isAnd(words[i])) i += 1;
    if (i === end) break;
    if (words[i]?.folded === 'the') i += 1;
    const state = countryAt.get(i);
    if (state === undefined || headAfter(text, state.endWord)) break;
    end = state.endWord;
  }
  return end;
}

const institutionFollows = (text: WordText, at: number): boolean => {
  const word = text.words[at];
  return (
    word !== undefined &&
    !word.blockBreak &&
    capital(word) &&
    ofInstitution(word) &&
    heads.match(text.words, at) === 0
  );
};

/** The end of a portfolio's or institution's name that starts at word `at`; `at` if there is none. */
function institutionEnd(text: WordText, at: number, head: string): number {
  const { words, countryAt, organizationAt, placeAt } = text;
  let i = at;
  let end = at;
  for (let steps = 0; steps < 40; steps += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.blockBreak)) break;
    if (word.lineBreak && i > at && end === i && startsAnew(text, i)) break;
    if (i > at && !isJoin(word) && parsesAsPost(text, i)) break;
    const org = organizationAt.get(i);
    if (org !== undefined) {
      i = org.endWord;
      end = i;
      continue;
    }
    if (ofInstitution(word) && (capital(word) || /^\p{Ll}/u.test(word.text))) {
      if (!capital(word) && i === at && !/LOWER/u.test(words[at - 1]?.shape ?? '')) break;
      if (!capital(word) && end !== i && !isAnd(words[i - 1])) break;
      i += 1;
      end = i;
      continue;
    }
    if (/^['’]s?$/u.test(word.text) && end === i && i > at) {
      i += 1;
      continue;
    }
    if (isAnd(word) || word.text === ',' || word.text === '/' || word.folded === '-') {
      if (i === at || end !== i) break;
      if (word.text === ',' && !listGoesOn(text, i)) break;
      i += 1;
      if (word.text === ',' && isAnd(words[i])) i += 1;
      const next = words[i];
      const owner = countryAt.get(i);
      if (owner !== undefined && institutionFollows(text, owner.endWord) && !headAfter(text, owner.endWord)) {
        i = owner.endWord;
        continue;
      }
      if (next === undefined || !ofInstitution(next) || parsesAsPost(text, i)) break;
      continue;
    }
    if (/^(?:of|for|on|the|to|de|in|at|against)$/u.test(word.folded)) {
      if (i === at) break;
      let j = i + 1;
      if (words[j]?.folded === 'the') j += 1;
      const next = words[j];
      if (next === undefined || next.blockBreak) break;
      const state = countryAt.get(j);
      if (state !== undefined && !institutionFollows(text, state.endWord)) {
        // "President of the Export-Import Bank of Thailand": the owner closes the name.
        if (
          /(?:bank|fund|party|chamber|committee|council|corporation|agency|university|forces|academy|federation)/u.test(
            foldedOf(words, at, i),
          ) &&
          word.folded === 'of'
        ) {
          end = state.endWord;
          i = end;
          continue;
        }
        break;
      }
      if (state !== undefined) {
        i = state.endWord;
        continue;
      }
      if (
        word.folded !== 'the' &&
        word.folded !== 'of' &&
        word.folded !== 'for' &&
        word.folded !== 'on' &&
        word.folded !== 'de' &&
        word.folded !== 'against'
      )
        break;
      if (!capital(next) || (!ofInstitution(next) && !placeAt.has(j) && !organizationAt.has(j))) {
        if (!(capital(next) && institutionWithin(text, j))) break;
      }
      if (placeAt.has(j)) {
        i = placeAt.get(j)!.endWord;
        end = i;
        continue;
      }
      i = j;
      continue;
    }
    const state = countryAt.get(i);
    if (state !== undefined && institutionFollows(text, state.endWord)) {
      i = state.endWord;
      continue;
    }
    if (placeAt.has(i) && i === at) {
      i = placeAt.get(i)!.endWord;
      end = i;
      continue;
    }
    if (capital(word) && !countryAt.has(i)) {
      // An unknown word is part of the name if a known one follows, or stands alone before a pause.
      if (institutionWithin(text, i)) {
        i += 1;
        continue;
      }
      if (/^\p{Lu}{2,6}$/u.test(word.text) && i === at) {
        i += 1;
        end = i;
        continue;
      }
      if (i === at) {
        let j = i;
        while (capital(words[j]) && !words[j]!.lineBreak && j - i < 4) j += 1;
        const stop = words[j];
        if (
          j - i <= 2 &&
          (stop === undefined ||
            stop.text === ',' ||
            stop.text === '.' ||
            stop.text === ')' ||
            stop.lineBreak)
        )
          end = j;
        else if (
          /^(?:governor|mayor|lord mayor|deputy mayor|chief minister|archbishop|bishop|governor general|duke|duchess|prince|princess)$/u.test(
            head,
          )
        )
          end = i + 1;
      }
    }
    break;
  }
  return end;
}

const isJoin = (word: Word): boolean => isAnd(word) || word.shape === 'MARK' || word.folded === '-';

/** Whether a capitalised run from `at` comes to a word of institutions before it ends. */
function institutionWithin(text: WordText, at: number): boolean {
  const { words } = text;
  for (let i = at; i < at + 5; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.lineBreak) || !capital(word)) return false;
    if (i > at && (heads.match(words, i) > 0 || text.countryAt.has(i))) return false;
    if (i > at && ofInstitution(word) && known(word, institution)) return true;
  }
  return false;
}

/** Whether the comma at `at` stands inside a list of portfolios: another follows, and none begins an office. */
function listGoesOn(text: WordText, at: number): boolean {
  const { words } = text;
  let i = at;
  for (let steps = 0; steps < 30; steps += 1) {
    const word = words[i];
    if (word === undefined || (word.blockBreak && i > at)) return false;
    if (isAnd(word)) {
      const owner = text.countryAt.get(i + 1);
      if (owner !== undefined)
        return institutionFollows(text, owner.endWord) && !headAfter(text, owner.endWord);
      return ofInstitution(words[i + 1] ?? word) && !parsesAsPost(text, i + 1);
    }
    const state = text.countryAt.get(i);
    if (state !== undefined && institutionFollows(text, state.endWord)) {
      i = state.endWord;
      continue;
    }
    if (word.text !== ',' && !ofInstitution(word)) return false;
    if (word.text !== ',' && parsesAsPost(text, i)) return false;
    i += 1;
  }
  return false;
}

/** A light test for an office that starts here, without its complements. */
function parsesAsPost(text: WordText, at: number): boolean {
  const { words } = text;
  const length = heads.match(words, at);
  if (length > 0)
    return (
      capital(words[at]) &&
      !/^(?:officer|general|member|deputy|principal|chief|head|minister|president|secretary|representative|delegate)$/u.test(
        '',
      )
    );
  const word = words[at];
  if (word === undefined || !capital(word)) return false;
  if (text.countryAt.has(at)) return headAfter(text, text.countryAt.get(at)!.endWord);
  if (modifiers.match(words, at) > 0 || ofInstitution(word)) return headSoon(text, at);
  return false;
}

/** An office noun after one to three words without a preposition: "Foreign Minister", "Deputy Prime Minister". */
function headSoon(text: WordText, at: number): boolean {
  const { words } = text;
  for (let i = at; i < at + 4; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.lineBreak) || isJoin(word)) return false;
    if (i > at && heads.match(words, i) > 0 && capital(word)) return true;
    if (modifiers.match(words, i) === 0 && !ofInstitution(word)) return false;
  }
  return false;
}

function startsAnew(text: WordText, at: number): boolean {
  return parsesAsPost(text, at);
}

function skipPossessive(words: readonly Word[], at: number): number {
  const word = words[at];
  return word !== undefined && /^['’]s?$/u.test(word.text) ? at + 1 : at;
}

const foldedOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => (word.folded === '-' ? '' : word.folded))
    .filter((folded) => folded !== '')
    .join(' ');

function sliceOf(text: WordText, from: number, to: number): string {
  const first = text.words[from];
  const last = text.words[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return text.document.text.slice(first.start, last.end);
}

function pluralTitle(
  text: WordText,
  title: readonly [number, number][],
  headStart: number,
  headWords: number,
  singular: string,
): string {
  const start = title[0]?.[0] ?? headStart;
  const before = sliceOf(text, start, headStart);
  const after = title
    .slice(1)
    .map(([from, to]) => sliceOf(text, from, to))
    .join(' ');
  return `${before} ${singular} ${after} `.replace(/^ /u, '') + (headWords > 0 ? '' : '');
}

/** White space folded; a title in capitals is told in lower case with capitals at its words. */
function tidyTitle(title: string): string {
  const folded = title.replace(/\*+/gu, ' ').replace(/\s+/gu, ' ').trim();
  const letters = folded.replace(/[^\p{L}]/gu, '');
  if (letters.length < 6 || letters !== letters.toUpperCase()) return folded;
  return folded
    .toLowerCase()
    .replace(/(?:^|[\s-])\p{L}/gu, (first) => first.toUpperCase())
    .replace(/ (?:Of|And|For|The|On|To|In) /gu, (word) => word.toLowerCase());
}
