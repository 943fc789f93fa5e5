import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'courtesy-call',
  reads:
    'A call on a higher or new office-holder, or an audience: "paid a courtesy call on", "called on", "was received in audience by", "courtesy call by X on Y".',
  examples: [
    {
      text: 'On 13 May 2024, Foreign Minister Cho Tae-yul of the Republic of Korea paid a courtesy call on Prime Minister Hun Manet.',
      gives: ['COURTESY_CALL 2024-05-13 KR+KH: Cho Tae-yul, Hun Manet'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi called on Foreign Minister Sok Chenda Sophea on 13 May 2024.',
      gives: ['COURTESY_CALL 2024-05-13 JP+KH: Ueno Atsushi, Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received Japanese Ambassador Ueno Atsushi on 13 May 2024 in a farewell call.',
      gives: ['COURTESY_CALL 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'His Majesty King Norodom Sihamoni gave Japanese Foreign Minister Yoko Kamikawa an audience on 13 May 2024.',
      gives: ['COURTESY_CALL 2024-05-13 KH+JP: Norodom Sihamoni, Yoko Kamikawa'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa was granted a Royal Audience on 13 May 2024 by His Majesty King Norodom Sihamoni.',
      gives: ['COURTESY_CALL 2024-05-13 JP+KH: Yoko Kamikawa, Norodom Sihamoni'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa called on and was hosted to lunch by Foreign Minister Sok Chenda Sophea on 13 May 2024.',
      gives: ['COURTESY_CALL 2024-05-13 JP+KH: Yoko Kamikawa, Sok Chenda Sophea'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi was the first to present himself to Foreign Minister Sok Chenda Sophea in a courtesy call on 13 May 2024.',
      gives: ['COURTESY_CALL 2024-05-13 JP+KH: Ueno Atsushi, Sok Chenda Sophea'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa will visit Cambodia from 20 to 22 May 2024. She will co-chair the Joint Commission with Foreign Minister Sok Chenda Sophea on 22 May 2024. During her stay, she will also pay a courtesy call on Prime Minister Hun Manet.',
      gives: ['COURTESY_CALL 2024-05-20..2024-05-22 JP+KH: Yoko Kamikawa, Hun Manet'],
    },
    {
      text: 'The two Ambassadors, who paid separate farewell calls on Foreign Minister Sok Chenda Sophea on 13 May 2024, are Atsushi Ueno of Japan and Boviengkham Vongdara of Laos.',
      gives: [
        'COURTESY_CALL 2024-05-13 JP+KH: Atsushi Ueno, Sok Chenda Sophea',
        'COURTESY_CALL 2024-05-13 LA+KH: Boviengkham Vongdara, Sok Chenda Sophea',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received on 13 May 2024 Japanese Ambassador Ueno Atsushi, who came to bid farewell.',
      gives: ['COURTESY_CALL 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea sent off the outgoing Ambassador of Japan, Ueno Atsushi, on 13 May 2024.',
      gives: ['COURTESY_CALL 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
  ],
  counterexamples: [
    'Introductory Visit by Japanese Foreign Minister Yoko Kamikawa, 13 to 15 May 2024',
    'Foreign Minister Sok Chenda Sophea sent off the containers on 13 May 2024.',
    'Cambodia called on Thailand to respect the ceasefire.',
    'The Minister called for talks with Viet Nam.',
    'Foreign Minister Sok Chenda Sophea called on Japan and China to show restraint.',
  ],
};

const WORDINGS = compileWordings([
  {
    words:
      '<PAY> <FILL><THE><SERIES><MOD>(?:courtesy|farewell|introductory|protocol|goodbye|get-acquainted|familiari[sz]ation|condolence|sympathy|respects|homage)(?: |-)<MOD>(?:calls?|visits?|meetings?)',
    form: 'VERB',
    by: 'on upon to with by',
  },
  {
    words:
      '(?:presents?|presented|introduces?|introduced) (?:himself|herself|themselves)(?= (?:<FILL>)to [^;.]{0,80}? (?:courtesy|introductory) (?:call|visit) )',
    form: 'VERB',
    by: 'to',
  },
  { words: '<PAY> <FILL><THE><MOD>calls?(?= (?:<FILL>)(?:on|upon|to) )', form: 'VERB', by: 'on upon to' },
  {
    words: '(?:bid|bids|bade|bidding|said|says|say) (?:farewell|goodbye|adieu)(?= to )',
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?<!to )(?:bid|bids|bade|bidding|wished|wishes) (?:<FILL>)(?:the )?\{p\} (?:<FILL>)(?:a )?(?:fond |warm |official )?(?:farewell|goodbye|godspeed|adieu)`,
    form: 'VERB',
    by: '_',
  },
  {
    words:
      '(?:bid|bids|bade|bidding|said) <FILL>(?:a )?(?:fond |warm |official |formal )?(?:farewell|goodbye|adieu)(?= (?:<FILL>)to )',
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:receives|received|receive|receiving)(?= (?:the )?\{p\} (?:, )?in (?:<MOD>)?audience)`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:receives|received|receive|receiving|hosted|met)(?= (?:with )?(?:<FILL>)(?:the )?(?:outgoing |departing )?\{p\} [^;.]{0,120}?(?:to (?:bid|say|take)|who (?:<FILL>)(?:came|had come|comes|bade|is (?:here )?|was (?:here )?)(?: [a-z]+){0,2}? (?:to (?:bid|say|take) )?)(?:his |her |their )?(?:farewell|goodbye|leave) )`,
    form: 'VERB',
    by: '_ by',
  },
  {
    words: String.raw`(?:sent off|sends off|saw off|sees off|farewelled|farewells|bade adieu to)(?= (?:<FILL>)(?:the )?(?:outgoing |departing )?\{p\})`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`received(?= (?:<FILL>)in farewell )`,
    form: 'VERB',
    by: '_',
  },
  { words: 'audiences? (?:was|were) (?:granted|given|accorded)', form: 'PASSIVE', by: 'by to' },
  {
    words: '(?:took|takes|take|taking) (?:his |her |their )?leave(?= (?:<FILL>)of )',
    form: 'VERB',
    by: 'of',
  },
  {
    words: '(?:pay|pays|paid|paying) <FILL>(?:(?:his|her|their|its) )?<MOD>respects',
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:called|calls|call|calling|called-on)(?= (?:<FILL>)(?:on|upon) (?:the )?\{[pg]\} (?!to ))`,
    form: 'VERB',
    by: 'on upon',
  },
  {
    words: '(?:called|calls) (?:<FILL>)(?:on|upon) and (?:was|were|is|are)(?: [a-z]+){1,4}?(?= by )',
    form: 'VERB',
    by: 'by',
  },
  {
    words:
      '(?:receives|received|receive|receiving|accepted|hosted|had|has|have) <FILL><THE><SERIES><MOD>(?:courtesy|farewell|introductory|protocol)(?: |-)<MOD>(?:calls?|visits?|meetings?)',
    form: 'VERB',
    by: 'from by of with',
  },
  {
    words:
      '(?:receives|received|receive|receiving)(?= [^;.]{0,200}? (?:for|on|in|during) (?:a|an|his|her|their) (?:courtesy|farewell|introductory|protocol) (?:call|visit|meeting) )',
    form: 'VERB',
    by: '_ by',
  },
  {
    words:
      '(?:granted|given|accorded|grants|gave|had|has|have|received|receives|receive|receiving|sought|obtained|held|attended)(?: in)? <FILL><THE><MOD>(?:in )?<MOD>audiences?',
    form: 'VERB',
    by: 'by with to of _ for',
  },
  {
    words:
      '(?:in|by|during|at|after) <THE><MOD>audiences?(?= (?:<FILL>)(?:at (?:[^ ]+ ){1,4}?)?(?:<FILL>)(?:with|by|of) )',
    form: 'NOUN',
    by: 'with by of',
  },
  {
    words: String.raw`(?:gave|gives|giving|granted|grants|granting|accorded|accords) (?:<FILL>)(?:audience|audiences|an audience|\{p\} (?:, )?an audience)`,
    form: 'VERB',
    by: 'to _',
  },
  { words: 'audiences?(?= with )', form: 'NOUN', by: 'with' },
  { words: '(?:royal|private|papal|special) audiences?', form: 'NOUN', by: 'with by of' },
  {
    words: String.raw`(?:(?:courtesy|farewell|protocol)(?: |-)(?:calls?|visits?)|introductory(?: |-)(?:calls?|visits?(?! (?:by|of) )))`,
    form: 'NOUN',
    by: 'on upon to by of from with',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'COURTESY_CALL', wordings: WORDINGS };
