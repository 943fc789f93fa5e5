import type { WordText } from './words.ts';

const GOVERNS =
  /^(?:of|with|to|by|on|for|from|between|at|in|and|including|alongside|against|met|meets|meet|meeting|received|receives|hosted|hosts|welcomed|welcomes|thanked|thanks|congratulated|congratulates|told|informed|assured|urged|invited|asked|briefed|visited|greeted|telephoned|phoned|called)$/u;

/** Whether a preposition or "and" stands before the word, "the" apart. */
export function governed(text: WordText, at: number): boolean {
  const { words } = text;
  const word = words[/^(?:the|his|her|its|their)$/u.test(words[at - 1]?.folded ?? '') ? at - 2 : at - 1];
  return word !== undefined && word.sentence === words[at]!.sentence && GOVERNS.test(word.folded);
}
