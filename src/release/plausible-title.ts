import { foldText } from '../common/fold-text.ts';

/** What stands large at the head of a document and is no title: whose it is, what it is. */
const LETTERHEAD =
  /^(?:the\s)?(?:ministry|department|office|embassy|permanent mission|consulate|high commission|government|kingdom|republic|state of|commonwealth|federal|royal|press (?:release|statement|communiqu[eé]|note|briefing)|media (?:release|statement|note)|news release|communiqu[eé]|statement|joint (?:statement|communiqu[eé]|press statement)|for immediate release|readout|information)\b/iu;

const FEWEST_WORDS = 3;
const LONGEST = 400;

/** Whether words that a document shows large can be its title, and are not its letterhead. */
export function isPlausibleTitle(words: string): boolean {
  return words.split(/\s+/u).length >= FEWEST_WORDS && words.length < LONGEST && !LETTERHEAD.test(words);
}

/** The title in a file's data where its text has the same line; else null: it is often the name of another file. */
export function titleFromData(told: string | null, lines: readonly string[]): string | null {
  if (told === null || !isPlausibleTitle(told)) return null;
  const folded = foldText(told);
  return lines.some((line) => foldText(line) === folded) ? told : null;
}
