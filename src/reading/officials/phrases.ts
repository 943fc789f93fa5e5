import { foldText } from '../../common/fold-text.ts';
import type { Word } from './words.ts';

/** Phrases of folded words, found by longest match. */
export interface Phrases {
  /** Number of words of the longest phrase that starts at `at`; 0 if none. */
  readonly match: (words: readonly Word[], at: number) => number;
  readonly has: (phrase: string) => boolean;
  /** The first words of all phrases. */
  readonly openings: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** Builds a matcher of the phrases; a hyphen inside a word of the text counts as a space does. */
export function phrasesOf(list: Iterable<string>): Phrases {
  const root: Node = { next: new Map(), ends: false };
  const all = new Set<string>();
  for (const phrase of list) {
    const folded = foldText(phrase.replace(/['’.]/gu, ''));
    all.add(folded);
    let node = root;
    for (const part of folded.split(' ')) {
      let child = node.next.get(part);
      if (child === undefined) {
        child = { next: new Map(), ends: false };
        node.next.set(part, child);
      }
      node = child;
    }
    node.ends = true;
  }
  return {
    has: (phrase) => all.has(phrase),
    openings: [...root.next.keys()],
    match(words, at) {
      const first = words[at]?.parts[0];
      if (first === undefined || !root.next.has(first)) return 0;
      let node: Node = root;
      let best = 0;
      for (let i = at; i < words.length; i += 1) {
        const word = words[i]!;
        if (i > at && word.blockBreak) break;
        // "Secretary-General" is one word of the text and two of the phrase; a dash may also stand apart.
        if (word.folded === '-' && i > at && node !== root) continue;
        let reached: Node | undefined = node;
        for (const part of word.parts) {
          reached = reached.next.get(part);
          if (reached === undefined) break;
        }
        if (reached === undefined || word.folded === '') break;
        node = reached;
        if (node.ends) best = i + 1 - at;
      }
      return best;
    },
  };
}
