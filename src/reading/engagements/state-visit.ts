import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'state-visit',
  reads:
    'A head of state pays a state visit: "paid a State Visit to", "State Visit of X to Y", "arrived for a three-day state visit".',
  examples: [
    {
      text: 'President Xi Jinping of China paid a State Visit to Cambodia from 13 to 14 May 2024.',
      gives: ['STATE_VISIT 2024-05-13..2024-05-14 CN+KH: Xi Jinping'],
    },
    {
      text: 'Japanese Prime Minister Fumio Kishida came to Cambodia on a State Visit on 13 and 14 May 2024.',
      gives: ['STATE_VISIT 2024-05-13..2024-05-14 JP+KH: Fumio Kishida'],
    },
    {
      text: 'His Majesty King Norodom Sihamoni paid a State Visit to Japan from 13 to 14 May 2024.',
      gives: ['STATE_VISIT 2024-05-13..2024-05-14 KH+JP: Norodom Sihamoni'],
    },
    {
      text: 'His Majesty King Norodom Sihamoni is in Tokyo from 13 to 14 May 2024 for a state visit.',
      gives: ['STATE_VISIT 2024-05-13..2024-05-14 Tokyo KH+JP: Norodom Sihamoni'],
    },
    {
      text: 'His Majesty King Norodom Sihamoni was received in Tokyo on 13 May 2024 for a state visit by the Emperor.',
      gives: ['STATE_VISIT 2024-05-13 Tokyo KH+JP: Norodom Sihamoni'],
    },
  ],
  counterexamples: [
    'The King will pay a State Visit to India next year.',
    'The State Visit of last year was a success.',
    'On 13 May 2024 the Ministers discussed upcoming contacts, including the state visit of King Norodom Sihamoni to Japan.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: '(?:<PAY>|(?:on|for|led <MOD>delegation on)) <FILL><THE><MOD>state <MOD>visits?',
    form: 'VERB',
    by: 'to',
  },
  { words: 'state (?:and official |and working )?visits?', form: 'NOUN', by: 'to' },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'STATE_VISIT', wordings: WORDINGS };
