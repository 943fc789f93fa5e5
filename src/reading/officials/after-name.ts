import { SPEAKING_VERBS } from '../lexicon/speaking-verbs.ts';
import { honorificLength, rankLength } from './honorific.ts';
import { parseName, type ParsedName } from './person-name.ts';
import { parsePosts } from './post-list.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

/**
 * What follows a name; `titled` where an honorific or a post stands before it, `held` where a post does, `parted` where a comma stands between: "of Honduras", ", Minister of X and Minister of Y", "(Foreign Minister)".
 */
export function parseAfterName(
  text: WordText,
  name: ParsedName,
  titled: boolean,
  held = false,
  parted = false,
): { readonly end: number; readonly posts: readonly ParsedPost[]; readonly country: string | null } {
  const { words, countryAt } = text;
  let i = name.close;
  let country: string | null = null;
  const posts: ParsedPost[] = [];
  i = endOfPeerage(text, name, i);
  if (titled && (words[i]?.folded === 'of' || words[i]?.folded === 'from')) {
    const the = words[i + 1]?.folded === 'the' ? i + 2 : i + 1;
    const j = countryAt.has(the) ? the : afterForm(text, the);
    const state = countryAt.get(j);
    if (state !== undefined && state.form !== 'ADJECTIVE' && !words[j]!.blockBreak) {
      country = state.id;
      i = state.endWord;
      // "Joseph Yun of the U.S. Embassy"
      if (/^(?:embassy|delegation|mission|government|side|ministry)$/u.test(words[i]?.folded ?? '')) i += 1;
    } else if (state !== undefined && words[state.endWord]?.folded === 'embassy') {
      country = state.id;
      i = state.endWord + 1;
    }
  }
  // "signed by Minister of Economy Rafizi Ramli for Malaysia"
  if (titled && words[i]?.folded === 'for') {
    const j = words[i + 1]?.folded === 'the' ? i + 2 : i + 1;
    const state = countryAt.get(j);
    if (
      state !== undefined &&
      state.form === 'NAME' &&
      !words[j]!.blockBreak &&
      signedBefore(text, name.first)
    ) {
      country = state.id;
      i = state.endWord;
    }
  }
  // "Mr. Sugiono (Indonesia)"
  const inside = words[i]?.text === '(' ? countryAt.get(i + 1) : undefined;
  if (titled && inside !== undefined && words[inside.endWord]?.text === ')') {
    country ??= inside.id;
    i = inside.endWord + 1;
  }
  for (let round = 0; round < 3; round += 1) {
    const mark = words[i];
    if (mark === undefined) break;
    if (mark.blockBreak) {
      const stacked = postsBelow(text, i);
      posts.push(...stacked);
      i = stacked.at(-1)?.end ?? i;
      break;
    }
    let j = i;
    let required = '';
    if (mark.text === ',' || mark.folded === '-') j += 1;
    else if (mark.text === '(') {
      j += 1;
      required = ')';
    } else if (!mark.lineBreak) break;
    if (words[j]?.text === '*') break;
    j = skipLinks(text, j);
    const next = words[j];
    if (next === undefined || next.blockBreak) break;
    if (words[j]?.folded.startsWith('hon') === true) j += honorificLength(words, j);
    const found = ownPosts(text, parsePosts(text, j));
    const last = found.at(-1);
    if (last === undefined) break;
    if (required !== '' && words[last.end]?.text !== required) break;
    // "In the meeting with X, Foreign Minister of Y, the Minister thanked": the one who acts is another.
    if (words[j - 1]?.folded === 'the' && actsNext(text, last.end)) break;
    // "At the invitation of Prime Minister X, the Premier of Y, Z, ...": the second post is told of who follows.
    if (
      held &&
      words[j - 1]?.folded === 'the' &&
      words[last.end]?.text === ',' &&
      announcesName(text, last.end + 1)
    )
      break;
    // "accompanied by the Minister of Defence, X, Minister of Transport, Y, and": each post stands before its holder.
    if (parted && mark.text === ',' && words[last.end]?.text === ',' && announcesName(text, last.end + 1))
      break;
    if (mark.lineBreak && mark.text !== ',' && last.written === 'LOWER') break;
    posts.push(...found);
    i = required === '' ? last.end : last.end + 1;
  }
  return { end: i, posts, country };
}

/** Passes the form of a state before its name: "the Republic of Gambia", "the sisterly State of Kuwait". */
function afterForm({ words }: WordText, at: number): number {
  let i = at;
  while (
    /^(?:friendly|sisterly|brotherly|fraternal|federal|united|democratic|islamic|people)$/u.test(
      words[i]?.folded ?? '',
    )
  )
    i += 1;
  if (
    !/^(?:republic|kingdom|state|sultanate|federation|commonwealth|union|principality)$/u.test(
      words[i]?.folded ?? '',
    )
  )
    return at;
  if (words[i + 1]?.folded !== 'of') return at;
  return words[i + 2]?.folded === 'the' ? i + 3 : i + 2;
}

/** Whether a verb stands at a word, so that what stands before it acts. */
function actsNext({ words }: WordText, at: number): boolean {
  let i = at;
  while (/^(?:also|then|further|warmly|in|turn|again)$/u.test(words[i]?.folded ?? '')) i += 1;
  const verb = words[i];
  return (
    verb?.shape === 'LOWER' &&
    (SPEAKING_VERBS.has(verb.folded) ||
      /^(?:has|had|have|will|would|is|was|shall|should|did|does|paid|gave|took|made|led|put|met|held|sent|began|went|came|brought|drew|laid|set|saw|felt|wrote|dwelt|spoke|sought|left|heard|welcomes|conveys|[a-z]{3,}ed)$/u.test(
        verb.folded,
      ))
  );
}

/** Passes the seat of a peer: "Baroness Chapman of Darlington". */
function endOfPeerage(text: WordText, name: ParsedName, at: number): number {
  const { words } = text;
  if (words[at]?.folded !== 'of' || text.countryAt.has(at + 1)) return at;
  if (
    !/^(?:lord|lady|baroness|viscount|viscountess|earl|countess)$/u.test(words[name.first - 1]?.folded ?? '')
  )
    return at;
  let i = at + 1;
  while (words[i]?.shape === 'TITLE' && !words[i]!.lineBreak && i - at < 4) i += 1;
  return i > at + 1 ? i : at;
}

/** Posts that fill the line right below a name's: "Senator the Hon Penny Wong / Minister for Foreign Affairs". */
function postsBelow(text: WordText, at: number, depth = 0): readonly ParsedPost[] {
  const { words, document } = text;
  const above = words[at - 1]!;
  const gap = document.text.slice(above.end, words[at]!.start);
  if (/\n\s*\n/u.test(gap) || above.text === '.') return [];
  const lineStart = document.text.lastIndexOf('\n', above.end - 1) + 1;
  if (above.end - lineStart > 80) return [];
  const posts = parsePosts(text, at);
  const last = posts.at(-1);
  if (last === undefined || last.written === 'LOWER' || last.plural) return [];
  const next = words[last.end];
  if (next === undefined || next.text === ',') return posts;
  return next.lineBreak ? [...posts, ...(depth < 3 ? postsBelow(text, last.end, depth + 1) : [])] : [];
}

function signedBefore(text: WordText, at: number): boolean {
  const { words } = text;
  for (let i = at - 1; i >= 0 && at - i < 40 && words[i]!.sentence === words[at]!.sentence; i -= 1)
    if (/^(?:signed|signing|exchanged|initialled|witnessed)$/u.test(words[i]!.folded)) return true;
  return false;
}

/** Leaves out a post at the end of a list that is told of the next person: ", Secretary of State, and President Biden". */
function ownPosts(text: WordText, posts: readonly ParsedPost[]): readonly ParsedPost[] {
  let end = posts.findIndex((post) => announcesName(text, post.end));
  if (end < 0) return posts;
  // "X of Egypt, Deputy Prime Minister and Foreign Minister Y": with the last post all that "and" joins to it is Y's.
  while (end > 0 && !commaBetween(text, posts[end - 1]!.end, posts[end]!.first)) end -= 1;
  return posts.slice(0, end);
}

const commaBetween = (text: WordText, from: number, to: number): boolean =>
  text.words.slice(from, to).some((word) => /^[,;]$/u.test(word.text));

/** Whether a name or an honorific follows with no comma between. */
export function announcesName(text: WordText, at: number): boolean {
  const word = text.words[at];
  if (word === undefined || word.lineBreak) return false;
  if (honorificLength(text.words, at) > 0 || rankLength(text.words, at) > 0) return true;
  // "Saudi Foreign Minister Prince Faisal"
  if (
    /^(?:prince|princess|king|queen|senator|sultan)$/u.test(word.folded) &&
    parseName(text, at + 1, true) !== null
  )
    return true;
  const name = parseName(text, at, true);
  return name !== null;
}

/** Passes "the", "who is also", "serving as", "currently". */
function skipLinks(text: WordText, at: number): number {
  const { words } = text;
  let i = at;
  if (words[i]?.folded === 'who' || words[i]?.folded === 'and') {
    if (words[i]?.folded === 'and' && words[i + 1]?.folded !== 'currently') return i;
    i += 1;
  }
  while (
    /^(?:the|a|an|is|also|currently|serving|serves|as|our|its|their|concurrently|now|in|acting|his|her|capacity|both)$/u.test(
      words[i]?.folded ?? '',
    )
  ) {
    if (words[i]!.folded === 'acting' || (words[i]!.folded === 'in' && words[i + 2]?.folded !== 'capacity'))
      break;
    i += 1;
  }
  return i;
}
