import { isThe, type WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';

/** "Japan", "the United States", "ASEAN", where they act: no possessive, no part of a compound. */
export function readState(text: WordText, at: number, notCounting: ReadonlySet<number>): Expression | null {
  const { words, countryAt, organizationAt } = text;
  const i = isThe(words[at]) ? at + 1 : at;
  const organization = organizationAt.get(i);
  const state = countryAt.get(i);
  if (organization !== undefined && (state === undefined || organization.endWord >= state.endWord)) {
    if (/^['’]s?$/u.test(words[organization.endWord]?.text ?? '')) return null;
    return { kind: 'ORGANIZATION', first: at, end: organization.endWord, id: organization.id };
  }
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
  if (words[i - 1]?.folded === '-' && (countryAt.has(i - 2) || words[i - 1]!.end === words[i]!.start))
    return null;
  return { kind: 'STATE', first: at, end: state.endWord, code: state.id, capital: false };
}
