import { remember } from '../../common/remember.ts';
import type { Word } from '../officials/words.ts';
import { PATTERN_SETS } from '../lexicon/act-sets.ts';
import { formsOf, isPastForm, type VerbForm } from './verb-forms.ts';

/*
 * A pattern is a row of elements with spaces between:
 *   word        that word, folded; a hyphen joins the parts of a compound
 *   a|b         either
 *   thank!      the verb in any of its forms
 *   @say        a set of PATTERN_SETS
 *   word?       the element may be missing
 *   ~           up to six words that only qualify (no mark but one comma, no "that", "which", "to")
 *   ^           up to four adverbs
 *   ~~+         the same, one word at least
 *   ~~~         up to thirty words of any kind within the sentence
 *   ~~          up to sixteen words of any kind within the sentence
 */

/** Words one of which stands there. */
export interface WordElement {
  readonly kind: 'WORDS';
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}
/** Words of no matter which. */
export interface GapElement {
  readonly kind: 'GAP';
  readonly least: number;
  readonly most: number;
  readonly loose: boolean;
  readonly adverbs: boolean;
}

/** A pattern, parsed; `form` tells how its first word stands when that word is a verb. */
export interface Pattern<T> {
  readonly payload: T;
  /** As the lexicon writes it. */
  readonly source: string;
  readonly elements: readonly (WordElement | GapElement)[];
  readonly forms: ReadonlyMap<string, VerbForm>;
  /** Number of elements that must be there: of two patterns the one that says more counts. */
  readonly weight: number;
}

/** The word as patterns name it. */
export const keyOf = ({ key }: Word): string => key;

/** Parses a pattern; throws when it names an unknown set or begins with a gap or an optional element. */
export function parsePattern<T>(source: string, payload: T): Pattern<T> {
  const written = source.split(' ');
  const elements = written.map(elementOf);
  const [opening] = elements;
  if (opening === undefined || opening.kind === 'GAP' || opening.optional)
    throw new Error(`The pattern "${source}" must begin with a word`);
  return {
    payload,
    source,
    elements,
    forms: openingForms(written[0]!),
    weight: elements.filter((one) => one.kind === 'WORDS' && !one.optional).length,
  };
}

/** Patterns share most of their elements, which are parsed once. */
const elementOf = remember((element): WordElement | GapElement => {
  if (element === '~') return { kind: 'GAP', least: 0, most: 6, loose: false, adverbs: false };
  if (element === '~~') return { kind: 'GAP', least: 0, most: 16, loose: true, adverbs: false };
  if (element === '~~~') return { kind: 'GAP', least: 0, most: 30, loose: true, adverbs: false };
  if (element === '~~+') return { kind: 'GAP', least: 1, most: 16, loose: true, adverbs: false };
  if (element === '^') return { kind: 'GAP', least: 0, most: 4, loose: false, adverbs: true };
  const optional = element.endsWith('?');
  const words = new Set<string>();
  for (const choice of expand(optional ? element.slice(0, -1) : element))
    if (choice.endsWith('!')) for (const form of formsOf(choice.slice(0, -1)).keys()) words.add(form);
    else words.add(choice);
  return { kind: 'WORDS', words, optional };
}, Infinity);

/** How each word of an element that opens a pattern stands, of those that are verbs. */
const openingForms = remember((element): ReadonlyMap<string, VerbForm> => {
  const forms = new Map<string, VerbForm>();
  for (const choice of expand(element))
    if (choice.endsWith('!')) for (const [form, kind] of formsOf(choice.slice(0, -1))) forms.set(form, kind);
    else if (isPastForm(choice)) forms.set(choice, 'PAST');
  return forms;
}, Infinity);

/** Parses `a|b|@set` into its words and verbs, sets opened up. */
function expand(element: string): readonly string[] {
  return element.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [choice];
    const set = PATTERN_SETS[choice.slice(1)];
    if (set === undefined) throw new Error(`No set of words is called "${choice}"`);
    return set.split(' ').flatMap(expand);
  });
}
