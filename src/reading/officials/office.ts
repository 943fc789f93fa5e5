import { foldText } from '../../common/fold-text.ts';
import { remember } from '../../common/remember.ts';
import type { Office } from '../lexicon/offices.ts';
import { THIN_POSTS } from '../lexicon/offices.ts';

const RANKS = new Set(
  'deputy vice assistant under senior acting interim parliamentary permanent associate second third first former junior principal emeritus lead co mentor undersecretary viceminister'.split(
    ' ',
  ),
);
const IDLE = new Set([
  'of',
  'the',
  'for',
  'and',
  'to',
  'in',
  'at',
  'on',
  's',
  'federal',
  'union',
  'honourable',
]);

/** Titles that are compared again and again in one text. */
const REMEMBERED = 2000;

/** What office a title names, so that "Foreign Minister" and "Minister of Foreign Affairs" are one. */
export const officeOf = remember(findOffice, REMEMBERED);

function findOffice(title: string): Office {
  const folded = ` ${foldText(title)} `;
  if (
    / (?:king|queen|emperor|empress|sultan|emir|amir|grand duke) /u.test(folded) &&
    !/ (?:mother|father|deputy) /u.test(folded)
  )
    return 'MONARCH';
  if (
    / (?:deputy|vice|assistant|under|senior|parliamentary|permanent|principal|undersecretary|spokesperson|spokesman|spokeswoman|adviser|advisor|attached|director|head|chief|committee|commission|shadow|minister of state(?! and)|state minister) /u.test(
      folded,
    )
  )
    return 'OTHER';
  if (/^ (?:prime minister|pm|premier|chancellor|federal chancellor|taoiseach)(?: |$)/u.test(folded))
    return 'GOVERNMENT';
  if (/^ (?:president|president of the (?:republic|french republic|federal republic)) $/u.test(folded))
    return 'STATE_PRESIDENT';
  if (
    / (?:minister|secretary|councillor|chancellor) /u.test(folded) &&
    / (?:foreign|external (?:affairs|relations)) /u.test(folded) &&
    !/ trade minister/u.test(folded)
  )
    return 'FOREIGN';
  if (/^ (?:fm|eam|secretary of state) $/u.test(folded)) return 'FOREIGN';
  return 'OTHER';
}

const CHANCELLOR = /^(?:chancellor|chanceler|canciller)$/iu;

/** A title's words that distinguish it. */
const wordsOf = remember(
  (title): readonly string[] =>
    foldText(title)
      .replace(/\bdpm\b/gu, 'deputy prime minister')
      .replace(/\bpm\b/gu, 'prime minister')
      .replace(/\bfm\b/gu, 'foreign minister')
      .replace(/\beam\b/gu, 'external affairs minister')
      .replace(/\bministers?\b/gu, 'minister')
      .split(' ')
      .filter((word) => !IDLE.has(word)),
  REMEMBERED,
);

/** "First Vice Minister" and "1st Vice Minister" are "Vice Minister" in fewer words. */
const withoutOrder = (title: string): string =>
  title.replace(
    /^(?:first|second|third|1st|2nd|3rd|permanent|principal|senior|acting) (?=(?:vice|deputy|assistant|under)\b)/iu,
    '',
  );

/** The words of rank in a title, in order of the alphabet. */
const rankOf = remember(
  (title) =>
    wordsOf(title)
      .filter((word) => RANKS.has(word))
      .sort()
      .join(' '),
  REMEMBERED,
);

/** Whether two titles of one person are the same office in fewer or more words. */
export function sameOffice(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (rankOf(a) !== rankOf(b)) {
    if (withoutOrder(a) !== a || withoutOrder(b) !== b) return sameOffice(withoutOrder(a), withoutOrder(b));
    // "the Minister" of an Acting Minister
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    return (
      short.length === 1 &&
      THIN_POSTS.has(short[0]!) &&
      long.includes(short[0]!) &&
      !long.includes('vice') &&
      short[0] !== 'president'
    );
  }
  // Foreign ministers of the Americas are called chancellors.
  if (CHANCELLOR.test(a) ? officeOf(b) === 'FOREIGN' : CHANCELLOR.test(b) && officeOf(a) === 'FOREIGN')
    return true;
  const one = officeOf(a);
  if (one !== 'OTHER' && one !== 'STATE_PRESIDENT' && one === officeOf(b)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const has = new Set(long);
  const both = short.filter((word) => has.has(word)).length;
  if (both === short.length)
    return long.join(' ') !== 'prime minister' || short.length > 1 || short[0] === 'minister';
  return both / (short.length + long.length - both) >= 0.75;
}

/** More words, or as many without abbreviations: "Deputy Prime Minister" is fuller than "Deputy PM". */
function isFuller(title: string, other: string): boolean {
  const more = wordsOf(title).length - wordsOf(other).length;
  return more > 0 || (more === 0 && /\b(?:PM|FM|DPM|EAM)\b/u.test(other) && title.length > other.length);
}

/** The titles without those that another one tells in more words; order of first appearance. */
export function distinctPosts(titles: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const title of titles) {
    const at = kept.findIndex((other) => sameOffice(other, title));
    if (at < 0) kept.push(title);
    else if (isFuller(title, kept[at]!)) kept[at] = title;
  }
  // A later, fuller title can have made two of the kept ones the same.
  const settled = kept.filter((title, at) => !kept.some((other, i) => i < at && sameOffice(other, title)));
  if (settled.length < 2) return settled;
  return settled.filter((title) => {
    const words = wordsOf(title);
    return !(
      words.length === 1 &&
      /^(?:ambassador|senator|judge|justice|prince|princess|general|member|leader|chief|head|officer|congressman|congresswoman|deputy)$/u.test(
        words[0]!,
      )
    );
  });
}
