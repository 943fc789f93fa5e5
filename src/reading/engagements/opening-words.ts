import type { Piece } from './wording-syntax.ts';

/** More words than this are as good as any. */
const MOST = 2000;

/**
 * The words one of which opens every text that a wording stands for, each up to its first space; null where it can open
 * with any. So a wording is tried only where it can begin.
 */
export function openingWords(wording: Piece): ReadonlySet<string> | null {
  const openings = extend([''], wording);
  if (openings === null) return null;
  const words = new Set(openings.map((one) => one.trimEnd()));
  return words.has('') ? null : words;
}

/** What a piece makes of beginnings of texts: one that ends in a space is a whole word and stays as it is. */
function extend(openings: readonly string[], piece: Piece): readonly string[] | null {
  if (openings.every(isWhole)) return openings;
  switch (piece.kind) {
    case 'NONE':
      return openings;
    case 'ANY':
      return null;
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
      const once = extend(openings, piece.piece);
      // A second time counts only where the first has not come to the end of a word.
      if (once === null || (piece.most > 1 && !once.every(isWhole))) return null;
      return piece.least === 0 ? union([once, openings]) : once;
    }
  }
}

const isWhole = (opening: string): boolean => opening.endsWith(' ');

function union(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all = new Set<string>();
  for (const list of lists) {
    if (list === null) return null;
    for (const one of list) all.add(one);
  }
  return all.size > MOST ? null : [...all];
}

/**
 * Texts one of which stands in every text that a wording stands for: those of the piece of its row that leaves the fewest
 * choices; null where no piece must be there.
 */
export function neededTexts(wording: Piece): readonly string[] | null {
  const rows = wording.kind === 'ROW' ? wording.pieces : [wording];
  let best: readonly string[] | null = null;
  for (const piece of rows) {
    if (piece.kind !== 'CHOICE' && piece.kind !== 'ROW') continue;
    const texts = piece.kind === 'ROW' ? neededTexts(piece) : wholeTexts(piece);
    if (texts === null || texts.some((text) => text.length < 4)) continue;
    if (best === null || texts.length < best.length) best = texts;
  }
  return best;
}

/** For each of the choices a text that every text of it begins with. */
function wholeTexts(choice: Piece & { readonly kind: 'CHOICE' }): readonly string[] {
  return choice.pieces.map((piece) => {
    let text = '';
    for (const inner of piece.kind === 'ROW' ? piece.pieces : [piece]) {
      if (inner.kind !== 'TEXT') break;
      text += inner.text;
    }
    return text;
  });
}
