import { APPRECIATE } from '../lexicon/act-appreciate.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'appreciate',
  reads: 'TODO',
  examples: [],
  counterexamples: [],
};

/** The patterns of this act. */
export const rule = actRule(card, 'APPRECIATE', APPRECIATE);
