import type { TextDocument } from '../document.ts';
import type { Line } from './line.ts';

/** For each line the line that opens the list it is an item of; null outside lists. */
export function findListIntros(document: TextDocument, lines: readonly Line[]): readonly (number | null)[] {
  let intro: number | null = null;
  return lines.map(({ sentence, units }, index) => {
    const item = (document.paragraphs[sentence.paragraph]?.marker ?? null) !== null;
    const own = item ? intro : null;
    if (
      units.at(-1)?.key === ':' ||
      /\b(?:among which|including|as follows)\W*$/u.test(document.text.slice(sentence.start, sentence.end))
    )
      intro = index;
    else if (!item) intro = null;
    return own;
  });
}
