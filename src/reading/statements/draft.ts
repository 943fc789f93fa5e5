import type { SpeechActId } from '../../model/reference.ts';
import type { Actor } from './actor-of.ts';
import type { WordSpan } from './statement-text.ts';

/** An act found, with the words that it rests on. */
export interface Draft {
  readonly act: SpeechActId;
  readonly rule: string;
  readonly actor: Actor;
  readonly quote: WordSpan;
  /** What the act is done to. */
  readonly object: WordSpan;
  /** Last word at which who is named is addressed at once. */
  readonly reach: number;
  /** Words whose topics are the act's. */
  readonly matter: WordSpan;
  /** Index of its sentence among those read. */
  readonly sentence: number;
}
