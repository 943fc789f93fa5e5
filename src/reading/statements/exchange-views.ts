import { EXCHANGE_VIEWS } from '../lexicon/act-exchange-views.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'exchange-views',
  reads: 'TODO',
  examples: [],
  counterexamples: [],
};

/** The patterns of this act. */
export const rule = actRule(card, 'EXCHANGE_VIEWS', EXCHANGE_VIEWS);
