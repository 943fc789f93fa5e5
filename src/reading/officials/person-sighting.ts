import type { ParsedPost } from './post-phrase.ts';
import { parsePosts, skipBracket } from './post-list.ts';
import { honorificLength, rankLength } from './honorific.ts';
import { parseName, type ParsedName } from './person-name.ts';
import type { WordText } from './words.ts';

/** One place where a person is named, with what the words around say of them. */
export interface PersonSighting {
  readonly rule: string;
  /** First word of the whole expression, with honorifics and posts. */
  readonly first: number;
  /** After the last word of the whole expression. */
  readonly end: number;
  readonly name: ParsedName;
  readonly posts: readonly ParsedPost[];
  /** Country said of the person and not of a post: "Rogelio Rivas of El Salvador". */
  readonly country: string | null;
  /** "his Japanese counterpart X": the post is that of the other. */
  readonly counterpart: boolean;
  readonly honorific: boolean;
}

/** What stands before a name: honorifics, ranks and posts, in any order. */
export interface Titles {
  readonly end: number;
  readonly posts: readonly ParsedPost[];
  readonly honorific: boolean;
  /** The last of the titles is a post and a comma follows: a name may come after it. */
  readonly comma: boolean;
}

/** Reads honorifics, ranks and posts from word `at` on. */
export function parseTitles(text: WordText, at: number): Titles | null {
  const { words } = text;
  const posts: ParsedPost[] = [];
  let honorific = false;
  let comma = false;
  let i = at;
  for (let round = 0; round < 8; round += 1) {
    const word = words[i];
    if (word === undefined || (word.blockBreak && i > at)) break;
    const found = parsePosts(text, i);
    const first = found[0];
    // "Sri Lanka" begins with no honorific.
    const address = text.countryAt.has(i) ? 0 : honorificLength(words, i);
    // "Lord Chancellor" is a post, "H.E. the Prime Minister" begins with an honorific.
    if (first !== undefined && first.end - first.first > address) {
      posts.push(...found);
      i = skipBracket(words, found.at(-1)!.end);
      comma = false;
      const owner = ownerBetweenCommas(text, i);
      if (owner !== null) {
        for (const [k, post] of posts.entries())
          if (post.country === null) posts[k] = { ...post, country: owner.country };
        i = owner.end;
        comma = true;
        continue;
      }
      const next = words[i];
      if (
        next?.text === ',' &&
        !namesOffice(text, at) &&
        (honorificLength(words, i + 1) > 0 || rankLength(words, i + 1) > 0) &&
        !words[i + 1]!.blockBreak
      ) {
        i += 1;
        comma = true;
      }
      continue;
    }
    if (address > 0) {
      honorific = true;
      i += address;
      comma = false;
      if (words[i]?.text === ',' && isAddressed(text, at, i)) i += 1;
      if (words[i]?.folded === 'the' && (honorificLength(words, i) > 0 || parsePosts(text, i + 1).length > 0))
        i += honorificLength(words, i) > 0 ? 0 : 1;
      continue;
    }
    const rank = rankLength(words, i);
    if (rank > 0) {
      honorific = true;
      i += rank;
      comma = false;
      continue;
    }
    break;
  }
  return i === at ? null : { end: i, posts, honorific, comma };
}

/** "Her Excellency, Ms. Bongiwe Qwabe", "His Excellency, Gbehzohngar Milton Findley": whether a comma stands within a form of address and a name. */
function isAddressed(text: WordText, at: number, comma: number): boolean {
  const { words } = text;
  const next = words[comma + 1];
  if (next === undefined || next.blockBreak) return false;
  if (honorificLength(words, comma + 1) > 0) return true;
  if (words[at]!.folded === 'your' || !SPELT_OUT.test(words[comma - 1]!.folded)) return false;
  const name = parseName(text, comma + 1, true);
  return name !== null && name.end - name.first > 1;
}

const SPELT_OUT = /^(?:excellency|majesty|highness|hon|honou?rable|hon'ble|honble|holiness|eminence)$/u;

/** "the Minister of Information, Ghana, Hon. X": the state between commas before a form of address. */
function ownerBetweenCommas(text: WordText, at: number): { country: string; end: number } | null {
  const { words, countryAt } = text;
  const state = words[at]?.text === ',' ? countryAt.get(at + 1) : undefined;
  if (state === undefined || state.form !== 'NAME' || words[state.endWord]?.text !== ',') return null;
  const end = state.endWord + 1;
  return honorificLength(words, end) + rankLength(words, end) > 0 ? { country: state.id, end } : null;
}

/** "on his election as the Prime Minister of Japan, Ms. X": after "as" a post names an office, not who follows; "as the Minister, X, received" tells only when. */
export function namesOffice({ words }: WordText, at: number): boolean {
  const as = words[at - 1]?.folded === 'the' ? at - 2 : at - 1;
  if (words[as]?.folded !== 'as') return false;
  if (as === at - 1) return true;
  for (let i = as - 1; i >= 0 && as - i < 10 && words[i]!.sentence === words[as]!.sentence; i -= 1)
    if (INTO_OFFICE.test(words[i]!.folded)) return true;
  return false;
}

const INTO_OFFICE =
  /^(?:appoint|re-?appoint|elect|re-?elect|nominat|designat|confirm|install|inaugurat|sworn|swear|swore|assum|serv|act(?:ed|ing|s)?$|capacity|role|position|post|tenure|term|duties|office|work|name[ds]?$|naming|choice|select|accredit|successor|succeed|predecessor|time|return|continu|mandate|function|welcom|congratulat)/u;
