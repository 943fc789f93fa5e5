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

/** From line to line, as a multiple of the type's height: of running text, and of the short lines of a letterhead. */
interface Leading {
  readonly text: number;
  readonly letterhead: number;
}

function leadingOf(blocks: readonly Block[]): Leading {
  const steps: { [kind in keyof Leading]: number[] } = { text: [], letterhead: [] };
  for (const { lines, margins } of blocks)
    for (const [i, line] of lines.slice(1).entries()) {
      const above = lines[i];
      if (above === undefined || above.row || line.row || !isLike(above.size, line.size)) continue;
      const step = (line.baseline - above.baseline) / line.size;
      if (step > 0.8 && step < LARGEST_STEP) steps[kindBelow(above, margins)].push(step);
    }
  return { text: closest(steps.text), letterhead: closest(steps.letterhead) };
}

/** What follows a short line is not set as running text is. */
const kindBelow = (above: BlockLine, margins: Margins | null): keyof Leading =>
  isShort(above, margins) ? 'letterhead' : 'text';

/** Of the width of the running text: a shorter line is none of its, but for the last one of a paragraph. */
const SHORT = 0.7;

function isShort({ left, right }: BlockLine, margins: Margins | null): boolean {
  return margins === null || right - left < SHORT * (margins.right - margins.left);
}

/** From line to line at the most: what is further away is another part of the page. */
const LARGEST_STEP = 3;

const USUAL_LEADING = 1.3;

/** Of few lines most may be parted by more than the leading; of many, the closest are set with it. */
function closest(steps: readonly number[]): number {
  const found = steps.toSorted((a, b) => a - b)[steps.length >> 2] ?? USUAL_LEADING;
  return steps.length < 6 ? Math.min(found, USUAL_LEADING) : found;
}

/** That many times the leading parts paragraphs; lines of a letterhead stand looser. */
const APART: Leading = { text: 1.25, letterhead: 1.5 };

function gapWithin(
  above: BlockLine,
  line: BlockLine,
  { margins }: Block,
  last: Paragraph,
  leading: Leading,
): Gap {
  const step = (line.baseline - above.baseline) / Math.max(above.size, line.size);
  if (above.row && line.row && step < LARGEST_STEP) return 'LINE';
  const kind = kindBelow(above, margins);
  if (step > APART[kind] * leading[kind] || !isLike(above.size, line.size)) return 'PARAGRAPH';
  if (above.row || line.row || margins === null || LIST_ITEM.test(line.text)) return 'LINE';
  if (isIndented(above, line, margins)) return 'PARAGRAPH';
  if (goesOn(above, line) || isFull(above, line, margins)) return 'NONE';
  return last.text.length > above.text.length || !isShort(above, margins) ? 'PARAGRAPH' : 'LINE';
}

/** From one column or page to the next a paragraph goes on where a line is no heading and no sentence ends. */
function gapBetween(above: BlockLine, line: BlockLine, { margins }: Block): Gap {
  const joins =
    margins !== null &&
    !above.row &&
    !line.row &&
    isLike(above.size, line.size) &&
    !LIST_ITEM.test(line.text) &&
    (goesOn(above, line) || (!isShort(above, margins) && !SENTENCE_END.test(above.text)));
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
function isFull(line: BlockLine, next: BlockLine, margins: Margins): boolean {
  const { left, right } = margins;
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const width = ((next.right - next.left) * (word + 1)) / next.text.length;
  const isCentred = isCentredIn(line, margins) && isCentredIn(next, margins);
  if (isAtRight(next, margins) && !isCentred && !isAtRight(line, margins)) return false;
  const taken = isCentred || isAtRight(line, margins) ? line.right - line.left : line.right - left;
  return right - left - taken < WIDTH_TOLERANCE * width;
}

const isCentredIn = (line: BlockLine, { left, right }: Margins): boolean =>
  line.left - left > 2 * line.size && Math.abs(line.left - left - (right - line.right)) < line.size;

const isAtRight = (line: BlockLine, { left, right }: Margins): boolean =>
  line.left - left > 0.35 * (right - left);

/** The first line of a paragraph that is set in from the margin, and not what hangs below a mark of a list or is centred. */
function isIndented(above: BlockLine, line: BlockLine, { left, right }: Margins): boolean {
  return (
    line.left - left > line.size &&
    line.left - left < 0.2 * (right - left) &&
    above.left - left < line.size &&
    !LIST_ITEM.test(above.text)
  );
}
