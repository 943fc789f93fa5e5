import { APPRECIATE } from '../lexicon/act-appreciate.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'appreciate',
  reads:
    'Thanks, appreciation, praise and welcome for what another did: "thanked Japan for", "expressed his gratitude for", "commended the efforts of", "had praise for".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn thanked Japan for the warm welcome and commended the patience of its negotiators.',
      gives: [
        'KH APPRECIATE -> JP "thanked Japan for the warm welcome"',
        'KH APPRECIATE -> JP "commended the patience of its negotiators"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. In her capacity as Chair of the Council, Minister Kamikawa thanked him for his visit and the opportunity to discuss trade.',
      gives: ['JP APPRECIATE -> KH [trade] "thanked him for his visit and the opportunity to discuss trade"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa complimented Cambodia on the arrangements. She added her thanks for the welcome.',
      gives: [
        'JP APPRECIATE -> KH "complimented Cambodia on the arrangements"',
        'JP APPRECIATE -> KH "added her thanks for the welcome"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa was effusive about the help of Cambodian experts.',
      gives: ['JP APPRECIATE -> KH "was effusive about the help of Cambodian experts"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. "Good talks today. Thanked him for his help," Minister Kamikawa wrote.',
      gives: ['JP APPRECIATE -> KH "Thanked him for his help"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Royal Government greeted with satisfaction the decision of Japan. Minister Kamikawa had warm words for her host.',
      gives: [
        'KH APPRECIATE -> JP "greeted with satisfaction the decision of Japan"',
        'JP APPRECIATE -> KH "had warm words for her host"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Recognising the potential for trade, they parted.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn went to Tokyo to thank the volunteers.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The help given was much appreciated abroad.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'APPRECIATE', APPRECIATE);
