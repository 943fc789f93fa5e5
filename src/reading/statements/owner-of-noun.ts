import { mentionsWithin } from './mentions-within.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';

/** Words between an owner and the state that his support is for. */
const OWNED_REACH = 6;

/** "Finland's support for Kenya will continue": the owner of a noun that is for another; null where it has none. */
export function ownerOfNoun(
  { words, referentBefore, mentions }: StatementText,
  first: number,
  at: number,
): PlacedReferent | null {
  for (let i = at - 1; i > first && i > at - OWNED_REACH; i -= 1) {
    if (/^['’]s?$/u.test(words[i]!.text)) {
      const named = referentBefore.get(i);
      if (named !== undefined) return named;
      const { start, end } = words[i - 1]!;
      const state = mentionsWithin(mentions.countries, start, end)[0];
      return state === undefined
        ? null
        : {
            referent: { start, end, rule: state.rule, kind: 'STATE', people: [], sides: [state.code] },
            first: i - 1,
            end: i,
          };
    }
    if (words[i]!.shape === 'MARK') return null;
  }
  return null;
}

/** "The Embassy of Japan in Cambodia": the state whose embassy it is, named before the one where it is; null where the words name none. */
export function ownerOfMission(
  { words, referentBefore }: StatementText,
  { first }: PlacedReferent,
): PlacedReferent | null {
  if (!/^(?:in|to)$/u.test(words[first - 1]?.folded ?? '')) return null;
  const owner = referentBefore.get(first - 1);
  if (owner === undefined || owner.referent.sides.length !== 1) return null;
  return words
    .slice(Math.max(0, owner.first - MISSION_REACH), owner.end)
    .some((word) => /^(?:embassy|consulate|mission|commission|representation)$/u.test(word.folded))
    ? owner
    : null;
}

/** Words of "the Permanent Mission of the" before a state. */
const MISSION_REACH = 5;
