import type { ReleaseDefaults } from '../../pipeline/release-defaults.ts';
import type { Loaded } from '../../pipeline/find-inputs.ts';

/** What a thread that reads lines is to read. */
export interface LinesJob {
  readonly path: string;
  readonly defaults: ReleaseDefaults;
  /** The name under which the readings stand. */
  readonly readBy: string;
}

/** What came of one line: what it holds, or why it cannot be used. */
export type LineOutcome =
  | { readonly name: string; readonly loaded: Loaded }
  | { readonly name: string; readonly reason: string };

/**
 * What came of several lines, as it goes from thread to thread: the JSON of `LineOutcome[]`, which is written and parsed in half
 * the time that a structured copy takes.
 */
export type LineBundle = string;
