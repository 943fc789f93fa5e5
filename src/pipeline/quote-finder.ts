import { spanOf, type Span } from '../model/span.ts';

/** Finds quotes in a text whatever white space, quotation marks and case they were copied with. */
export class QuoteFinder {
  readonly #text: string;
  #loosened: Loose | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The span itself if its quote stands there; else where its quote stands first; null if nowhere. */
  hold({ start, end, quote }: Span): Span | null {
    return this.#text.slice(start, end) === quote ? { start, end, quote } : this.find(quote);
  }

  /** The first place of a quote at or after `from`. */
  find(quote: string, from = 0): Span | null {
    const sought = loosen(quote.replaceAll('**', '').trim()).loose;
    if (sought === '') return null;
    // Most quotes hold where they are said to stand, and the text need not be loosened.
    this.#loosened ??= loosen(this.#text);
    const { loose, places } = this.#loosened;
    const at = loose.indexOf(sought, indexOfPlace(from, places));
    if (at < 0) return null;
    return spanOf(this.#text, places[at] ?? 0, (places[at + sought.length - 1] ?? 0) + 1);
  }
}

/** The first loose character that stands at or after a place of the text. */
function indexOfPlace(place: number, places: readonly number[]): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Loose {
  readonly loose: string;
  /** Place in the text of each character of `loose`. */
  readonly places: readonly number[];
}

/** Lower case, white space as single spaces, plain quotation marks; one character stays one character. */
function loosen(text: string): Loose {
  const characters: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (/\s/.test(character)) {
      if (characters.at(-1) === ' ') continue;
      characters.push(' ');
    } else {
      const lower = character.toLowerCase();
      characters.push(lower.length > 1 ? character : (PLAIN[lower] ?? lower));
    }
    places.push(i);
  }
  return { loose: characters.join(''), places };
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};
