import { INVITE } from '../lexicon/act-invite.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'invite',
  reads: 'TODO',
  examples: [],
  counterexamples: [],
};

/** The patterns of this act. */
export const rule = actRule(card, 'INVITE', INVITE);
