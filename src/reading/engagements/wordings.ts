import { remember } from '../../common/remember.ts';
import type { EngagementTypeId } from '../../model/reference.ts';
import { CONTACT_WORDS } from '../lexicon/contact-words.ts';
import type { CueForm } from './cue.ts';
import { neededWords } from './needed-words.ts';
import { openingWords } from './opening-words.ts';
import { parseWording } from './wording-syntax.ts';

/** A wording of a contact. */
export interface Wording {
  /** A regular expression over a line's text with `<NAME>` for the pieces in CONTACT_WORDS. */
  readonly words: string;
  readonly form: CueForm;
  /** Prepositions that lead to those met, space-separated; "" for an object without one. */
  readonly by: string;
}

/** A wording as it is matched: at words that can open it, in lines that have the words it needs. */
export interface CompiledWording {
  readonly pattern: RegExp;
  readonly form: CueForm;
  readonly by: ReadonlySet<string>;
  /** The words that can open it, those that end in "*" for all that begin so; null where any can. */
  readonly opening: ReadonlySet<string> | null;
  /** Sets of words of each of which a line must have one. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** A rule that finds contacts of one type by their wordings. */
export interface CueRule {
  readonly name: string;
  readonly type: EngagementTypeId;
  readonly wordings: readonly CompiledWording[];
}

/** Makes wordings ready for use; throws where a piece is unknown. */
export function compileWordings(wordings: readonly Wording[]): readonly CompiledWording[] {
  return wordings.map(({ words, form, by }) => {
    const syntax = parseWording(words, syntaxOf);
    const opening = openingWords([syntax]);
    return {
      pattern: new RegExp(`(?<= )(?:${fillIn(words)})(?= )`, opening === null ? 'gu' : 'uy'),
      form,
      by: leadsOf(by),
      opening,
      needs: neededWords(syntax),
    };
  });
}

/** The prepositions of a wording; what can be between two can be among several. */
function leadsOf(by: string): ReadonlySet<string> {
  const leads = by === '' ? [''] : by.split(' ').map((one) => (one === '_' ? '' : one));
  return new Set(leads.includes('between') ? [...leads, 'among', 'amongst'] : leads);
}

const fillIn = (words: string): string => words.replace(/<([A-Z]+)>/gu, (_, name: string) => sourceOf(name));

const syntaxOf = remember((name) => parseWording(sourceOf(name)), Infinity);

function sourceOf(name: string): string {
  const piece = CONTACT_WORDS[name];
  if (piece === undefined) throw new TypeError(`Unknown piece of a wording: <${name}>`);
  return piece;
}
