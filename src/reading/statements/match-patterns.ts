import { isThe, type Word } from '../officials/words.ts';
import type { GapElement, Pattern, WordElement } from './act-pattern.ts';
import { isAdverb } from './adverb.ts';
import { isVerbLike } from './clause.ts';
import type { VerbForm } from './verb-forms.ts';

/** Where a pattern was found: words from `first` up to, not including, `end`. */
export interface PatternMatch<T> {
  readonly pattern: Pattern<T>;
  readonly first: number;
  readonly end: number;
  readonly form: VerbForm | null;
}

/** The patterns that a word can open, in order. */
interface Opened<T> {
  readonly patterns: readonly Pattern<T>[];
  /** Places in the list of those that may end with their first word or go on with any. */
  readonly always: readonly number[];
  /** Places of the others, by the words of their second element that must be there. */
  readonly bySecond: ReadonlyMap<string, readonly number[]>;
  /** How many words further on the second element may stand. */
  readonly reach: number;
}

/** Patterns by each word that can open them. */
export type PatternIndex<T> = ReadonlyMap<string, Opened<T>>;

/** Puts patterns under the words that can open them. */
export function indexPatterns<T>(patterns: readonly Pattern<T>[]): PatternIndex<T> {
  const lists = new Map<string, number[]>();
  patterns.forEach(({ elements: [opening] }, place) => {
    if (opening?.kind !== 'WORDS') return;
    for (const word of opening.words) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [place]);
      else list.push(place);
    }
  });
  // The forms of a verb open the same patterns.
  const same = new Map<string, Opened<T>>();
  const index = new Map<string, Opened<T>>();
  for (const [word, list] of lists) {
    const key = list.join();
    const opened = same.get(key) ?? openedBy(list.map((place) => patterns[place]!));
    same.set(key, opened);
    index.set(word, opened);
  }
  return index;
}

function openedBy<T>(patterns: readonly Pattern<T>[]): Opened<T> {
  const always: number[] = [];
  const bySecond = new Map<string, number[]>();
  let reach = 0;
  patterns.forEach(({ elements: [, second, third] }, place) => {
    const gap = second?.kind === 'GAP' ? second.most : 0;
    const needed = second?.kind === 'GAP' ? third : second;
    if (needed?.kind !== 'WORDS' || needed.optional) {
      always.push(place);
      return;
    }
    reach = Math.max(reach, gap + 1);
    for (const word of needed.words) {
      const list = bySecond.get(word);
      if (list === undefined) bySecond.set(word, [place]);
      else list.push(place);
    }
  });
  return { patterns, always, bySecond, reach };
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
  const opened = word === undefined ? undefined : index.get(word.key);
  if (word === undefined || opened === undefined) return [];
  const found: PatternMatch<T>[] = [];
  for (const place of likely(opened, words, at, end)) {
    const pattern = opened.patterns[place]!;
    const stop = matchFrom(pattern.elements, 0, words, at, end);
    if (stop === null) continue;
    found.push({ pattern, first: at, end: stop, form: pattern.forms.get(word.key) ?? null });
  }
  return found.length < 2
    ? found
    : found.sort((a, b) => b.pattern.weight - a.pattern.weight || a.end - b.end);
}

/** Places of the patterns whose second element stands somewhere within reach, in order. */
function likely<T>(
  { always, bySecond, reach }: Opened<T>,
  words: readonly Word[],
  at: number,
  end: number,
): readonly number[] {
  const last = Math.min(end - 1, at + reach);
  let places = always;
  for (let i = at + 1; i <= last; i += 1) {
    const word = words[i]!;
    const list = bySecond.get(word.key);
    if (list !== undefined) places = merged(places, list);
    if (word.shape === 'MARK' && CLOSING_MARKS.has(word.text)) break;
  }
  return places;
}

/** Two lists of numbers in order as one, each number once. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others;
  const all: number[] = [];
  let i = 0;
  for (const other of others) {
    while (i < some.length && some[i]! < other) {
      all.push(some[i]!);
      i += 1;
    }
    if (some[i] === other) i += 1;
    all.push(other);
  }
  for (; i < some.length; i += 1) all.push(some[i]!);
  return all;
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
function endsLooseGap(words: readonly Word[], place: number, first: number): boolean {
  const word = words[place]!;
  if (CLAUSE_OPENERS.has(word.folded)) return true;
  if (isVerbLike(word) && followsSubject(words, place, first)) return true;
  if (word.folded !== 'and' && word.folded !== 'but') return false;
  const next = words[place + 1];
  if (next !== undefined && LISTED_PREPOSITIONS.has(next.folded)) return false;
  return words[place - 1]?.text === ',' || (next?.shape === 'LOWER' && /(?:ed|ing)$/u.test(next.folded));
}

/** "Sharing these values, the Ministers renewed": a comma, a subject with its article or title, and its verb. */
function followsSubject(words: readonly Word[], verb: number, first: number): boolean {
  // "Turning to trade, the Minister renewed": the participle may have a preposition.
  if (
    !/[a-z]ing$/u.test(words[first - 1]?.folded ?? '') &&
    !/[a-z]{3}ing$/u.test(words[first - 2]?.folded ?? '')
  )
    return false;
  for (let i = verb - 1; i > first && i > verb - 9; i -= 1)
    if (words[i]!.text === ',')
      return (
        i < verb - 1 &&
        (isThe(words[i + 1]) ||
          /^(?:TITLE|UPPER)$/u.test(words[i + 1]!.shape) ||
          /^(?:they|he|she|both|we|i)$/u.test(words[i + 1]!.folded))
      );
  return false;
}

/** Nouns of what goes on while something is said. */
const OCCASIONS = new Set(
  'call calls conversation meeting meetings talks discussion discussions visit session audience consultations encounter dialogue interview exchange'.split(
    ' ',
  ),
);

/** "Reiterated during the call Qatar's condemnation": the occasion is not what is reiterated. */
function afterOccasion(words: readonly Word[], at: number, end: number): number {
  if (words[at]?.key !== 'during' && words[at]?.key !== 'throughout') return at;
  for (let i = at + 1; i < end && i < at + 5; i += 1) if (OCCASIONS.has(words[i]!.key)) return i + 1;
  return at;
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
  const from = own.adverbs ? at : afterOccasion(words, at, end);
  let marks = 0;
  for (let skipped = 0; skipped <= own.most; skipped += 1) {
    const place = from + skipped;
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
      if (endsLooseGap(words, place, at)) return null;
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
