import { REQUEST } from '../lexicon/act-request.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'request',
  reads: 'TODO',
  examples: [],
  counterexamples: [],
};

/** The patterns of this act. */
export const rule = actRule(card, 'REQUEST', REQUEST);
