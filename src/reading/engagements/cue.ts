import type { EngagementTypeId } from '../../model/reference.ts';
import { CONTACT_WORDS } from '../lexicon/contact-words.ts';
import type { Line } from './line.ts';
import { neededTexts, openingWords } from './opening-words.ts';
import { parseWording } from './wording-syntax.ts';

/**
 * How the words of a contact stand: a verb with who acts before it; a passive of which a thing is the subject; such a
 * passive without its auxiliary, which may only tell more of that thing; a verb that may or may not be a contact of its
 * own; a noun that names it; a noun that refers back.
 */
export type CueForm = 'VERB' | 'PASSIVE' | 'PARTICIPLE' | 'WEAK' | 'NOUN' | 'BACK';

/** A wording of a contact. */
export interface Wording {
  /** A regular expression over a line's text with `<NAME>` for the pieces in CONTACT_WORDS. */
  readonly words: string;
  readonly form: CueForm;
  /** Prepositions that lead to those met, space-separated; "" for an object without one. */
  readonly by: string;
}

/** A wording as it is matched: at words that can open it or, where any can, in lines that hold a text it needs. */
interface CompiledWording {
  readonly pattern: RegExp;
  readonly form: CueForm;
  readonly by: ReadonlySet<string>;
  readonly needs: readonly string[] | null;
}

/** Wordings ready for use. */
export interface CompiledWordings {
  readonly all: readonly CompiledWording[];
  /** Indices of the wordings that a word can open. */
  readonly openedBy: ReadonlyMap<string, readonly number[]>;
  /** Indices of those that any word can open. */
  readonly openedByAny: readonly number[];
}

/** The words in a line that tell of a contact; `first` and `end` are units. */
export interface Cue {
  readonly rule: string;
  readonly type: EngagementTypeId;
  readonly line: Line;
  readonly first: number;
  readonly end: number;
  readonly form: CueForm;
  readonly by: ReadonlySet<string>;
}

/** Makes wordings ready for use; throws where a piece is unknown. */
export function compileWordings(wordings: readonly Wording[]): CompiledWordings {
  const all: CompiledWording[] = [];
  const openedBy = new Map<string, number[]>();
  const openedByAny: number[] = [];
  for (const [index, { words, form, by }] of wordings.entries()) {
    const source = fillIn(words);
    const syntax = parseWording(source);
    const opening = openingWords(syntax);
    all.push({
      pattern: new RegExp(`(?<= )(?:${source})(?= )`, opening === null ? 'gu' : 'uy'),
      form,
      by: new Set(by === '' ? [''] : by.split(' ').map((one) => (one === '_' ? '' : one))),
      needs: opening === null ? neededTexts(syntax) : null,
    });
    if (opening === null) openedByAny.push(index);
    for (const word of opening ?? []) openedBy.set(word, [...(openedBy.get(word) ?? []), index]);
  }
  return { all, openedBy, openedByAny };
}

function fillIn(words: string): string {
  return words.replace(/<([A-Z]+)>/gu, (_, name: string) => {
    const piece = CONTACT_WORDS[name];
    if (piece === undefined) throw new TypeError(`Unknown piece of a wording: <${name}>`);
    return piece;
  });
}

/** The cues that a rule's wordings give in a line, verbs before nouns, else in the order of the wordings. */
export function matchCues(
  rule: string,
  type: EngagementTypeId,
  wordings: CompiledWordings,
  line: Line,
): readonly Cue[] {
  const found: { readonly wording: number; readonly cue: Cue }[] = [];
  for (const { text, unitAt, words } of line.readings) {
    const keep = (wording: number, at: number, match: string): void => {
      const { form, by } = wordings.all[wording]!;
      const first = unitAt(at);
      const end = unitAt(at + match.trimEnd().length - 1) + 1;
      found.push({ wording, cue: { rule, type, line, first, end, form, by } });
    };
    // Where the last match of each wording ends: matches of one wording do not overlap.
    const ends = new Map<number, number>();
    for (const { key, at } of words)
      for (const wording of wordings.openedBy.get(key) ?? []) {
        if (at < (ends.get(wording) ?? 0)) continue;
        const { pattern } = wordings.all[wording]!;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null) continue;
        ends.set(wording, at + match[0].length);
        keep(wording, at, match[0]);
      }
    for (const wording of wordings.openedByAny) {
      const { pattern, needs } = wordings.all[wording]!;
      if (needs !== null && !needs.some((one) => text.includes(one))) continue;
      for (const match of text.matchAll(pattern)) keep(wording, match.index, match[0]);
    }
  }
  const rank = (cue: Cue): number => (cue.form === 'NOUN' || cue.form === 'BACK' ? 1 : 0);
  return found.sort((a, b) => rank(a.cue) - rank(b.cue) || a.wording - b.wording).map(({ cue }) => cue);
}
