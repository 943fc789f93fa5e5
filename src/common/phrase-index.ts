import { splitTokens, type TextToken } from './split-tokens.ts';

/** A phrase found: what it leads to, and the index after its last token. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly endToken: number;
}

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
  readonly #edges = new Map<number, number>();
  readonly #values = new Map<number, T[]>();
  /** Numbers of the folded tokens of each word as it was added; phrases share most of their words. */
  readonly #known = new Map<string, readonly number[]>();
  #nodes = 1;

  add(phrase: string, value: T): void {
    let node = 0;
    for (const word of phrase.split(' ')) for (const id of this.#idsOf(word)) node = this.#child(node, id);
    if (node === 0) return;
    const values = this.#values.get(node);
    if (values === undefined) this.#values.set(node, [value]);
    else if (!values.includes(value)) values.push(value);
  }

  /** All phrases that start at token `at` and end before token `limit`: the longest first, of equals as they were added. */
  matchesAt(
    tokens: readonly TextToken[],
    at: number,
    limit: number = tokens.length,
  ): readonly PhraseMatch<T>[] {
    let found: PhraseMatch<T>[] | null = null;
    let node: number | undefined = 0;
    for (let i = at; i < limit; i += 1) {
      const { folded } = tokens[i]!;
      if (folded === '-' && i > at) continue;
      const id = this.#words.get(folded);
      node = id === undefined ? undefined : this.#edges.get(node * MOST_WORDS + id);
      if (node === undefined) break;
      const values = this.#values.get(node);
      if (values === undefined) continue;
      found ??= [];
      for (let k = values.length - 1; k >= 0; k -= 1) found.push({ value: values[k]!, endToken: i + 1 });
    }
    return found === null ? NONE : found.reverse();
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

  #idsOf(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const ids = splitTokens(word).flatMap(({ folded }) => {
      if (folded === '-') return [];
      const id = this.#words.get(folded) ?? this.#words.size;
      this.#words.set(folded, id);
      return [id];
    });
    this.#known.set(word, ids);
    return ids;
  }
}
