import { EMPHASIZE } from '../lexicon/act-emphasize.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'emphasize',
  reads:
    'The importance, value or quality of something: "underlined the importance of", "noted with satisfaction", "were pleased that", "called Japan a close friend".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn underlined the importance of patience. Both Ministers were pleased that the work is done.',
      gives: [
        'KH EMPHASIZE -> JP "underlined the importance of patience"',
        'BOTH EMPHASIZE "were pleased that the work is done"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Both Ministers highly appraised the close relations of the two countries. Minister Kamikawa further Affirmed the importance of patience.',
      gives: [
        'BOTH EMPHASIZE "highly appraised the close relations of the two countries"',
        'JP EMPHASIZE -> KH "further Affirmed the importance of patience"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa reflected with pride on the long friendship. The two Ministers took stock with satisfaction of the progress made.',
      gives: [
        'JP EMPHASIZE -> KH "reflected with pride on the long friendship"',
        'BOTH EMPHASIZE "took stock with satisfaction of the progress made"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa continued by praising the friendly relations of the two peoples.',
      gives: ['JP EMPHASIZE -> KH "praising the friendly relations of the two peoples"'],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. "I had a telephone conversation with Minister Prak Sokhonn," she wrote. The event was attended by guests, underscoring the bonds of the two nations.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Meeting with Minister Kamikawa, Minister Prak Sokhonn, supported by his Secretary of State, opened the file.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The embassy is pleased to announce new opening hours and a pleasant stay was had by all.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'EMPHASIZE', EMPHASIZE);
