import { REJECT } from '../lexicon/act-reject.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'reject',
  reads:
    'Rejection, condemnation, protest, sanctions and the breaking of relations, and judgements of this kind: "condemns", "is a breach of", "protested against", "imposes sanctions".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Royal Government strongly condemns the attack on the embassy.',
      gives: ['KH REJECT "strongly condemns the attack on the embassy"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa reiterated during the call her condemnation of the attack.',
      gives: ['JP REJECT -> KH "reiterated during the call her condemnation of the attack"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Ministry termed the report a fabrication. There is no question of a new border.',
      gives: [
        'KH REJECT -> JP "termed the report a fabrication"',
        'KH REJECT -> JP "There is no question of a new border"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Embassy of Cambodia in Thailand rejects the report.',
      gives: ['KH REJECT -> JP "rejects the report"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn brushed off the accusations of Japan. "We reject these accusations," he said.',
      gives: [
        'KH REJECT -> JP "brushed off the accusations of Japan"',
        'KH REJECT -> JP "reject these accusations"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Royal Government tightened sanctions against the junta. Japan threatened to retaliate.',
      gives: [
        'KH REJECT -> JP "tightened sanctions against the junta"',
        'JP REJECT -> KH "threatened to retaliate"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Condemned buildings stand near the border.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'REJECT', REJECT);
