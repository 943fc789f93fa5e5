import type { Piece } from './wording-syntax.ts';

/** More words than this are as good as any. */
const MOST = 2000;

/**
 * The words one of which opens every text that pieces in a row stand for, each up to its first space; one that ends in "*"
 * stands for all words that begin so. Null where any word can open it. So a wording is tried only where it can begin.
 */
export function openingWords(row: readonly Piece[]): ReadonlySet<string> | null {
  const openings = extend([''], { kind: 'ROW', pieces: row });
  if (openings === null) return null;
  const words = new Set(openings.map((one) => one.trimEnd()));
  return words.has('') ? null : words;
}

/** What a piece makes of beginnings of texts: one that ends in a space or "*" is a whole word and stays as it is. */
function extend(openings: readonly string[], piece: Piece): readonly string[] | null {
  if (openings.every(isWhole)) return openings;
  switch (piece.kind) {
    case 'NONE':
      return openings;
    case 'ANY':
      return begun(openings);
    case 'TEXT':
      return openings.map((one) => (isWhole(one) ? one : one + piece.text));
    case 'ROW': {
      let extended: readonly string[] | null = openings;
      for (const inner of piece.pieces) extended = extended === null ? null : extend(extended, inner);
      return extended;
    }
    case 'CHOICE':
      return union(piece.pieces.map((inner) => extend(openings, inner)));
    case 'REPEAT': {
      let once = extend(openings, piece.piece);
      // A second time counts only where the first has not come to the end of a word.
      if (once !== null && piece.most > 1) once = begun(once);
      return piece.least === 0 ? union([once, openings]) : once;
    }
  }
}

const isWhole = (opening: string): boolean => opening.endsWith(' ') || opening.endsWith('*');

/** Beginnings that go on with no matter what; null where one has not begun. */
const begun = (openings: readonly string[]): readonly string[] | null =>
  openings.includes('') ? null : openings.map((one) => (isWhole(one) ? one : `${one}*`));

function union(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all = new Set<string>();
  for (const list of lists) {
    if (list === null) return null;
    for (const one of list) all.add(one);
  }
  return all.size > MOST ? null : [...all];
}
