import { largestSize, linesOf, type Piece } from './piece.ts';

/** Of the height of the type: a gap between words, and one that parts columns or cells. */
const WORD_GAP = 0.12;
const WIDE_GAP = 1.2;

/** Small raised digits: marks of footnotes. */
const FOOTNOTE_MARK = /^[\d*†‡]{1,3}$/u;

/** The pieces that fragments of text on one page form, from the top down: joined where nothing but space between words parts them. */
export function joinFragments(fragments: readonly Piece[]): Piece[] {
  return linesOf(fragments).flatMap(joinLine);
}

function joinLine(line: readonly Piece[]): Piece[] {
  const size = largestSize(line);
  const pieces: Piece[] = [];
  for (const fragment of line) {
    const before = pieces.at(-1);
    if (before === undefined || fragment.left - before.right > WIDE_GAP * size) {
      if (fragment.text.trim() !== '') pieces.push(fragment);
    } else if (!isFootnoteMark(fragment, before)) pieces[pieces.length - 1] = join(before, fragment);
  }
  return pieces;
}

function isFootnoteMark(fragment: Piece, before: Piece): boolean {
  return (
    fragment.size < 0.8 * before.size &&
    before.baseline - fragment.baseline > 0.15 * before.size &&
    FOOTNOTE_MARK.test(fragment.text.trim())
  );
}

function join(a: Piece, b: Piece): Piece {
  const parted = b.left - a.right > WORD_GAP * Math.max(a.size, b.size);
  const space = parted && !/\s$/u.test(a.text) && !/^\s/u.test(b.text) ? ' ' : '';
  // White space alone tells nothing of where a piece ends.
  const right = b.text.trim() === '' ? a.right : Math.max(a.right, b.right);
  const larger = b.size > a.size ? b : a;
  return {
    text: `${a.text}${space}${b.text}`,
    left: a.left,
    right,
    baseline: larger.baseline,
    size: larger.size,
  };
}
