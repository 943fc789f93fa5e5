import { NAME_ORIGINS } from '../lexicon/name-origins.ts';
import { NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { NEVER_NAMES, PLAIN_THINGS, THING_WORDS } from '../lexicon/never-names.ts';
import { INSTITUTION_WORDS, PORTFOLIO_WORDS } from '../lexicon/posts.ts';
import { headLength, isGivenName } from './post-words.ts';
import { honorificLength, isPostNominal, rankLength } from './honorific.ts';
import type { Word, WordText } from './words.ts';

/** A person's name by words: `end` is after the name, `close` after letters such as "MP" that follow it. */
export interface ParsedName {
  readonly first: number;
  readonly end: number;
  readonly close: number;
}

const particles = new Set(NAME_PARTICLES);
/** Words of the language that are also names; after an honorific or a post they are names. */
const ALSO_NAMES = new Set(
  'may march april june august will west north east south sun so do an no mon long day young king law read price dean pope duke bishop prince hall park lake bush rice wood moon son hope joy grace faith summer star many sea bay cox best nova major noon jan wang ha he she you in on to la le ma mo hong power post art force land ports hills mission rule mark grant rose thu chad jordan israel georgia duma'.split(
    ' ',
  ),
);
/** Words of portfolios and institutions: "General Border Committee" has a rank's word and no name. */
const INSTITUTIONAL = new Set([...INSTITUTION_WORDS, ...PORTFOLIO_WORDS]);
/** "Charles III", "Locsin Jr." */
/** After these the father's name follows, with his own titles. */
const PATRONYMIC = /^(?:bin|binti|bint|ibn|ibni)$/u;
/** Titles that stand between the parts of Malay and Arabic names. */
const MIDDLE = /^(?:pehin|tun|haji|hajah|hajjah|tengku|sheikh|syed|sayyid|hajj|ul|datu)$/u;
const VIETNAMESE = new Set(NAME_ORIGINS.find(({ states }) => states.includes('VN'))?.first ?? []);
/** Particles that are English words, too: only a hyphen makes them part of a name ("at-Turki"). */
const ENGLISH = /^(?:at|as|an|us)$/u;
const SUFFIX = /^(?:[IVX]{2,4}|Jr\.?|Sr\.?)$/u;
const MAX_WORDS = 12;

const PEER = /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|countess)$/u;

/** Whether a peer's title stands before the name in brackets at a word: "Lord (Tariq) Ahmad". */
const isPeer = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === '(' && PEER.test(words[at - 2]?.folded ?? '');

const capital = (word: Word): boolean =>
  word.shape === 'TITLE' || word.shape === 'UPPER' || word.shape === 'INITIAL';

/** Reads the name of a person that starts at word `at`; `strong` when an honorific or a post has announced it. */
export function parseName(text: WordText, at: number, strong: boolean): ParsedName | null {
  const { words } = text;
  let i = at;
  let capitals = 0;
  while (i - at < MAX_WORDS) {
    const word = words[i];
    if (word === undefined || (i > at && (word.blockBreak || (word.lineBreak && !wrapped(text, i))))) break;
    // "Hassanal Bolkiah ibni Al-Marhum Sultan ...": the late father's titles are no part of the name.
    if (capitals > 0 && word.folded === 'ibni' && /^al ?marhum$/u.test(words[i + 1]?.folded ?? '')) break;
    if (capital(word)) {
      if (!canBeName(text, i, at, strong)) break;
      if (isPostNominal(word) && capitals > 1 && word.shape === 'UPPER' && !allCapitals(words, at, i)) break;
      capitals += 1;
      i += 1;
      continue;
    }
    if (
      word.shape === 'LOWER' &&
      particles.has(word.folded) &&
      (!ENGLISH.test(word.folded) || words[i + 1]?.text === '-') &&
      (capitals > 0 || (strong && /^(?:al|el|de|van|von|da|dos|del|di)$/u.test(word.folded)))
    ) {
      let j = i + 1;
      while (
        words[j]?.text === '-' ||
        (words[j]?.shape === 'LOWER' && particles.has(words[j]!.folded) && j - i < 3)
      )
        j += 1;
      const next = words[j];
      if (next === undefined || next.lineBreak || !(next.shape === 'TITLE' || next.shape === 'UPPER')) break;
      if (!canBeName(text, j, at, strong)) break;
      // "Rivas e Pacheco", "Minister y Minister": a joining "e", "i" or "y" needs a name in capitals on both sides.
      i = j;
      continue;
    }
    // "Lord (Tariq) Ahmad"
    if (
      capitals === 1 &&
      word.text === ')' &&
      words[at - 1]?.text === '(' &&
      words[i + 1]?.shape === 'TITLE'
    ) {
      if (!canBeName(text, i + 1, at, strong)) break;
      i += 1;
      continue;
    }
    // "Joko “Jokowi” Widodo"
    if (capitals > 0 && strong && /^[“"(]$/u.test(word.text) && /^[”")]$/u.test(words[i + 2]?.text ?? '')) {
      const family = words[i + 3];
      if (words[i + 1]!.shape !== 'TITLE' || family?.shape !== 'TITLE' || family.lineBreak) break;
      if (!canBeName(text, i + 1, at, strong) || !canBeName(text, i + 3, at, strong)) break;
      i += 3;
      continue;
    }
    break;
  }
  if (capitals === 0) return null;
  // "Lord (Tariq) Ahmad of Wimbledon": where even the given name is told, the title is told whole.
  if (strong && words[i]?.folded === 'of' && words[i + 1]?.shape === 'TITLE' && isPeer(words, at)) i += 2;
  // "Teodoro L. Locsin, Jr., Secretary of Foreign Affairs"
  if (words[i]?.text === ',' && /^(?:Jr|Sr)\.?$/u.test(words[i + 1]?.text ?? '')) i += 2;
  if (words.slice(at, i).every((word) => word.shape === 'INITIAL')) return null;
  if (words.slice(at + 1, i).some((word) => PLAIN_THINGS.has(word.folded))) return null;
  if (THING_WORDS.has(words[i]?.folded ?? '') && capital(words[i]!) && !words[i]!.lineBreak) return null;
  let close = fatherEnd(words, i);
  for (;;) {
    const after = words[close]?.text === ',' ? close + 1 : close;
    const word = words[after];
    if (word === undefined || word.lineBreak) break;
    // "(Rtd)", "(PhD)", "(MP)"
    if (word.text === '(' && words[after + 2]?.text === ')' && isNominal(words[after + 1]!)) {
      close = after + 3;
      continue;
    }
    // "C.G.H.": an order that no list has.
    const order = after > close && !text.countryAt.has(after) && /^(?:\p{Lu}\.){2,}$/u.test(word.text);
    if (!isPostNominal(word) && !order) break;
    close = after + 1;
  }
  return { first: at, end: i, close };
}

const isNominal = (word: Word): boolean =>
  isPostNominal(word) || /^(?:retd|rtd|ret|retired|phd|dr|mp|mrs|mr|ms|miss)$/u.test(word.folded);

/** The end of "ibni Al-Marhum Sultan Haji Omar 'Ali ..." that starts at `at`, else `at`. */
function fatherEnd(words: readonly Word[], at: number): number {
  if (words[at]?.folded !== 'ibni') return at;
  let i = at + 1;
  while (i - at < 20 && words[i] !== undefined && !words[i]!.blockBreak) {
    const word = words[i]!;
    if (!(capital(word) || /^['’‘]$/u.test(word.text) || particles.has(word.folded))) break;
    i += 1;
  }
  return i;
}

/** Whether the whole run is in capitals, so that capitals mean nothing. */
export function allCapitals(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => word.shape !== 'TITLE');
}

/** Words that run on after a name in a headline in capitals: "BOB CARR TO VISIT MYANMAR". */
const RUNS_ON = /^(?:to|on|in|will|an|so|do|he|as|at|ha|no)$/u;

function canBeName(text: WordText, at: number, first: number, strong: boolean): boolean {
  const { words, countryAt, organizationAt, placeAt } = text;
  const word = words[at]!;
  if (at > first && SUFFIX.test(word.text)) return true;
  if (
    at > first &&
    word.shape === 'UPPER' &&
    RUNS_ON.test(word.folded) &&
    (word.folded === 'to' || NEVER_NAMES.has(words[at + 1]?.folded ?? ''))
  )
    return false;
  const next = words[at + 1];
  const nextCapital = next !== undefined && capital(next) && !next.lineBreak && !NEVER_NAMES.has(next.folded);
  // "Haitham bin Tariq Al Said"
  const family = at > first && word.shape === 'TITLE' && /^(?:al|el)$/u.test(words[at - 1]!.folded);
  if (
    NEVER_NAMES.has(word.folded) &&
    !family &&
    !(word.shape === 'INITIAL' && word.text.endsWith('.') && strong)
  ) {
    if (!strong || !ALSO_NAMES.has(word.folded)) return false;
    if (at === first ? !nextCapital : /^(?:\d|the|the )/u.test(next?.folded ?? '')) return false;
  }
  if (INSTITUTIONAL.has(word.folded) && !ALSO_NAMES.has(word.folded)) return false;
  if (
    word.folded.includes(' ') &&
    // "Alastair King-Smith"
    word.folded
      .split(' ')
      .some((part) => part.length > 3 && NEVER_NAMES.has(part) && !(at > first && ALSO_NAMES.has(part)))
  )
    return false;
  if (
    headLength(words, at) > 0 &&
    !isGivenName(words, at) &&
    !(at > first && ALSO_NAMES.has(word.folded) && !nextCapital)
  )
    return false;
  if (
    at > first &&
    !words.slice(first, at).some((one) => PATRONYMIC.test(one.folded)) &&
    (honorificLength(words, at) > 0 || rankLength(words, at) > 0) &&
    !(strong && (!nextCapital || MIDDLE.test(word.folded)))
  )
    return false;
  if (organizationAt.has(at)) return false;
  const state = countryAt.get(at);
  if (state !== undefined) {
    const possessive = /^['’]s?$/u.test(words[state.endWord]?.text ?? '');
    // "Tran Viet Thai" ends with no Thai.
    if (state.form !== 'NAME' && at > first + 1 && !nextCapital && VIETNAMESE.has(words[first]!.folded))
      return true;
    if (possessive || state.form !== 'NAME' || state.endWord > at + 1) return false;
    if (at > first || !strong || !nextCapital || headLength(words, at + 1) > 0) return false;
  }
  if (placeAt.has(at) && at === first && !(strong && nextCapital)) return false;
  return true;
}

/** A name may run over the end of a line that was broken for its length. */
function wrapped(text: WordText, at: number): boolean {
  const { words, document } = text;
  const before = words[at - 1]!;
  const lineStart = document.text.lastIndexOf('\n', before.end - 1) + 1;
  return before.end - lineStart >= 60 && words[at]!.shape === 'TITLE' && words[at]!.zone === 'BODY';
}
