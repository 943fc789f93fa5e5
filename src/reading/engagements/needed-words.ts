import { openingWords } from './opening-words.ts';
import type { Piece } from './wording-syntax.ts';

/**
 * Sets of words, of each of which one stands further on in every text that a wording stands for. So a wording is tried
 * only in lines that have them.
 */
export function neededWords(wording: Piece): readonly ReadonlySet<string>[] {
  if (wording.kind !== 'ROW') return [];
  const { pieces } = wording;
  return pieces.flatMap((piece, at) => {
    if (isOptional(piece) || !opensWord(pieces, at)) return [];
    const words = openingWords(pieces.slice(at));
    return words === null ? [] : [words];
  });
}

const isOptional = (piece: Piece): boolean =>
  piece.kind === 'NONE' || (piece.kind === 'REPEAT' && piece.least === 0);

/** Whether a piece of a row begins a word, as the row itself does. */
function opensWord(row: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const piece = row[i]!;
    if (piece.kind === 'NONE') continue;
    if (!endsInSpace(piece)) return false;
    if (!isOptional(piece)) return true;
  }
  return true;
}

function endsInSpace(piece: Piece | undefined): boolean {
  switch (piece?.kind) {
    case 'TEXT':
      return piece.text.endsWith(' ');
    case 'ROW':
      return endsInSpace(piece.pieces.findLast(({ kind }) => kind !== 'NONE'));
    case 'CHOICE':
      return piece.pieces.every(endsInSpace);
    case 'REPEAT':
      return endsInSpace(piece.piece);
    default:
      return false;
  }
}
