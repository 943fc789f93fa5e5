import type { Reference } from '../../model/reference.ts';
import type { WordText } from './words.ts';

const INDEXES = new WeakMap<Reference, ReadonlyMap<string, string>>();

/**
 * The state whose name or adjective stands at a word, also inside another name, where it is no mention of the state but
 * tells whose the thing is: "the Bank of Thailand". Alpha-2, or null.
 */
export function countryInName(text: WordText, at: number): string | null {
  const known = text.countryAt.get(at)?.id;
  if (known !== undefined) return known;
  const word = text.words[at];
  if (word === undefined || word.shape === 'LOWER') return null;
  const names = namesOf(text.document.reference);
  const next = text.words[at + 1];
  return names.get(`${word.text} ${next?.text ?? ''}`) ?? names.get(word.text) ?? null;
}

function namesOf(reference: Reference): ReadonlyMap<string, string> {
  const known = INDEXES.get(reference);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const { code, name, adjectives, sovereign } of reference.countries) {
    if (!sovereign) continue;
    for (const one of [name, ...adjectives]) if (!names.has(one)) names.set(one, code);
  }
  INDEXES.set(reference, names);
  return names;
}
