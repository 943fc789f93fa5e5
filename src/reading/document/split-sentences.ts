import type { Token } from '../document.ts';
import { ANYWHERE, BEFORE_NAME, OPENERS } from '../lexicon/abbreviations.ts';

/** Tokens of a sentence at the most: what is longer is no language, and is cut. */
const LONGEST = 400;

/** Indices of the tokens at which the sentences of a run of tokens begin, the first one included. */
export function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): readonly number[] {
  const starts = [firstToken];
  for (let i = firstToken; i < endToken - 1; i += 1) {
    const token = tokens[i]!;
    if (i - starts.at(-1)! >= LONGEST) starts.push(i);
    if (token.text !== '.' && token.text !== '!' && token.text !== '?' && token.text !== '…') continue;
    // Marks that close the sentence with it: "he said.”"
    let last = i;
    while (last + 1 < endToken && glued(tokens, last) && /^[.!?…"'”’»)\]]$/u.test(tokens[last + 1]!.text))
      last += 1;
    const next = tokens[last + 1];
    if (next === undefined || last + 1 >= endToken) break;
    const gap = text.slice(tokens[last]!.end, next.start);
    if (gap === '' || !opens(tokens, last + 1)) continue;
    if (
      token.text === '.' &&
      last === i &&
      !gap.includes('\n\n') &&
      isAbbreviation(tokens, i, firstToken, next)
    )
      continue;
    starts.push(last + 1);
    i = last;
  }
  return starts;
}

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.start === tokens[at]!.end;
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'NUMBER') return true;
  if (token.kind === 'WORD') return !/^\p{Ll}/u.test(token.text);
  return /^["'“‘«([•–—-]$/u.test(token.text);
}

/** Whether the full stop belongs to the word before it. */
function isAbbreviation(tokens: readonly Token[], at: number, first: number, next: Token): boolean {
  const word = tokens[at - 1];
  if (at === first || word === undefined || !glued(tokens, at - 1)) return false;
  // "Dr. A. Korir": an initial opens no sentence.
  const initial = next.text.length === 1 && tokens[at + 2]?.text === '.' && glued(tokens, at + 1);
  const opener = OPENERS.has(next.folded) && /^\p{Lu}/u.test(next.text) && !initial;
  if (word.kind === 'NUMBER') return false;
  if (word.kind !== 'WORD') return false;
  if (/^\p{L}$/u.test(word.text)) {
    // "J. Blinken", "H.E. Mr.", "U.S. The": an initial, unless a usual opener follows what is no form of address.
    const address = word.folded === 'e' && tokens[at - 3]?.folded === 'h';
    return address || !opener || isTitle(next);
  }
  if (BEFORE_NAME.has(word.folded)) {
    if (word.folded === 'no' || word.folded === 'nos') return next.kind === 'NUMBER';
    // "Prime Minister Hun Sen. Both": no senator.
    if (word.folded === 'sen' && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')) return false;
    return !opener || isTitle(next);
  }
  return ANYWHERE.has(word.folded) && !opener && next.kind !== 'NUMBER';
}

/** "H.E. Deputy Prime Minister", "J. President": a title goes on after an initial. */
function isTitle(token: Token): boolean {
  return /^(?:minister|president|secretary|ambassador|prime|foreign|deputy|mr|mrs|ms|dr)$/u.test(
    token.folded,
  );
}
