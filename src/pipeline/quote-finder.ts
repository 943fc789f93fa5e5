import { spanOf, type Span } from '../model/span.ts';

/** Finds quotes in a text whatever white space, quotation marks and case they were copied with. */
export class QuoteFinder {
  readonly #text: string;
  readonly #loose: string;
  /** Place in the text of each character of `#loose`. */
  readonly #places: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const { loose, places } = loosen(text);
    this.#loose = loose;
    this.#places = places;
  }

  /** The span itself if its quote stands there; else where its quote stands first; null if nowhere. */
  hold({ start, end, quote }: Span): Span | null {
    return this.#text.slice(start, end) === quote ? { start, end, quote } : this.find(quote);
  }

  /** The first place of a quote at or after `from`. */
  find(quote: string, from = 0): Span | null {
    const { loose } = loosen(quote.replaceAll('**', '').trim());
    if (loose === '') return null;
    const at = this.#loose.indexOf(loose, this.#looseIndex(from));
    if (at < 0) return null;
    return spanOf(this.#text, this.#places[at] ?? 0, (this.#places[at + loose.length - 1] ?? 0) + 1);
  }

  /** The first loose character that stands at or after a place of the text. */
  #looseIndex(place: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Lower case, white space as single spaces, plain quotation marks; one character stays one character. */
function loosen(text: string): { readonly loose: string; readonly places: number[] } {
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
