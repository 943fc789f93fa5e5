import { EXCHANGE_VIEWS } from '../lexicon/act-exchange-views.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'exchange-views',
  reads:
    'Talk between the sides: "discussed", "exchanged views on", "took stock of", "raised the question of", "the talks covered", "was also discussed".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The two Ministers discussed the plans for the coming year. A further meeting was also addressed.',
      gives: [
        'BOTH EXCHANGE_VIEWS "discussed the plans for the coming year"',
        'BOTH EXCHANGE_VIEWS "A further meeting was also addressed"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The two Ministers communicated on regional issues of mutual concern. Among the topics were rail links and trade.',
      gives: [
        'BOTH EXCHANGE_VIEWS "communicated on regional issues of mutual concern"',
        'BOTH EXCHANGE_VIEWS [transport, trade] "Among the topics were rail links and trade"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Top of the agenda was the reform of the visa rules. Mention was made of Myanmar.',
      gives: [
        'BOTH EXCHANGE_VIEWS [visa-facilitation] "Top of the agenda was the reform of the visa rules"',
        'BOTH EXCHANGE_VIEWS [myanmar] "Mention was made of Myanmar"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa said she discussed the dispute with her host. According to the Ministry, the two Ministers shared their expectations for the summit.',
      gives: [
        'BOTH EXCHANGE_VIEWS "she discussed the dispute with her host"',
        'BOTH EXCHANGE_VIEWS "shared their expectations for the summit"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The two Ministers spoke at length on the peace process. They traded notes on the region.',
      gives: [
        'BOTH EXCHANGE_VIEWS [peacebuilding] "spoke at length on the peace process"',
        'BOTH EXCHANGE_VIEWS "traded notes on the region"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa had a telephone conversation on Tuesday.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. A room to discuss such matters is hard to find.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'EXCHANGE_VIEWS', EXCHANGE_VIEWS);
