import { OFFER } from '../lexicon/act-offer.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'offer',
  reads:
    'Help offered, given or promised in kind or money: "will provide", "announced a grant of", "handed over equipment", "stands ready to assist".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa offered to send another boat.',
      gives: ['JP OFFER -> KH "offered to send another boat"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Japan has approved a loan for the railway. A ship with tents was dispatched to Cambodia by Japan.',
      gives: [
        'JP OFFER -> KH "has approved a loan for the railway"',
        'JP OFFER -> KH [humanitarian-assistance] "A ship with tents was dispatched to Cambodia by Japan"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa handed over 40,000 tonnes of diesel for the hospitals.',
      gives: ['JP OFFER -> KH [energy, health] "handed over 40,000 tonnes of diesel for the hospitals"'],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Last year Japan provided Cambodia with 200 million dollars in aid.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'OFFER', OFFER);
