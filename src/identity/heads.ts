import { foldText } from '../common/fold-text.ts';

/** Titles of heads of state and government as posts have them: without the state, and not of a chamber or a company. */
const HEAD =
  /^(?:acting |interim |caretaker )?(?:president|prime minister|premier|(?:federal )?chancellor|taoiseach|king|queen|emperor|sultan|emir|amir|grand duke|head of state|head of government|supreme leader)(?:$| and | of the (?:republic|government|council of ministers|swiss confederation)\b)/;

/** Whether one of the posts is a head of state's or government's. */
export function isHead(posts: readonly string[]): boolean {
  return posts.some((post) => HEAD.test(foldText(post)));
}
