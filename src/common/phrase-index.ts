import { firstWords } from './expand-braces.ts';
import { splitTokens, type TextToken } from './split-tokens.ts';

/** A phrase found: what it leads to, and the index after its last token. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly endToken: number;
}

/** A token of a phrase, with its number. */
interface Part {
  readonly id: number;
  readonly folded: string;
}

/** Phrases of a pattern that begin alike, up to a node, and whose other words are put into the index once a text comes there. */
interface Rest<T> {
  /** How they begin, as it is written. */
  readonly written: string;
  /** Of the last word of that, the parts that are yet to come. */
  readonly parts: readonly Part[];
  /** The pattern of what follows. */
  readonly pattern: string;
  readonly valueOf: (phrase: string) => T | undefined;
}

/** A word that is a token as it stands, as most of phrases are. */
const PLAIN_WORD = /^[a-z]+$/;

const NONE: readonly never[] = [];

/** Room for the numbers of words in the key of an edge. */
const MOST_WORDS = 2 ** 20;

/**
 * Phrases of words, each leading to a value, found in a text in time linear in its length. Case, accents, kinds of
 * apostrophes and hyphens between words make no difference ("Indo Pacific" is "Indo-Pacific").
 */
export class PhraseIndex<T> {
  // A trie of word numbers in flat maps: a map for each node would be slow to build and heavy.
  readonly #words = new Map<string, number>();
  /** The nodes after a first word, apart: most words of a text open no phrase. */
  readonly #openings = new Map<string, number>();
  readonly #edges = new Map<number, number>();
  readonly #values = new Map<number, T[]>();
  /** The parts of each word as it was added; phrases share most of their words. */
  readonly #known = new Map<string, readonly Part[]>();
  /** What is yet to be put after a node, in the order in which it was added. */
  readonly #waiting = new Map<number, Rest<T>[]>();
  #nodes = 1;

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

  /** All phrases that start at token `at` and end before token `limit`: the longest first, of equals as they were added. */
  matchesAt(
    tokens: readonly TextToken[],
    at: number,
    limit: number = tokens.length,
  ): readonly PhraseMatch<T>[] {
    let node = at < limit ? this.#openings.get(tokens[at]!.folded) : undefined;
    if (node === undefined) return NONE;
    let found: PhraseMatch<T>[] | null = null;
    for (let i = at + 1; ; i += 1) {
      this.#goOn(node);
      const values = this.#values.get(node);
      if (values !== undefined) {
        found ??= [];
        for (let k = values.length - 1; k >= 0; k -= 1) found.push({ value: values[k]!, endToken: i });
      }
      while (i < limit && tokens[i]!.folded === '-') i += 1;
      const id = i < limit ? this.#words.get(tokens[i]!.folded) : undefined;
      node = id === undefined ? undefined : this.#edges.get(node * MOST_WORDS + id);
      if (node === undefined) return found === null ? NONE : found.reverse();
    }
  }

  /** Puts what waits at a node into the index, a word further. */
  #goOn(node: number): void {
    const rests = this.#waiting.get(node);
    if (rests === undefined) return;
    this.#waiting.delete(node);
    for (const rest of rests) this.#advance(node, rest);
  }

  #advance(node: number, { written, parts, pattern, valueOf }: Rest<T>): void {
    const [part, ...others] = parts;
    if (part !== undefined) {
      const child = this.#child(node, part);
      const rest = { written, parts: others, pattern, valueOf };
      const waiting = this.#waiting.get(child);
      if (waiting === undefined) this.#waiting.set(child, [rest]);
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
    const values = this.#values.get(node);
    if (values === undefined) this.#values.set(node, [value]);
    else if (!values.includes(value)) values.push(value);
  }

  #child(node: number, { id, folded }: Part): number {
    const key = node * MOST_WORDS + id;
    const known = this.#edges.get(key);
    if (known !== undefined) return known;
    const child = this.#nodes;
    this.#nodes += 1;
    this.#edges.set(key, child);
    if (node === 0) this.#openings.set(folded, child);
    return child;
  }

  #partsOf(word: string): readonly Part[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const words = PLAIN_WORD.test(word) ? [word] : splitTokens(word).map(({ folded }) => folded);
    const parts = words.flatMap((folded) => {
      if (folded === '-') return [];
      const id = this.#words.get(folded) ?? this.#words.size;
      this.#words.set(folded, id);
      return [{ id, folded }];
    });
    this.#known.set(word, parts);
    return parts;
  }
}
