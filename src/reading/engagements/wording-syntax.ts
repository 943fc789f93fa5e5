/** A piece of a wording's regular expression. What stands for too many texts, or for none of its own, is ANY or NONE. */
export type Piece =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'ROW'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'CHOICE'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'REPEAT'; readonly piece: Piece; readonly least: number; readonly most: number }
  /** One character of many. */
  | { readonly kind: 'ANY' }
  /** An assertion. */
  | { readonly kind: 'NONE' };

const choiceOf = (characters: string): Piece => ({
  kind: 'CHOICE',
  pieces: [...characters].map((text) => ({ kind: 'TEXT', text })),
});

const DIGIT = choiceOf('0123456789');

/** A name that stands for a part of a wording. */
const NAME = /<([A-Z]+)>/uy;

/** A letter or a space, as most of wordings are. */
const isPlain = (sign: string | undefined): sign is string =>
  sign === ' ' || (sign !== undefined && sign >= 'a' && sign <= 'z');

/**
 * Parses the source of a regular expression as wordings use them, `partOf` giving what a name in `<>` stands for; throws
 * TypeError at what it does not know.
 */
export function parseWording(source: string, partOf: (name: string) => Piece = noPart): Piece {
  let at = 0;
  const piece = readChoice();
  if (at < source.length) throw new TypeError(`Unbalanced at ${at}: ${source}`);
  return piece;

  function readChoice(): Piece {
    const pieces = [readRow()];
    while (source[at] === '|') {
      at += 1;
      pieces.push(readRow());
    }
    return pieces.length === 1 ? pieces[0]! : { kind: 'CHOICE', pieces };
  }

  function readRow(): Piece {
    const pieces: Piece[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const named = readName();
      if (named === null) pieces.push(readRepeat());
      else pieces.push(...(named.kind === 'ROW' ? named.pieces : [named]));
    }
    return { kind: 'ROW', pieces };
  }

  function readRepeat(): Piece {
    const piece = readOne();
    if (!isRepeated(at)) return piece;
    const [sign, least, most] = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})/u.exec(source.slice(at, at + 12)) ?? [''];
    if (sign === '') return piece;
    at += sign.length;
    if (source[at] === '?') at += 1;
    if (sign === '?') return { kind: 'REPEAT', piece, least: 0, most: 1 };
    if (sign === '*') return { kind: 'REPEAT', piece, least: 0, most: Infinity };
    if (sign === '+') return { kind: 'REPEAT', piece, least: 1, most: Infinity };
    return {
      kind: 'REPEAT',
      piece,
      least: Number(least),
      most: most === undefined ? Number(least) : most === '' ? Infinity : Number(most),
    };
  }

  function readOne(): Piece {
    if (isPlain(source[at])) return readWord();
    const [assertion] = /^\(\?<?[=!]/u.exec(source.slice(at, at + 4)) ?? [''];
    if (assertion !== '' || source[at] === '(') {
      at += assertion === '' ? (source.startsWith('(?:', at) ? 3 : 1) : assertion.length;
      const inner = readChoice();
      if (source[at] !== ')') throw new TypeError(`Not closed at ${at}: ${source}`);
      at += 1;
      return assertion === '' ? inner : { kind: 'NONE' };
    }
    if (source[at] === '[') return readClass();
    const sign = source[at]!;
    at += 1;
    if (sign === '^' || sign === '$') return { kind: 'NONE' };
    if (sign === '.') return { kind: 'ANY' };
    if (sign !== '\\') return { kind: 'TEXT', text: sign };
    const escaped = source[at]!;
    at += 1;
    if (escaped === 'b') return { kind: 'NONE' };
    if (escaped === 'd') return DIGIT;
    if (/[dDsSwW]/u.test(escaped)) return { kind: 'ANY' };
    if (escaped === 'p' || escaped === 'P') {
      at = source.indexOf('}', at) + 1;
      return { kind: 'ANY' };
    }
    return { kind: 'TEXT', text: escaped };
  }

  /** A word up to its end or to what is repeated. */
  function readWord(): Piece {
    let end = at + 1;
    while (source[end - 1] !== ' ' && isPlain(source[end])) end += 1;
    if (end > at + 1 && isRepeated(end)) end -= 1;
    const text = source.slice(at, end);
    at = end;
    return { kind: 'TEXT', text };
  }

  function readName(): Piece | null {
    NAME.lastIndex = at;
    const [all = '', name = ''] = source[at] === '<' ? (NAME.exec(source) ?? []) : [];
    if (name === '') return null;
    at += all.length;
    if (isRepeated(at)) throw new TypeError(`<${name}> is repeated: ${source}`);
    return partOf(name);
  }

  function isRepeated(end: number): boolean {
    return end < source.length && '?*+{'.includes(source[end]!);
  }

  /** A class of a few characters is a choice of them. */
  function readClass(): Piece {
    const end = source.indexOf(']', at);
    const inner = source.slice(at + 1, end);
    at = end + 1;
    if (!/^[\p{L}\p{N},()/ .]{1,12}$/u.test(inner)) return { kind: 'ANY' };
    return choiceOf(inner);
  }
}

function noPart(name: string): never {
  throw new TypeError(`Unknown piece of a wording: <${name}>`);
}
