import type { InsertedSpeech } from './inserted-speech.ts';
import type { PlacedReferent } from './statement-text.ts';

/** What is known before a sentence is read. */
export interface SentenceContext {
  /** The subject of the line that introduces a list. */
  readonly lead: PlacedReferent | null;
  /** Who acted in the sentence before, in the same paragraph. */
  readonly previous: PlacedReferent | null;
  /** Whether someone is speaking whose words the text gives without a verb of saying. */
  readonly voiced: boolean;
  /** The words of an inserted ", he said", which belong to no clause. */
  readonly skip: InsertedSpeech | null;
}
