import { firstWords } from './expand-braces.ts';
import { splitTokens } from './split-tokens.ts';
import { formOfToken, type TokenForm } from './token-form.ts';

/** A phrase found: what it leads to, and the index after its last token. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly endToken: number;
}

/** Phrases of a pattern that begin alike, up to a node, and whose other words are put into the index once a text comes there. */
interface Rest<T> {
  /** How they begin, as it is written. */
  readonly written: string;
  /** Of the last word of that, the parts that are yet to come. */
  readonly parts: readonly TokenForm[];
  /** The pattern of what follows. */
  readonly pattern: string;
  readonly valueOf: (phrase: string) => T | undefined;
}

/** A word that is a token as it stands, as most of phrases are. */
const PLAIN_WORD = /^[a-z]+$/;

const NONE: readonly never[] = [];

/** What is asked of a token: its folded form and that form's hash. */
type FoldedToken = Pick<TokenForm, 'folded' | 'hash'>;

/** Bits of the filter of first words, a power of two: some thousands of words leave most of it free. */
const FILTER_BITS = 2 ** 15;

/**
 * Phrases of words, each leading to a value, found in a text in time linear in its length. Case, accents, kinds of
 * apostrophes and hyphens between words make no difference ("Indo Pacific" is "Indo-Pacific").
 */
export class PhraseIndex<T> {
  // A trie in one table of edges, which begins at the hash of a node and a word and goes on to the next free place: a map
  // for each node would be slow to build and heavy, and a map of all would look at a text's words letter by letter.
  #edges = new Int32Array(2 ** 10);
  /** Of each node: the node before it, the word that leads to it, and its values. */
  readonly #parents: number[] = [-1];
  readonly #words: FoldedToken[] = [{ folded: '', hash: 0 }];
  readonly #values: (T[] | null)[] = [null];
  /** Of each node, what is yet to be put after it, in the order in which it was added. */
  readonly #waiting: (Rest<T>[] | null)[] = [null];
  /** A bit for each hash of a first word: most words of a text open no phrase. */
  readonly #openings = new Uint32Array(FILTER_BITS / 32);
  /** The parts of each word as it was added; phrases share most of their words. */
  readonly #known = new Map<string, readonly TokenForm[]>();

  add(phrase: string, value: T): void {
    let node = 0;
    for (const word of phrase.split(' '))
      for (const part of this.#partsOf(word)) {
        node = this.#child(node, part);
        this.#goOn(node);
      }
    if (node !== 0) this.#addValue(node, value);
  }

  /**
   * Adds all phrases that a pattern with alternatives in braces stands for, each with its value; none where that is undefined.
   * Their words are put into the index as texts need them: of many phrases they need few.
   */
  addPattern(pattern: string, valueOf: (phrase: string) => T | undefined): void {
    this.#advance(0, { written: '', parts: NONE, pattern, valueOf });
  }

  /** Whether a phrase may start with the token; where not, none does. */
  mayOpen({ hash }: FoldedToken): boolean {
    return (this.#openings[(hash & (FILTER_BITS - 1)) >>> 5]! & (1 << (hash & 31))) !== 0;
  }

  /** All phrases that start at token `at` and end before token `limit`: the longest first, of equals as they were added. */
  matchesAt(
    tokens: readonly FoldedToken[],
    at: number,
    limit: number = tokens.length,
  ): readonly PhraseMatch<T>[] {
    if (at >= limit || !this.mayOpen(tokens[at]!)) return NONE;
    let node = this.#next(0, tokens[at]!);
    if (node === 0) return NONE;
    let found: PhraseMatch<T>[] | null = null;
    for (let i = at + 1; ; i += 1) {
      this.#goOn(node);
      const values = this.#values[node]!;
      if (values !== null) {
        found ??= [];
        for (let k = values.length - 1; k >= 0; k -= 1) found.push({ value: values[k]!, endToken: i });
      }
      while (i < limit && tokens[i]!.folded === '-') i += 1;
      node = i < limit ? this.#next(node, tokens[i]!) : 0;
      if (node === 0) return found === null ? NONE : found.reverse();
    }
  }

  /** Puts what waits at a node into the index, a word further. */
  #goOn(node: number): void {
    const rests = this.#waiting[node]!;
    if (rests === null) return;
    this.#waiting[node] = null;
    for (const rest of rests) this.#advance(node, rest);
  }

  #advance(node: number, { written, parts, pattern, valueOf }: Rest<T>): void {
    const [part, ...others] = parts;
    if (part !== undefined) {
      const child = this.#child(node, part);
      const rest = { written, parts: others, pattern, valueOf };
      const waiting = this.#waiting[child]!;
      if (waiting === null) this.#waiting[child] = [rest];
      else waiting.push(rest);
    } else if (pattern === '') {
      const value = node === 0 ? undefined : valueOf(written);
      if (value !== undefined) this.#addValue(node, value);
    } else
      for (const { word, rest } of firstWords(pattern)) {
        const begun = written === '' ? word : `${written} ${word}`;
        this.#advance(node, { written: begun, parts: this.#partsOf(word), pattern: rest, valueOf });
      }
  }

  #addValue(node: number, value: T): void {
    const values = this.#values[node]!;
    if (values === null) this.#values[node] = [value];
    else if (!values.includes(value)) values.push(value);
  }

  /** The node that a word leads to from a node; 0 for none. */
  #next(node: number, { folded, hash }: FoldedToken): number {
    const edges = this.#edges;
    const last = edges.length - 1;
    for (let place = placeOf(node, hash) & last; ; place = (place + 1) & last) {
      const child = edges[place]!;
      if (child === 0 || (this.#parents[child] === node && this.#words[child]!.folded === folded))
        return child;
    }
  }

  #child(node: number, part: TokenForm): number {
    const known = this.#next(node, part);
    if (known !== 0) return known;
    const child = this.#parents.length;
    this.#parents.push(node);
    this.#words.push(part);
    this.#values.push(null);
    this.#waiting.push(null);
    if (child * 2 > this.#edges.length) this.#grow();
    else this.#put(child);
    if (node === 0) this.#openings[(part.hash & (FILTER_BITS - 1)) >>> 5]! |= 1 << (part.hash & 31);
    return child;
  }

  /** Doubles the table of edges. */
  #grow(): void {
    this.#edges = new Int32Array(this.#edges.length * 2);
    for (let child = 1; child < this.#parents.length; child += 1) this.#put(child);
  }

  #put(child: number): void {
    const last = this.#edges.length - 1;
    let place = placeOf(this.#parents[child]!, this.#words[child]!.hash) & last;
    while (this.#edges[place] !== 0) place = (place + 1) & last;
    this.#edges[place] = child;
  }

  #partsOf(word: string): readonly TokenForm[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const tokens = PLAIN_WORD.test(word) ? [formOfToken(word)] : splitTokens(word);
    const parts = tokens.filter(({ folded }) => folded !== '-');
    this.#known.set(word, parts);
    return parts;
  }
}

/** Where the edge of a word from a node is looked for first. */
function placeOf(node: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 16);
}
