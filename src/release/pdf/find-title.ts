import { isPlausibleTitle, titleFromData } from '../plausible-title.ts';
import { isLike, medianOf } from './piece.ts';
import type { Paragraph } from './write-text.ts';

/** Of the running text's type: a title is set larger. */
const LARGER = 1.12;

/** The title that the largest type of the first page or the file's data tell; null where the text has to be asked. */
export function findTitle(paragraphs: readonly Paragraph[], told: string | null): string | null {
  const first = joinLines(paragraphs.filter(({ page }) => page === 0));
  const body = medianOf(
    paragraphs.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 80)).fill(size)),
    0,
  );
  const large = first.filter(({ size }) => size > LARGER * body).sort((a, b) => b.size - a.size);
  for (const { text } of large) {
    if (isPlausibleTitle(text)) return text;
    // "Statement by the Foreign Minister on …" is one, too, and what is smaller is a subhead: the text tells them apart.
    if (text.split(' ').length > LONGEST_LABEL) return null;
  }
  const lines = first.map(({ text }) => text);
  return titleFromData(told, lines);
}

/** Words of a label or of a body's name. */
const LONGEST_LABEL = 6;

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
