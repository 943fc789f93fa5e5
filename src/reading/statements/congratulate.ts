import { CONGRATULATE } from '../lexicon/act-congratulate.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'congratulate',
  reads:
    'Congratulations and wishes of success: "congratulated him on his appointment", "conveyed the felicitations of", "wished her every success".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn congratulated Minister Kamikawa on her appointment.',
      gives: ['KH CONGRATULATE -> JP "congratulated Minister Kamikawa on her appointment"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa saluted Cambodia on the occasion of its national day. She sent a congratulatory message to the Prime Minister. She wished the people of Cambodia a joyful holiday.',
      gives: [
        'JP CONGRATULATE -> KH "saluted Cambodia on the occasion of its national day"',
        'JP CONGRATULATE -> KH "sent a congratulatory message to the Prime Minister"',
        'JP CONGRATULATE -> KH "wished the people of Cambodia a joyful holiday"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. A message of congratulation had been sent in September.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'CONGRATULATE', CONGRATULATE);
