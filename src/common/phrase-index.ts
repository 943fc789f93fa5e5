import { splitTokens, type TextToken } from './split-tokens.ts';

/** A phrase found: what it leads to, and the index after its last token. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly endToken: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/**
 * Phrases of words, each leading to a value, found in a text in time linear in its length. Case, accents, kinds of
 * apostrophes and hyphens between words make no difference ("Indo Pacific" is "Indo-Pacific").
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const token of splitTokens(phrase)) {
      if (token.folded === '-') continue;
      const next = node.next.get(token.folded) ?? { next: new Map(), values: [] };
      node.next.set(token.folded, next);
      node = next;
    }
    if (node !== this.#root) node.values.push(value);
  }

  /** All phrases that start at token `at` and end before token `limit`, the longest first. */
  matchesAt(
    tokens: readonly TextToken[],
    at: number,
    limit: number = tokens.length,
  ): readonly PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = at; i < limit; i += 1) {
      const { folded } = tokens[i]!;
      if (folded === '-' && i > at) continue;
      node = node.next.get(folded);
      if (node === undefined) break;
      for (const value of node.values) found.push({ value, endToken: i + 1 });
    }
    return found.reverse();
  }
}
