import { capital, former, heads, isAnd, isJoin, modifiers, ofInstitution, plurals } from './post-words.ts';
import type { WordText } from './words.ts';

/** Whether an office noun follows within the words that can stand before one. */
export function headAfter(text: WordText, at: number): boolean {
  const { words, organizationAt } = text;
  let i = at;
  for (let steps = 0; steps < 10; steps += 1) {
    const word = words[i];
    if (word === undefined || word.blockBreak) return false;
    if (heads.match(words, i) > 0 || plurals.match(words, i) > 0) return true;
    const length = modifiers.match(words, i) || former.match(words, i);
    if (length > 0) i += length;
    else if (organizationAt.has(i)) i = organizationAt.get(i)!.endWord;
    else if (isAnd(word)) {
      // "Armed Forces and Commander": what follows is a post of its own.
      if (heads.match(words, i + 1) > 0 || modifiers.match(words, i + 1) > 0) return false;
      i += 1;
    } else if (ofInstitution(word) || /^['’]s?$/u.test(word.text)) i += 1;
    else return false;
  }
  return false;
}

/** "Premier", "Deputy", "General", "Chief" and "Member" can be a head or stand before one: "Deputy Secretary". */
export function continuesToHead(text: WordText, at: number): boolean {
  const { words } = text;
  const word = words[at]!;
  if (
    !/^(?:deputy|chief|general|principal|representative|party|federal|head|minister|ruler|prince|governor)$/u.test(
      word.folded,
    )
  )
    return false;
  const next = words[at + 1];
  if (next === undefined || next.lineBreak) return false;
  if (/^(?:minister|head|representative|governor|prince)$/u.test(word.folded)) return false;
  return (
    heads.match(words, at + 1) > 0 ||
    (modifiers.match(words, at + 1) > 0 && headAfter(text, at + 1)) ||
    (ofInstitution(next) && headAfter(text, at + 1))
  );
}

/** A light test for an office that starts here, without its complements. */
export function parsesAsPost(text: WordText, at: number): boolean {
  const { words } = text;
  const length = heads.match(words, at);
  if (length > 0) return capital(words[at]);
  const word = words[at];
  if (word === undefined || !capital(word)) return false;
  if (text.countryAt.has(at)) return headAfter(text, text.countryAt.get(at)!.endWord);
  if (modifiers.match(words, at) > 0 || ofInstitution(word)) return headSoon(text, at);
  return false;
}

/** Offices that are also forms of address before a name. */
const ADDRESSES = /^(?:prince|princess|senator|king|queen|sultan|ambassador|general)$/u;

/** An office noun after one to three words without a preposition: "Foreign Minister", "Deputy Prime Minister". */
function headSoon(text: WordText, at: number): boolean {
  const { words } = text;
  for (let i = at; i < at + 4; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.lineBreak) || isJoin(word)) return false;
    // "Minister of Foreign Affairs Prince Faisal": no "Affairs Prince".
    if (i > at && ADDRESSES.test(word.folded) && ofInstitution(words[at]!)) return false;
    if (i > at && heads.match(words, i) > 0 && capital(word)) return true;
    if (modifiers.match(words, i) === 0 && !ofInstitution(word)) return false;
  }
  return false;
}
