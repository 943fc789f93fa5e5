import { EMPHASIZE } from '../lexicon/act-emphasize.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'emphasize',
  reads: 'TODO',
  examples: [],
  counterexamples: [],
};

/** The patterns of this act. */
export const rule = actRule(card, 'EMPHASIZE', EMPHASIZE);
