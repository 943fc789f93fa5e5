/** The ways in which an act is put, as patterns (see `act-pattern`). */
export interface ActLexicon {
  /** Whoever the verb's subject is acts. */
  readonly predicates: readonly string[];
  /** Predicates that are this act only when both sides are the subject. */
  readonly joint?: readonly string[];
  /** Predicates that are this act only when one side alone is the subject. */
  readonly single?: readonly string[];
  /** Predicates without a verb, that open an item of a list or a sentence: "gravely concerned at". */
  readonly opening?: readonly string[];
  /** Predicates in which both sides act whoever is the subject: "discussed", "exchanged views". */
  readonly mutual?: readonly string[];
  /** Predicates whose subject hears what the other side says or gives: "received assurances", "was given a briefing". */
  readonly received?: readonly string[];
  /** Predicates whose subject is the thing said or done: "views were exchanged", "the talks covered". Both sides act. */
  readonly things?: readonly string[];
  /** Nouns of the act that a passive verb brings: "condolences were conveyed by". */
  readonly brought?: string;
  /** Nouns that carry the act by themselves; who acts stands in "of" or before an apostrophe. */
  readonly nouns?: readonly string[];
  /** Predicates that are this act only in a clause reported or told in someone's voice: "said that China should stop". */
  readonly reported?: readonly string[];
  /** Predicates by which a text judges what another did; their subject is a thing, and who publishes or speaks acts. */
  readonly judgements?: readonly string[];
}
