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

/** Phrases that are made when a text first has a word that opens one of them. */
interface Lot<T> {
  readonly make: () => readonly (readonly [phrase: string, value: T])[];
  /** Once made, by the words that open them. */
  made: ReadonlyMap<string | undefined, readonly (readonly [phrase: string, value: T])[]> | null;
}

/** A word that is a token as it stands, as most of phrases are. */
const PLAIN_WORD = /^[a-z]+$/;

const NONE: readonly never[] = [];

/** Stands for the node after a first word whose phrases are yet to be made. */
const TO_BE_MADE = -1;

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
  /** The lots that have phrases with this first word, in the order in which they were added. */
  readonly #waiting = new Map<string, Lot<T>[]>();
  #nodes = 1;

  add(phrase: string, value: T): void {
    let node = 0;
    for (const word of phrase.split(' '))
      for (const { id, folded } of this.#partsOf(word)) {
        const opens = node === 0;
        node = this.#child(node, id);
        if (opens && !this.#waiting.has(folded)) this.#openings.set(folded, node);
      }
    if (node === 0) return;
    const values = this.#values.get(node);
    if (values === undefined) this.#values.set(node, [value]);
    else if (!values.includes(value)) values.push(value);
  }

  /**
   * Adds the phrases that `make` gives, each of which begins with one of these words, as a text needs them: of many phrases
   * one needs few.
   */
  addLater(openings: Iterable<string>, make: Lot<T>['make']): void {
    const lot: Lot<T> = { make, made: null };
    for (const word of new Set(Array.from(openings, (opening) => this.#openingOf(opening)))) {
      if (word === undefined) continue;
      this.#openings.set(word, TO_BE_MADE);
      const lots = this.#waiting.get(word);
      if (lots === undefined) this.#waiting.set(word, [lot]);
      else lots.push(lot);
    }
  }

  /** All phrases that start at token `at` and end before token `limit`: the longest first, of equals as they were added. */
  matchesAt(
    tokens: readonly TextToken[],
    at: number,
    limit: number = tokens.length,
  ): readonly PhraseMatch<T>[] {
    let node = at < limit ? this.#openings.get(tokens[at]!.folded) : undefined;
    if (node === TO_BE_MADE) node = this.#make(tokens[at]!.folded);
    if (node === undefined) return NONE;
    let found: PhraseMatch<T>[] | null = null;
    for (let i = at + 1; ; i += 1) {
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

  /** Makes the phrases that this word opens, and gives the node after it. */
  #make(opening: string): number | undefined {
    const lots = this.#waiting.get(opening) ?? [];
    this.#waiting.delete(opening);
    this.#openings.delete(opening);
    const node = this.#edges.get(this.#words.get(opening) ?? -1);
    if (node !== undefined) this.#openings.set(opening, node);
    for (const lot of lots) {
      lot.made ??= Map.groupBy(lot.make(), ([phrase]) => this.#openingOf(phrase));
      for (const [phrase, value] of lot.made.get(opening) ?? NONE) this.add(phrase, value);
    }
    return this.#openings.get(opening);
  }

  /** The first word of a phrase as texts have it. */
  #openingOf(phrase: string): string | undefined {
    const end = phrase.indexOf(' ');
    const first = end === -1 ? phrase : phrase.slice(0, end);
    if (PLAIN_WORD.test(first)) return first;
    for (const word of phrase.split(' ')) {
      const [part] = this.#partsOf(word);
      if (part !== undefined) return part.folded;
    }
    return undefined;
  }

  #child(node: number, id: number): number {
    const key = node * MOST_WORDS + id;
    const known = this.#edges.get(key);
    if (known !== undefined) return known;
    const child = this.#nodes;
    this.#nodes += 1;
    this.#edges.set(key, child);
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
