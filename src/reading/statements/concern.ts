import { CONCERN } from '../lexicon/act-concern.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'concern',
  reads:
    'Concern, regret, disappointment and warnings: "voiced concern over", "regrets the decision", "were alarmed at", "warned that".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa voiced concern over the delay.',
      gives: ['JP CONCERN -> KH "voiced concern over the delay"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa described the delay as worrying. She drew attention to the delays in the project.',
      gives: [
        'JP CONCERN -> KH "described the delay as worrying"',
        'JP CONCERN -> KH "drew attention to the delays in the project"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa made no bones about her misgivings.',
      gives: ['JP CONCERN -> KH "made no bones about her misgivings"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa expressed surprise that the report had been leaked.',
      gives: ['JP CONCERN -> KH "expressed surprise that the report had been leaked"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Japan cast doubt on the figures. Minister Prak Sokhonn took a grim view of the arrests.',
      gives: [
        'JP CONCERN -> KH "cast doubt on the figures"',
        'KH CONCERN -> JP "took a grim view of the arrests"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. They voiced their opinions on issues of common concern.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Minister answers for all that concerns the border.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'CONCERN', CONCERN);
