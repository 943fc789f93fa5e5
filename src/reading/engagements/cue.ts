import type { EngagementTypeId } from '../../model/reference.ts';
import type { Line } from './line.ts';

/**
 * How the words of a contact stand: a verb with who acts before it; a passive of which a thing is the subject; such a
 * passive without its auxiliary, which may only tell more of that thing; a verb that may or may not be a contact of its
 * own; a noun that names it; a noun that refers back.
 */
export type CueForm = 'VERB' | 'PASSIVE' | 'PARTICIPLE' | 'WEAK' | 'NOUN' | 'BACK';

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
