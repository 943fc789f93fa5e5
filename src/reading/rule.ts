/**
 * What every rule file says of itself. A rule is one file: the sentence it reads in prose, texts in which it finds
 * something, and texts that look alike in which it must find nothing. The tests run both through the whole reader.
 */
export interface RuleCard {
  /** The file's name without its ending; it stands as `rule` on all that the rule finds. */
  readonly name: string;
  /** The sentence it reads, in prose. */
  readonly reads: string;
  readonly examples: readonly RuleExample[];
  /** Texts in which this rule finds nothing. */
  readonly counterexamples: readonly string[];
}

/** A text and what the rule finds in it, each as the step's `show` writes it. */
export interface RuleExample {
  readonly text: string;
  readonly gives: readonly string[];
}
