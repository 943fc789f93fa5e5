/** Words that stand side by side on a page: a line, or what a column or a cell has of one. Lengths in points, from the top left. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the type. */
  readonly size: number;
}

/** The pieces of a page, from the top down. */
export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Of the height of the type: baselines so close are of one line, with its raised and lowered characters. */
const SAME_LINE = 0.45;

/** Whether two pieces are of one line. */
export function onOneLine(a: Piece, b: Piece): boolean {
  return Math.abs(a.baseline - b.baseline) < SAME_LINE * Math.max(a.size, b.size);
}

/** Pieces in lines from the top down, each from left to right. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && onOneLine(line[0], piece)) line.push(piece);
    else lines.push([piece]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}

/** The middle one of some numbers; `otherwise` of none. */
export function medianOf(values: readonly number[], otherwise: number): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? otherwise;
}

/** Whether two heights are of one type. */
export function isLike(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.1 * Math.max(a, b);
}

/** The height of the largest type among pieces. */
export function largestSize(pieces: readonly Piece[]): number {
  return pieces.reduce((most, { size }) => Math.max(most, size), 0);
}
