import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'correspondence',
  reads:
    'A letter or message from one side to the other: "sent a message of condolence to", "received a letter from", "exchanged congratulatory messages", "delivered a message from".',
  examples: [
    {
      text: 'On 13 May 2024, Prime Minister Hun Manet sent a message of condolence to Prime Minister Fumio Kishida of Japan.',
      gives: ['CORRESPONDENCE 2024-05-13 KH+JP: Hun Manet, Fumio Kishida'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea sent a message of condolence to Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['CORRESPONDENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea addressed a letter to Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['CORRESPONDENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea congratulated Japanese Foreign Minister Yoko Kamikawa in a message on 13 May 2024.',
      gives: ['CORRESPONDENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'A letter of congratulation went on 13 May 2024 from Foreign Minister Sok Chenda Sophea to Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['CORRESPONDENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Congratulatory messages were exchanged on 13 May 2024 between Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['CORRESPONDENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'In a message sent on 13 May 2024 to Japanese Foreign Minister Yoko Kamikawa, Foreign Minister Sok Chenda Sophea expressed condolences.',
      gives: ['CORRESPONDENCE 2024-05-13 JP+KH: Yoko Kamikawa, Sok Chenda Sophea'],
    },
  ],
  counterexamples: [
    'A letter of intent between Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa was ready.',
    'The two sides signed a Letter of Intent.',
    'The message is clear.',
    'Cambodia and Japan signed a Letter of Intent on 13 May 2024.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: String.raw`(?:sent|sends|send|sending|addressed|addresses|addressing|dispatched|dispatches|wrote|writes|forwarded|transmitted|extended|conveyed|conveys|completed|issued|cabled|penned|submitted|expressed|offered) (?!this |that |the same |these )<FILL><TO><FILL><THE><MOD>(?:(?<=(?:sent|sends|cabled) (?:his |her |its |their )?(?:[a-z]+ )?)(?:congratulations|condolences|felicitations|greetings|best wishes)(?= (?:<FILL>)to (?:the )?\{p\})|messages?|letters?|cables?|telegrams?|missives?|replies|reply letter)(?! of (?:intent|credence|credentials?|accreditation))`,
    form: 'VERB',
    by: 'to _',
  },
  {
    words: '(?:wrote|writes|has written|have written)(?= (?:<FILL>)to )',
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:cabled|cables|messaged)(?= <THE>\{p\})`,
    form: 'VERB',
    by: '_',
  },
  {
    words:
      '(?:receives|received|receive|receiving|got|has received) <FILL><THE><MOD>(?:messages?|letters?|cables?|telegrams?)(?! of (?:intent|credence|credentials?|accreditation))',
    form: 'VERB',
    by: 'from _',
  },
  {
    words:
      '(?:delivered|delivers|delivering|handed over|hands over|handed|conveyed|conveys|brought|brings|carried|hand-delivered|transmitted|presented|passed|relayed) (?!this |that |the same |these |a clear |a strong )<FILL><THE><MOD>(?:messages?|letters?|written messages?)(?! of (?:intent|credence|credentials?|accreditation))',
    form: 'VERB',
    by: 'from to of',
  },
  {
    words:
      '(?:exchanged|exchange|exchanges|exchanging) <FILL><THE><MOD>(?:messages?|letters?|greetings|felicitations|congratulations|telegrams|cables)',
    form: 'VERB',
    by: 'with',
  },
  {
    words:
      '(?:in|by|through|via) (?:a|an|his|her|the) <MOD>(?:letters?|messages?|telegrams?|cables?)(?! of (?:intent|credence|credentials?|accreditation))(?:(?: of [a-z]+(?: and [a-z]+)?)? (?:<FILL>)(?:sent|addressed|dispatched|delivered|transmitted|cabled))?(?= )',
    form: 'NOUN',
    by: 'to from',
  },
  {
    words:
      '(?:replied|replies|reply|responded|responds|answered|answers) (?:to )?<THE><MOD>(?:letters?|messages?|note)',
    form: 'VERB',
    by: 'of from to',
  },
  {
    words:
      '(?:messages?|letters?|cables?|telegrams?|notes?(?= of (?:congratulations?|condolences?|sympathy|thanks) )) (?:of [a-z]+ (?:and [a-z]+ )?)?(?:went|goes|came)',
    form: 'PASSIVE',
    by: 'to from',
  },
  {
    words: String.raw`(?:messages?|letters?|cables?|telegrams?|notes?(?= of (?:congratulations?|condolences?|sympathy|thanks) )) (?:of [a-z]+ (?:and [a-z]+ )?)?(?:was|were|has been|have been) <FILL>(?:sent|addressed|delivered|dispatched|conveyed|handed over|exchanged)`,
    form: 'PASSIVE',
    by: 'by to from between',
  },
  {
    words: String.raw`(?:in|through|by|via) <THE><MOD>(?:messages?|letters?|telegrams?|cables?)(?= (?:<FILL>)(?:of [a-z]+ (?:and [a-z]+ )?)?(?:sent |addressed |dated |\{d\} ){0,3}(?:to|from) )`,
    form: 'NOUN',
    by: 'to from',
  },
  {
    words: String.raw`<MOD>(?:messages?|letters?|telegrams?|cables?)(?= (?:of (?!intent|credence|credentials?|accreditation|offer|agreement|exchange|commission)[a-z]+ (?:and [a-z]+ )?)?(?:to|from|between) <THE>\{[psb]\})`,
    form: 'NOUN',
    by: 'to from between of by',
  },
  {
    words: String.raw`(?:messages?|letters?|telegrams?|cables?)(?= (?:of [a-z]+ (?:and [a-z]+ )?)?(?:of|from|by|sent by) (?:the )?\{p\} to )`,
    form: 'NOUN',
    by: 'of from by to',
  },
  {
    words:
      '(?:exchange of|exchanges of) <MOD>(?:messages|letters|greetings|felicitations|congratulations|telegrams)',
    form: 'NOUN',
    by: 'between with',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = {
  name: card.name,
  type: 'CORRESPONDENCE',
  wordings: WORDINGS,
};
