import type { EngagementTypeId } from '../../model/reference.ts';
import { CONTACT_WORDS } from '../lexicon/contact-words.ts';
import type { Line } from './line.ts';

/**
 * How the words of a contact stand: a verb with who acts before it; a passive of which a thing is the subject; a verb
 * that may or may not be a contact of its own; a noun that names it; a noun that refers back.
 */
export type CueForm = 'VERB' | 'PASSIVE' | 'WEAK' | 'NOUN' | 'BACK';

/** A wording of a contact. */
export interface Wording {
  /** A regular expression over a line's text with `<NAME>` for the pieces in CONTACT_WORDS. */
  readonly words: string;
  readonly form: CueForm;
  /** Prepositions that lead to those met, space-separated; "" for an object without one. */
  readonly by: string;
}

/** A wording as it is matched. */
export interface CompiledWording {
  readonly pattern: RegExp;
  readonly form: CueForm;
  readonly by: ReadonlySet<string>;
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
export function compileWordings(wordings: readonly Wording[]): readonly CompiledWording[] {
  return wordings.map(({ words, form, by }) => ({
    pattern: new RegExp(`(?<= )(?:${fillIn(words)})(?= )`, 'gu'),
    form,
    by: new Set(by === '' ? [''] : by.split(' ').map((one) => (one === '_' ? '' : one))),
  }));
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
  wordings: readonly CompiledWording[],
  line: Line,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (const { pattern, form, by } of wordings)
    for (const { text, unitAt } of line.readings)
      for (const match of text.matchAll(pattern)) {
        const first = unitAt(match.index);
        const end = unitAt(match.index + match[0].trimEnd().length - 1) + 1;
        cues.push({ rule, type, line, first, end, form, by });
      }
  const rank = (cue: Cue): number => (cue.form === 'NOUN' || cue.form === 'BACK' ? 1 : 0);
  return cues.sort((a, b) => rank(a) - rank(b));
}
