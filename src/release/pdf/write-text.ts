import { joinLines, wordsOf } from './join-words.ts';
import { isLike } from './piece.ts';
import { type Block, type BlockLine, LIST_ITEM, type Margins } from './reading-order.ts';

/** A paragraph, a heading or a line that stands for itself. */
export interface Paragraph {
  readonly text: string;
  /** Height of its type, in points. */
  readonly size: number;
  /** Page, from 0. */
  readonly page: number;
  /** Whether an empty line is above it. */
  readonly apart: boolean;
}

/** What stands between a line and the one before it. */
type Gap = 'NONE' | 'LINE' | 'PARAGRAPH';

/** The paragraphs of a document whose pages are in order of reading. */
export function writeParagraphs(pages: readonly (readonly Block[])[]): Paragraph[] {
  const blocks = pages.flat();
  const leading = leadingOf(blocks);
  const words = wordsOf(blocks.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const paragraphs: Paragraph[] = [];
  let before: { readonly line: BlockLine; readonly block: Block } | null = null;
  for (const [page, onPage] of pages.entries()) {
    for (const block of onPage) {
      for (const line of block.lines) {
        const last = paragraphs.at(-1);
        const gap =
          before === null || last === undefined
            ? 'PARAGRAPH'
            : before.block === block
              ? gapWithin(before.line, line, block, last, leading)
              : gapBetween(before.line, line, block);
        if (gap === 'NONE' && last !== undefined)
          paragraphs[paragraphs.length - 1] = { ...last, text: joinLines(last.text, line.text, words) };
        else paragraphs.push({ text: line.text, size: line.size, page, apart: gap === 'PARAGRAPH' });
        before = { line, block };
      }
    }
  }
  return paragraphs;
}

/** The text that paragraphs are. */
export function textOfParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ text, apart }) => `${apart ? '\n\n' : '\n'}${text}`)
    .join('')
    .trim();
}

const USUAL_LEADING = 1.3;

/** From line to line of running text, as a multiple of the type's height. */
function leadingOf(blocks: readonly Block[]): number {
  const steps = blocks.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, i) => {
      const above = lines[i];
      if (above === undefined || !isLike(above.size, line.size)) return [];
      const step = (line.baseline - above.baseline) / line.size;
      return step > 0.8 && step < 3 ? [step] : [];
    }),
  );
  // Of few lines most may be parted by more than the leading; of many, the closest are running text.
  const closest = steps.toSorted((a, b) => a - b)[steps.length >> 2] ?? USUAL_LEADING;
  return steps.length < 6 ? Math.min(closest, USUAL_LEADING) : closest;
}

/** That many times the leading parts paragraphs; short lines of a letterhead stand looser. */
const APART = 1.25;
const APART_IN_LETTERHEAD = 1.5;

/** Characters: a longer line is running text. */
const SHORT_LINE = 60;

function gapWithin(
  above: BlockLine,
  line: BlockLine,
  { margins }: Block,
  last: Paragraph,
  leading: number,
): Gap {
  const step = (line.baseline - above.baseline) / Math.max(above.size, line.size);
  const isShort = Math.max(above.text.length, line.text.length) < SHORT_LINE;
  if (step > (isShort ? APART_IN_LETTERHEAD : APART) * leading || !isLike(above.size, line.size))
    return 'PARAGRAPH';
  if (above.row || line.row || margins === null || LIST_ITEM.test(line.text)) return 'LINE';
  if (isIndented(above, line, margins)) return 'PARAGRAPH';
  if (goesOn(above, line) || isFull(above, line, margins)) return 'NONE';
  return last.text.length > above.text.length || above.text.length > SHORT_LINE ? 'PARAGRAPH' : 'LINE';
}

/** From one column or page to the next a paragraph goes on where a line is no heading and no sentence ends. */
function gapBetween(above: BlockLine, line: BlockLine, { margins }: Block): Gap {
  const joins =
    margins !== null &&
    !above.row &&
    !line.row &&
    isLike(above.size, line.size) &&
    !LIST_ITEM.test(line.text) &&
    (goesOn(above, line) || (above.text.length > SHORT_LINE / 2 && !SENTENCE_END.test(above.text)));
  return joins ? 'NONE' : 'PARAGRAPH';
}

/** A word is broken, or a sentence goes on with a small letter. */
function goesOn(above: BlockLine, line: BlockLine): boolean {
  return BROKEN_WORD.test(above.text) || (/^\p{Ll}/u.test(line.text) && !SENTENCE_END.test(above.text));
}

const BROKEN_WORD = /[\p{L}\p{N}][-\u00ad\u2010]$/u;
const SENTENCE_END = /[.!?:;]["'”’)]{0,2}$/u;

/** Words are measured by the number of their letters. */
const WIDTH_TOLERANCE = 1.2;

/** Whether the first word of the next line had no room in a line: its end is no one's intention. */
function isFull(line: BlockLine, next: BlockLine, { left, right }: Margins): boolean {
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const width = ((next.right - next.left) * (word + 1)) / next.text.length;
  const isCentred = (one: BlockLine) =>
    one.left - left > 2 * one.size && Math.abs(one.left - left - (right - one.right)) < one.size;
  const isAtRight = line.left - left > 0.35 * (right - left);
  const taken =
    isAtRight || (isCentred(line) && isCentred(next)) ? line.right - line.left : line.right - left;
  return right - left - taken < WIDTH_TOLERANCE * width;
}

/** The first line of a paragraph that is set in from the margin, and not what hangs below a mark of a list or is centred. */
function isIndented(above: BlockLine, line: BlockLine, { left, right }: Margins): boolean {
  return (
    line.left - left > line.size &&
    line.left - left < 0.2 * (right - left) &&
    above.left - left < line.size &&
    !LIST_ITEM.test(above.text)
  );
}
