import { formsOf } from './verb-forms.ts';

/** The forms of all verbs of each set asked for. */
const FORMS = new Map<ReadonlySet<string>, ReadonlySet<string>>();

/** Whether a word is a form of a verb of a set. */
export function isOneOf(verbs: ReadonlySet<string>, word: string): boolean {
  let forms = FORMS.get(verbs);
  if (forms === undefined) {
    forms = formsOfAll(verbs);
    FORMS.set(verbs, forms);
  }
  return forms.has(word);
}

function formsOfAll(verbs: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const verb of verbs) for (const form of formsOf(verb).keys()) forms.add(form);
  return forms;
}
