import { INVITE } from '../lexicon/act-invite.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'invite',
  reads:
    'Invitations given and taken: "invited his counterpart to visit", "extended an invitation to", "accepted the invitation".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa invited her counterpart to visit Tokyo.',
      gives: ['JP INVITE -> KH "invited her counterpart to visit Tokyo"'],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The visit takes place at the invitation of the Royal Government.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'INVITE', INVITE);
