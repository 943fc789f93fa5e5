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
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa reiterated to her host the invitation to visit Kyoto. Minister Prak Sokhonn asked his guest to attend the festival.',
      gives: [
        'JP INVITE -> KH "reiterated to her host the invitation to visit Kyoto"',
        'KH INVITE -> JP "asked his guest to attend the festival"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. An invitation was issued to Cambodia to send observers.',
      gives: ['JP INVITE -> KH "invitation was issued to Cambodia to send observers"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. An invitation was extended to the Foreign Minister of Cambodia, and one to the guest.',
      gives: ['JP INVITE -> KH "invitation was extended to the Foreign Minister of Cambodia"'],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The visit takes place at the invitation of the Royal Government.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'INVITE', INVITE);
