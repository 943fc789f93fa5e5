import { isThe, type WordText } from '../officials/words.ts';
import type { RuleCard } from '../rule.ts';
import type { Expression } from './expression.ts';

export const card: RuleCard = {
  name: 'state-acting',
  reads:
    'A state that acts or is acted upon, by its name, its capital, its government, ministry, delegation or side: "Japan", "Beijing welcomed", "the Thai side", "the Royal Government", "the Ministry".',
  examples: [
    {
      text: 'The Thai side agreed to the plan, and Japan welcomed it. The Royal Government thanked them.',
      gives: ['TH «The Thai side»', 'JP «Japan»', 'KH «The Royal Government»'],
    },
    {
      text: 'Talks between Japan and the Republic of Chile were held.',
      gives: ['JP «Japan»', 'CL «the Republic of Chile»'],
    },
  ],
  counterexamples: ['Japan-ASEAN relations are good.', "Thailand's economy is growing."],
};

/** "Japan", "the United States", where they act: no possessive, no part of a compound. */
export function readState(text: WordText, at: number, notCounting: ReadonlySet<number>): Expression | null {
  const { words, countryAt } = text;
  const i = isThe(words[at]) ? at + 1 : at;
  const state = countryAt.get(i);
  if (state === undefined || notCounting.has(i)) return null;
  if (state.form !== 'NAME' && state.form !== 'ABBREVIATION') return null;
  const next = words[state.endWord];
  if (
    next !== undefined &&
    (/^['’]s?$/u.test(next.text) ||
      (next.folded === '-' &&
        (countryAt.has(state.endWord + 1) || next.start === words[state.endWord - 1]!.end)))
  )
    return null;
  // "Port Vila, Vanuatu – Indonesia has delivered": a dateline before, no compound.
  const acts =
    next?.shape === 'LOWER' && /^(?:has|have|is|was|will|would|[a-z]{2,}(?:ed|[^s]s))$/u.test(next.folded);
  if (
    words[i - 1]?.folded === '-' &&
    ((countryAt.has(i - 2) && !acts) || words[i - 1]!.end === words[i]!.start)
  )
    return null;
  return { kind: 'STATE', first: at, end: state.endWord, code: state.id, capital: false };
}
