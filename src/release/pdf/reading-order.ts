import { joinCells } from '../html/table.ts';
import { largestSize, linesOf, medianOf, onOneLine, type Piece } from './piece.ts';

/** Between what lines were set, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Lines that are read one after the other. */
export interface Block {
  readonly lines: readonly BlockLine[];
  /** Null where the lines are no running text but stand each for itself, as in a letterhead of two columns. */
  readonly margins: Margins | null;
}

/** A line, and whether it is a row of a table: several pieces side by side. */
export interface BlockLine extends Piece {
  readonly row: boolean;
}

/** Fewer lines than that beside others are no column. */
const FEWEST_LINES = 3;

/** Of the type's height: the least width between columns. */
const GUTTER = 0.8;

/** Columns within columns that are looked for. */
const DEEPEST = 4;

/** The blocks of a page, set between `margins`, in the order in which they are read: columns from left to right, tables row by row. */
export function readingOrder(pieces: readonly Piece[], margins: Margins, depth = 0): Block[] {
  if (pieces.length === 0) return [];
  const columns = depth < DEEPEST ? findColumns(pieces) : null;
  if (columns === null) return [{ lines: linesOf(pieces).map(toLine), margins }];
  const column = (side: readonly Piece[]): Block[] =>
    isProse(side)
      ? readingOrder(side, marginsOf(side), depth + 1)
      : [{ lines: linesOf(side).map(toLine), margins: null }];
  return [
    ...readingOrder(columns.above, margins, depth + 1),
    ...column(columns.left),
    ...column(columns.right),
    ...readingOrder(columns.below, margins, depth + 1),
  ];
}

/** Between what pieces stand. */
export function marginsOf(pieces: readonly Piece[]): Margins {
  return {
    left: pieces.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: pieces.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
}

function toLine(pieces: readonly Piece[]): BlockLine {
  const [first, ...rest] = pieces as [Piece, ...Piece[]];
  // The mark of a list stands at some distance from its words.
  const isMarked = LIST_ITEM.test(`${first.text.trim()} `);
  return {
    ...first,
    text: joinCells(pieces.map(({ text }) => text)),
    right: rest.at(-1)?.right ?? first.right,
    size: largestSize(pieces),
    row: rest.length > (isMarked ? 1 : 0),
  };
}

/** "•", "1.", "(a)", "iv)" */
export const LIST_ITEM = /^(?:[•▪●○◦‣–—-]\s?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s)/u;

/** A part of a page where two columns stand side by side, and what stands above and below them. */
interface Columns {
  readonly above: readonly Piece[];
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly below: readonly Piece[];
}

/** The tallest part of a page that a gutter parts into columns; null where there is none but in a table. */
function findColumns(pieces: readonly Piece[]): Columns | null {
  const size = medianOf(
    pieces.map((piece) => piece.size),
    10,
  );
  const { left: from, right: to } = marginsOf(pieces);
  let best: Columns | null = null;
  let most = 0;
  for (let x = from + 2 * size; x < to - 2 * size; x += GUTTER * size) {
    for (const columns of columnsAt(x, pieces, size)) {
      const lines = Math.min(columns.left.length, columns.right.length);
      if (lines > most) [best, most] = [columns, lines];
    }
  }
  return best;
}

/** The parts of a page that nothing crosses at `x`, and that are columns. */
function columnsAt(x: number, pieces: readonly Piece[], size: number): Columns[] {
  const half = (GUTTER * size) / 2;
  const crosses = (piece: Piece) => piece.left < x + half && piece.right > x - half;
  const bounds = [-Infinity, ...pieces.filter(crosses).map((piece) => piece.baseline), Infinity].sort(
    (a, b) => a - b,
  );
  return bounds.slice(1).flatMap((bottom, i) => {
    const top = bounds[i] ?? -Infinity;
    const within = pieces.filter((one) => one.baseline > top && one.baseline < bottom && !crosses(one));
    // What stands above one column alone is no part of it: the two begin side by side.
    const start = Math.max(
      firstOf(within.filter((piece) => piece.right <= x)),
      firstOf(within.filter((piece) => piece.left >= x)),
    );
    const beside = within.filter((piece) => piece.baseline > start - size);
    const left = beside.filter((piece) => piece.right <= x);
    const right = beside.filter((piece) => piece.left >= x);
    if (!areColumns(left, right)) return [];
    const above = pieces.filter(
      (one) =>
        one.baseline <= top || (one.baseline <= start - size && one.baseline < bottom && !crosses(one)),
    );
    return [{ above, left, right, below: pieces.filter((piece) => piece.baseline >= bottom) }];
  });
}

const firstOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((first, { baseline }) => Math.min(first, baseline), Infinity);

/** Whether pieces on two sides are columns: of running text, or blocks of lines that are centred or that stand on no lines of each other's. */
function areColumns(left: readonly Piece[], right: readonly Piece[]): boolean {
  const fewest = Math.min(left.length, right.length);
  if (fewest > 1 && isCentred(left) && isCentred(right)) return true;
  return fewest >= FEWEST_LINES && ((isProse(left) && isProse(right)) || !isTable(left, right));
}

/** Of the longest line's width, and in characters: what most lines of running text have. */
const FILLED = 0.75;
const FEWEST_CHARACTERS = 24;

/** Whether a column is running text. */
function isProse(column: readonly Piece[]): boolean {
  if (isCentred(column)) return false;
  const { left, right } = marginsOf(column);
  const lines = linesOf(column).map(marginsOf);
  const fills = lines.map((line) => (line.right - line.left) / (right - left));
  const lengths = column.map(({ text }) => text.length);
  return medianOf(fills, 0) > FILLED && medianOf(lengths, 0) >= FEWEST_CHARACTERS;
}

/** Lines of different lengths about one middle. */
function isCentred(column: readonly Piece[]): boolean {
  const size = medianOf(
    column.map((piece) => piece.size),
    0,
  );
  const middles = column.map(({ left, right }) => (left + right) / 2);
  const lefts = column.map(({ left }) => left);
  return spreadOf(middles) < size / 2 && spreadOf(lefts) > size / 2;
}

const spreadOf = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));

/** Cells stand on the lines of others. */
function isTable(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const beside = fewer.filter((piece) => more.some((other) => onOneLine(piece, other)));
  return beside.length >= 0.8 * fewer.length;
}
