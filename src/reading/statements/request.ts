import { REQUEST } from '../lexicon/act-request.ts';
import type { RuleCard } from '../rule.ts';
import { actRule } from './act-rule.ts';

export const card: RuleCard = {
  name: 'request',
  reads:
    'What the actor wants another to do or to see: "urged", "called on all parties to", "asked for", "hoped that", "proposed that", "at the request of".',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn asked Japan to send a reply soon. Minister Kamikawa called for patience.',
      gives: [
        'KH REQUEST -> JP "asked Japan to send a reply soon"',
        'JP REQUEST -> KH "called for patience"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Support was sought by Japan for its candidature. The Ministry begged the authorities to spare him.',
      gives: [
        'JP REQUEST -> KH "Support was sought by Japan for its candidature"',
        'KH REQUEST -> JP "begged the authorities to spare him"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn came up with the idea of a joint stamp. He proposed both sides approve the plan early.',
      gives: [
        'KH REQUEST -> JP "came up with the idea of a joint stamp"',
        'KH REQUEST -> JP "proposed both sides approve the plan early"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa thanked her host for the visit. The court rejected the appeal of the former mayor. Students who wish to apply must submit their papers by June.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. She came to ask for advice.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa called on King Norodom Sihamoni.',
  ],
};

/** The patterns of this act. */
export const rule = actRule(card, 'REQUEST', REQUEST);
