import type { PlacedReferent, StatementText } from './statement-text.ts';

/**
 * Whom "it", "they" or "we" stands for where a sentence opens with it: what acted in the sentence before, if that fits,
 * both sides in a joint text; else the referent as it was found.
 */
export function carryPronoun(
  text: StatementText,
  one: PlacedReferent,
  previous: PlacedReferent | null,
): PlacedReferent {
  if (one.end - one.first !== 1) return one;
  const word = text.words[one.first]!.folded;
  const { start, end } = one.referent;
  if (word === 'we' && text.joint !== null) return { ...one, referent: { ...text.joint, start, end } };
  if (word === 'we' && text.voiceAt(one.first) === null && !isQuoted(text, one.first)) {
    const own = text.document.release.publisher.country;
    const { sides } = one.referent;
    if (own !== null && sides.length === 1 && sides[0] !== own)
      return { ...one, referent: { ...one.referent, kind: 'STATE', people: [], sides: [own] } };
  }
  // "We both", "we are both"
  if (
    word === 'we' &&
    (isBoth(text, one.end) ||
      (/^(?:are|were|have)$/u.test(text.words[one.end]?.folded ?? '') && isBoth(text, one.end + 1)))
  ) {
    const sides = [text.document.release.publisher.country, text.partner].filter((side) => side !== null);
    return { ...one, referent: { ...one.referent, kind: 'BOTH', people: [], sides } };
  }
  if (previous === null) return one;
  const { kind } = previous.referent;
  const fits =
    word === 'it'
      ? kind === 'STATE' || kind === 'ORGANIZATION'
      : word === 'they' && (kind === 'BOTH' || kind === 'GROUP');
  return fits ? { ...one, referent: { ...previous.referent, start, end } } : one;
}

const isBoth = ({ words }: StatementText, at: number): boolean => words[at]?.folded === 'both';

/** Words looked back through for a quotation mark. */
const QUOTE_REACH = 80;

/** Whether a quotation was opened before a word and not closed. */
export function isQuoted({ words }: StatementText, at: number): boolean {
  let straight = 0;
  for (let i = at - 1; i >= Math.max(0, at - QUOTE_REACH); i -= 1) {
    const { text, blockBreak } = words[i]!;
    if (text === '“') return true;
    if (text === '”') return false;
    if (text === '"') straight += 1;
    if (blockBreak) break;
  }
  return straight % 2 === 1;
}
