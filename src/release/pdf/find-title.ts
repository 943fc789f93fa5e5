import { foldText } from '../../common/fold-text.ts';
import { isLike, medianOf } from './piece.ts';
import type { Paragraph } from './write-text.ts';

/** Of the running text's type: a title is set larger. */
const LARGER = 1.12;

/** What stands in the largest type and is no title: whose it is, what it is. */
const LETTERHEAD =
  /^(?:the\s)?(?:ministry|department|office|embassy|permanent mission|consulate|high commission|government|kingdom|republic|state of|commonwealth|federal|royal|press (?:release|statement|communiqu[eé]|note|briefing)|media (?:release|statement|note)|news release|communiqu[eé]|statement|joint (?:statement|communiqu[eé]|press statement)|for immediate release|readout|information)\b/iu;

const FEWEST_WORDS = 3;

/**
 * The title that the largest type of the first page or the file's data tell; null where neither is one, and the text has to
 * be asked. What the data say counts only where the first page has it, too: it is often the name of another file.
 */
export function findTitle(paragraphs: readonly Paragraph[], told: string | null): string | null {
  const first = joinLines(paragraphs.filter(({ page }) => page === 0));
  const body = medianOf(
    paragraphs.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 80)).fill(size)),
    0,
  );
  const [largest] = first
    .filter(({ size, text }) => size > LARGER * body && isTitle(text))
    .sort((a, b) => b.size - a.size);
  if (largest !== undefined) return largest.text;
  if (told === null || !isTitle(told)) return null;
  const folded = foldText(told);
  return first.some(({ text }) => foldText(text) === folded) ? told : null;
}

/** Lines of one type that stand close together, as a title's do. */
function joinLines(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before !== undefined && !paragraph.apart && isLike(before.size, paragraph.size))
      joined[joined.length - 1] = { ...before, text: `${before.text} ${paragraph.text}` };
    else joined.push(paragraph);
  }
  return joined;
}

function isTitle(text: string): boolean {
  return text.split(/\s+/u).length >= FEWEST_WORDS && text.length < 400 && !LETTERHEAD.test(text);
}
