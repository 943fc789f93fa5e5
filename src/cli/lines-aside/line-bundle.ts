import type { ReleaseDefaults } from '../../pipeline/release-defaults.ts';

/** What a thread that reads lines is to read. */
export interface LinesJob {
  readonly path: string;
  readonly defaults: ReleaseDefaults;
  /** The name under which the readings stand. */
  readonly readBy: string;
}

/**
 * What came of several lines, as it goes from thread to thread. Long texts go by themselves, as they are: within the JSON of all
 * else each letter would be looked at twice, and hardly any reading is looked at again. A structured copy of the rest would take
 * twice as long as its JSON.
 */
export interface LineBundle {
  readonly outcomes: string;
  /** Of each release in their order: its text, its reading, its folded text. */
  readonly texts: readonly string[];
}
