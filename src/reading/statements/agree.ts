import { AGREE } from '../lexicon/act-agree.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'agree',
  reads:
    'What was agreed, decided, concluded, signed or adopted: "agreed to set up", "signed a memorandum", "an agreement was concluded", "raised relations to a strategic partnership".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The two Ministers agreed to set up a working group. A memorandum of understanding was signed.',
      gives: [
        'BOTH AGREE "agreed to set up a working group"',
        'BOTH AGREE "A memorandum of understanding was signed"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa agreed with her host to hold consultations. An exchange of notes took place. Consensus emerged on the draft.',
      gives: [
        'BOTH AGREE "agreed with her host to hold consultations"',
        'BOTH AGREE "An exchange of notes took place"',
        'BOTH AGREE "Consensus emerged on the draft"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. It was settled that the council would meet in June. The meeting resolved that the commission should finish its work.',
      gives: [
        'BOTH AGREE "It was settled that the council would meet in June"',
        'BOTH AGREE "The meeting resolved that the commission should finish its work"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa said that the two sides had agreed to reopen the route. "We agreed to meet again," she said.',
      gives: [
        'BOTH AGREE "the two sides had agreed to reopen the route"',
        'BOTH AGREE "agreed to meet again"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa agreed with her interlocutor on regular talks. The two Ministers bridged their differences over the text.',
      gives: [
        'BOTH AGREE "agreed with her interlocutor on regular talks"',
        'BOTH AGREE "bridged their differences over the text"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. This year marks the anniversary of the signing of the treaty. The visit concluded on a positive note.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. In 2016 the two countries agreed to promote investment.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The agreed minutes run to ten pages.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The guests toured a museum dedicated to the signing of the peace agreements.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'AGREE', AGREE);
