import type { Word } from '../officials/words.ts';
import { PATTERN_SETS } from '../lexicon/act-sets.ts';
import { isAdverb } from './adverb.ts';
import { formsOf, type VerbForm } from './verb-forms.ts';

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

interface WordElement {
  readonly kind: 'WORDS';
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}
interface GapElement {
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

/** Where a pattern was found: words from `first` up to, not including, `end`. */
export interface PatternMatch<T> {
  readonly pattern: Pattern<T>;
  readonly first: number;
  readonly end: number;
  readonly form: VerbForm | null;
}

/** Patterns by each word that can open them. */
export type PatternIndex<T> = ReadonlyMap<string, readonly Pattern<T>[]>;

/** The word as patterns name it. */
export const keyOf = ({ key }: Word): string => key;

/** Parses a pattern; throws when it names an unknown set or begins with a gap or an optional element. */
export function parsePattern<T>(source: string, payload: T): Pattern<T> {
  const forms = new Map<string, VerbForm>();
  const elements = source.split(' ').map((element, place): WordElement | GapElement => {
    if (element === '~') return { kind: 'GAP', least: 0, most: 6, loose: false, adverbs: false };
    if (element === '~~') return { kind: 'GAP', least: 0, most: 16, loose: true, adverbs: false };
    if (element === '~~~') return { kind: 'GAP', least: 0, most: 30, loose: true, adverbs: false };
    if (element === '~~+') return { kind: 'GAP', least: 1, most: 16, loose: true, adverbs: false };
    if (element === '^') return { kind: 'GAP', least: 0, most: 4, loose: false, adverbs: true };
    const optional = element.endsWith('?');
    const words = new Set<string>();
    for (const choice of expand(optional ? element.slice(0, -1) : element)) {
      if (!choice.endsWith('!')) {
        words.add(choice);
        continue;
      }
      for (const [form, kind] of formsOf(choice.slice(0, -1))) {
        words.add(form);
        if (place === 0) forms.set(form, kind);
      }
    }
    return { kind: 'WORDS', words, optional };
  });
  const [opening] = elements;
  if (opening === undefined || opening.kind === 'GAP' || opening.optional)
    throw new Error(`The pattern "${source}" must begin with a word`);
  return {
    payload,
    source,
    elements,
    forms,
    weight: elements.filter((one) => one.kind === 'WORDS' && !one.optional).length,
  };
}

/** Parses `a|b|@set` into its words and verbs, sets opened up. */
function expand(element: string): readonly string[] {
  return element.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [choice];
    const set = PATTERN_SETS[choice.slice(1)];
    if (set === undefined) throw new Error(`No set of words is called "${choice}"`);
    return set.split(' ').flatMap(expand);
  });
}

/** Puts patterns under the words that can open them. */
export function indexPatterns<T>(patterns: readonly Pattern<T>[]): PatternIndex<T> {
  const index = new Map<string, Pattern<T>[]>();
  for (const pattern of patterns) {
    const [opening] = pattern.elements;
    if (opening?.kind !== 'WORDS') continue;
    for (const word of opening.words) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [pattern]);
      else list.push(pattern);
    }
  }
  return index;
}

/**
 * The patterns found at this word, those that say most first; of two that say as much, the shorter, so that the nearest
 * noun decides.
 */
export function matchesAt<T>(
  index: PatternIndex<T>,
  words: readonly Word[],
  at: number,
  end: number,
): readonly PatternMatch<T>[] {
  const word = words[at];
  if (word === undefined) return [];
  const found: PatternMatch<T>[] = [];
  for (const pattern of index.get(word.key) ?? []) {
    const stop = matchFrom(pattern.elements, 0, words, at, end);
    if (stop === null) continue;
    found.push({ pattern, first: at, end: stop, form: pattern.forms.get(word.key) ?? null });
  }
  return found.length < 2
    ? found
    : found.sort((a, b) => b.pattern.weight - a.pattern.weight || a.end - b.end);
}

/** Words that a qualifying gap never runs over. */
const NOT_IN_GAP = new Set(
  'that which who whom whose to will would shall should must can could may might because while said he she they we'.split(
    ' ',
  ),
);

const CLAUSE_OPENERS = new Set('that which who whom whose how what while'.split(' '));

const LISTED_PREPOSITIONS = new Set('through to on in by with for of'.split(' '));

/** Marks that end every gap, and those of which one may stand in it. */
const CLOSING_MARKS = new Set('.;:!?');
const PASSING_MARKS = new Set(',"“”\'’‘*');
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

/** Whether a clause of its own begins here, so that no gap may run on. */
function endsLooseGap(words: readonly Word[], place: number): boolean {
  const word = words[place]!;
  if (CLAUSE_OPENERS.has(word.folded)) return true;
  if (word.folded !== 'and' && word.folded !== 'but') return false;
  const next = words[place + 1];
  if (next !== undefined && LISTED_PREPOSITIONS.has(next.folded)) return false;
  return words[place - 1]?.text === ',' || (next?.shape === 'LOWER' && /(?:ed|ing)$/u.test(next.folded));
}

/** Forms of "have" that may only help another verb. */
const HAVE_FORMS: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Whether an adverb and a verb in "-ed" follow: "consistently advocated". */
const hidesVerb = (word: Word, next: Word | undefined): boolean =>
  /[a-z]{2}ly$/u.test(word.folded) && next !== undefined && /[a-z]{2}ed$/u.test(next.folded);

function matchFrom(
  elements: readonly (WordElement | GapElement)[],
  element: number,
  words: readonly Word[],
  at: number,
  end: number,
): number | null {
  const own = elements[element];
  if (own === undefined) return at;
  if (own.kind === 'WORDS') {
    const word = words[at];
    if (word !== undefined && at < end && own.words.has(word.key)) {
      const rest = matchFrom(elements, element + 1, words, at + 1, end);
      if (rest !== null) return rest;
    }
    return own.optional ? matchFrom(elements, element + 1, words, at, end) : null;
  }
  const next = elements[element + 1];
  let marks = 0;
  for (let skipped = 0; skipped <= own.most; skipped += 1) {
    const place = at + skipped;
    if (place > end) return null;
    // Only the word that must follow can close the gap: each place is tried once.
    const word = words[place];
    const closes =
      next?.kind !== 'WORDS' || next.optional || (word !== undefined && next.words.has(word.key));
    if (closes && skipped >= own.least) {
      const rest = matchFrom(elements, element + 1, words, place, end);
      if (rest !== null) return rest;
    }
    if (word === undefined || place >= end) return null;
    if (CLOSING_MARKS.has(word.text)) return null;
    if (own.adverbs && !isAdverb(word)) return null;
    if (own.loose) {
      if (endsLooseGap(words, place)) return null;
      continue;
    }
    if (NOT_IN_GAP.has(word.key)) return null;
    // "Has consistently advocated dialogue on": another verb.
    if (skipped === 0 && HAVE_FORMS.has(words[at - 1]?.key ?? '') && hidesVerb(word, words[place + 1]))
      return null;
    if (POSSESSIVES.has(word.text)) continue;
    if (word.shape === 'MARK') {
      marks += 1;
      if (marks > 1 || !PASSING_MARKS.has(word.text)) return null;
    }
  }
  return null;
}
