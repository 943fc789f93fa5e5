import { OFFER } from '../lexicon/act-offer.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'offer',
  reads: 'TODO',
  examples: [],
  counterexamples: [],
};

/** The patterns of this act. */
export const rule = actRule(card, 'OFFER', OFFER);
