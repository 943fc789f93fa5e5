import type { WordForm } from './word-form.ts';

/** Pronouns before which an auxiliary is cut short, folded. */
const PRONOUNS: ReadonlySet<string> = new Set('i we you they he she it that there who'.split(' '));

/** Auxiliaries by what is left of them after an apostrophe. */
const LEFT: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);

/** Verbs before "n’t" that are written otherwise than with an "n" more. */
const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['shan', 'shall'],
]);

const REGULAR = /^(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n$/u;

const form = (text: string, folded: string): WordForm => ({
  text,
  folded,
  shape: 'LOWER',
  key: folded,
  parts: [folded],
});

/** "We’re": the form of what follows the pronoun, "are"; null where it is no auxiliary cut short. Words folded, `text` as written. */
export function contractedAuxiliary(pronoun: string, rest: string, text: string): WordForm | null {
  const whole = PRONOUNS.has(pronoun) ? LEFT.get(rest) : undefined;
  return whole === undefined ? null : form(text, whole);
}

/** "Don’t", "won’t": the forms of the verb and of "not"; null for other words. `before` is what stands before the apostrophe, folded. */
export function contractedNot(
  before: string,
  rest: string,
  text: string,
): { readonly verb: WordForm; readonly not: WordForm } | null {
  if (rest !== 't') return null;
  const verb = BEFORE_NOT.get(before) ?? (REGULAR.test(before) ? before.slice(0, -1) : undefined);
  if (verb === undefined) return null;
  const cut = before.length - 1;
  return { verb: form(text.slice(0, cut), verb), not: form(text.slice(cut), 'not') };
}
