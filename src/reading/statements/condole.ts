import { CONDOLE } from '../lexicon/act-condole.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'condole',
  reads:
    'Condolences, sympathy and mourning: "offered condolences over the floods", "is deeply saddened by the loss of life", "our thoughts are with the families".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn expressed his deep sympathy over the loss of life in Noto.',
      gives: ['KH CONDOLE -> JP "expressed his deep sympathy over the loss of life in Noto"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa was shocked and saddened by the flood.',
      gives: ['JP CONDOLE -> KH "was shocked and saddened by the flood"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The Government and people of Japan convey their condolences to Cambodia.',
      gives: ['JP CONDOLE -> KH "convey their condolences to Cambodia"'],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Letters of condolence lay on the table.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'CONDOLE', CONDOLE);
