import { isLike, medianOf, type Piece } from './piece.ts';
import { type Margins, marginsOf } from './reading-order.ts';

/** Of the longest line: shorter ones say little of where lines end. */
const LONG = 0.6;

/** Of the long lines: some run over the margin, as addresses and tables do. */
const WITHIN = 0.95;

/** Between what the running text of a document is set: the pieces in the type that most of it is in. */
export function bodyMargins(pieces: readonly Piece[]): Margins {
  // A long piece counts more.
  const type = medianOf(
    pieces.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 40)).fill(size)),
    0,
  );
  const body = pieces.filter(({ size }) => isLike(size, type));
  const widest = body.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const ends = body
    .filter(({ left, right }) => right - left >= LONG * widest)
    .map(({ right }) => right)
    .sort((a, b) => a - b);
  const margins = marginsOf(body);
  return { ...margins, right: ends[Math.ceil(WITHIN * ends.length) - 1] ?? margins.right };
}
