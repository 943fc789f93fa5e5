import { INFORM } from '../lexicon/act-inform.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'inform',
  reads:
    'What one side tells the other: "briefed his guest on", "apprised", "explained the policy of", "gave an account of".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn briefed his guest on what had been decided.',
      gives: ['KH INFORM -> JP "briefed his guest on what had been decided"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa presented the guidelines of the policy. She dwelt on the reforms of her Government.',
      gives: [
        'JP INFORM -> KH "presented the guidelines of the policy"',
        'JP INFORM -> KH "dwelt on the reforms of her Government"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Minister informed himself about the port.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'INFORM', INFORM);
