import { NO_ACT } from '../lexicon/act-none.ts';
import { parsePattern, type Pattern } from './act-pattern.ts';
import type { Phrase } from './act-rule.ts';

/** Patterns of what looks like an act and is none: a longer one of these silences the act inside it. */
export const noAct: readonly Pattern<Phrase>[] = NO_ACT.map((source) =>
  parsePattern(source, { act: null, rule: 'no-act', kind: 'PREDICATE', reports: false }),
);
