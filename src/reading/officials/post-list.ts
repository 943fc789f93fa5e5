import { officeOf } from './office.ts';
import { parsePost, type ParsedPost } from './post-phrase.ts';
import { isAnd } from './post-words.ts';
import type { Word, WordText } from './words.ts';

const NONE: readonly ParsedPost[] = [];

/** Offices of one list at the most. */
const MOST = 10;

/** Reads offices joined by commas, "and", a slash or a dash; a country said of the last is that of all before it. */
export function parsePosts(text: WordText, at: number): readonly ParsedPost[] {
  const { words } = text;
  const opening = parsePost(text, at);
  if (opening === null) return NONE;
  // "will co-chair the talks", "to head the delegation"
  if (
    words[at]?.shape === 'LOWER' &&
    /^(?:co )?(?:chair|head|officer|deputy|principal|leader|dean|champion)$/u.test(words[at]!.folded) &&
    /^(?:will|to|would|and|jointly|who|that|shall|should|also|they|both|can|could|may)$/u.test(
      words[at - 1]?.folded ?? '',
    )
  )
    return NONE;
  const found: ParsedPost[] = [];
  let post: ParsedPost | null = opening;
  while (post !== null && found.length < MOST) {
    // "EAM and FM Shahid" are two people: nobody is foreign minister twice.
    const twice = found.length > 0 && officeOf(post.title) === 'FOREIGN' && isAnd(words[post.first - 1]);
    if (twice && found.some((one) => officeOf(one.title) === 'FOREIGN')) break;
    found.push(post);
    const next: number | null = post.plural ? null : afterSeparator(words, post.end);
    const following: ParsedPost | null = next === null ? null : parsePost(text, next);
    // "presented her letters to the president, Gambia High Commissioner Jane Doe said"
    const another: boolean =
      following !== null &&
      post.written === 'LOWER' &&
      following.written !== 'LOWER' &&
      words[post.end]?.text === ',';
    post = another ? null : following;
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
function afterSeparator(words: readonly Word[], at: number): number | null {
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
  if (/^(?:the|his|her)$/u.test(words[i]?.folded ?? '') && (and || word.text === ',')) return null;
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
