import { DOUBLING_VERBS, IRREGULAR_VERBS, ODD_PARTICIPLES } from '../lexicon/statement-verb-forms.ts';

/** How a verb stands: "thank", "thanks", "thanked" (also the participle of most verbs), "given", "thanking". */
export type VerbForm = 'BASE' | 'PRESENT' | 'PAST' | 'PARTICIPLE' | 'GERUND';

const IRREGULAR = new Map(IRREGULAR_VERBS.map(([base, past, participle]) => [base, { past, participle }]));

const LETTER_L = /[^aeiou][aeiou]l$/u;

/** Every form of a verb given in its base form, with how it stands; British and American spellings of "-ise" alike. */
export function formsOf(base: string): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const bases = /is(?:e)$/u.test(base) && base.length > 6 ? [base, base.replace(/ise$/u, 'ize')] : [base];
  for (const one of bases) {
    const irregular = IRREGULAR.get(one);
    const ed = regularEnding(one, 'ed');
    forms.set(irregular?.participle ?? ed, irregular === undefined ? 'PAST' : 'PARTICIPLE');
    forms.set(irregular?.past ?? ed, 'PAST');
    forms.set(ODD_PARTICIPLES[one] ?? regularEnding(one, 'ing'), 'GERUND');
    // "Signalled" and "signaled" are both written.
    if (LETTER_L.test(one)) {
      forms.set(`${one}led`, 'PAST');
      forms.set(`${one}ling`, 'GERUND');
    }
    forms.set(thirdPerson(one), 'PRESENT');
    forms.set(one, irregular?.past === one ? 'PAST' : 'BASE');
    if (one === 'be')
      for (const form of ['is', 'are', 'am', 'were']) forms.set(form, form === 'were' ? 'PAST' : 'PRESENT');
  }
  return forms;
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function regularEnding(base: string, ending: 'ed' | 'ing'): string {
  if (base.endsWith('e') && !(ending === 'ing' && /(?:ee|oe|ye)$/u.test(base)))
    return `${base.slice(0, -1)}${ending}`;
  if (ending === 'ed' && /[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING_VERBS.has(base) ? `${base}${base.slice(-1)}${ending}` : `${base}${ending}`;
}

const IRREGULAR_PASTS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.map(([, past]) => past));

/** Whether a word that a lexicon writes as it stands is a verb in the past: "reaffirmed", "held"; auxiliaries are told elsewhere. */
export const isPastForm = (word: string): boolean =>
  /[a-z]{2}ed$/u.test(word) ||
  (IRREGULAR_PASTS.has(word) && !/^(?:was|had|did|read|put|set|let)$/u.test(word));
