import { foldText } from '../common/fold-text.ts';

/** Offices that one person of a country holds at a time. */
export type SoleOffice = 'STATE' | 'GOVERNMENT' | 'FOREIGN';

/** Titles as posts have them: without the state, and not of a deputy, a chamber or a company. */
const TITLES: readonly (readonly [SoleOffice, RegExp])[] = [
  [
    'STATE',
    /^(?:acting |interim )?(?:president|king|queen|emperor|sultan|emir|amir|grand duke|head of state|supreme leader)(?:$| and | of the republic\b)/,
  ],
  [
    'GOVERNMENT',
    /^(?:acting |interim |caretaker )?(?:(?:prime minister|premier|(?:federal )?chancellor|taoiseach|head of government)(?:$| and )|president of the (?:government|council of ministers)\b)/,
  ],
  [
    'FOREIGN',
    /^(?:acting |federal )?(?:(?:foreign|external affairs) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:foreign|external) (?:affairs|relations))\b/,
  ],
];

/** The sole offices among posts. */
export function soleOfficesOf(posts: readonly string[]): ReadonlySet<SoleOffice> {
  const folded = posts.map(foldText);
  return new Set(
    TITLES.filter(([, title]) => folded.some((post) => title.test(post))).map(([office]) => office),
  );
}

/** Whether one of the posts is a head of state's or government's. */
export function isHead(posts: readonly string[]): boolean {
  const offices = soleOfficesOf(posts);
  return offices.has('STATE') || offices.has('GOVERNMENT');
}
