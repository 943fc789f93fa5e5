import { COMMIT } from '../lexicon/act-commit.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'commit',
  reads:
    'What a side will do or stands by: "pledged to", "reaffirmed its support for", "remains committed to", "stands ready to", "will continue to".',
  examples: [
    {
      text: "Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa reaffirmed Japan's support for the plan. Both sides pledged to work more closely together.",
      gives: [
        'JP COMMIT -> KH "reaffirmed Japan\'s support for the plan"',
        'BOTH COMMIT "pledged to work more closely together"',
      ],
    },
    {
      text: "Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa reiterated Japan's firm position in support of Cambodia.",
      gives: [`JP COMMIT -> KH "reiterated Japan's firm position in support of Cambodia"`],
    },
    {
      text: "Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn gave assurances that Cambodia would remain Japan's friend.",
      gives: [`KH COMMIT -> JP "gave assurances that Cambodia would remain Japan's friend"`],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa will visit Siem Reap on Thursday.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The commitment of the volunteers is well known.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'COMMIT', COMMIT);
