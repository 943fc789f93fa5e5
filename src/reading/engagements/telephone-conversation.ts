import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'telephone-conversation',
  reads:
    'Someone speaks with someone by telephone: "had a telephone conversation with", "spoke by phone with", "received a phone call from", "Telephone Conversation between", "Secretary Blinken’s Call with".',
  examples: [
    {
      text: 'In a call that Foreign Minister Sok Chenda Sophea made to Japanese Foreign Minister Yoko Kamikawa on 13 May 2024, the two sides condemned the attacks.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Prak Sokhonn had a telephone conversation with Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Prak Sokhonn, Yoko Kamikawa'],
    },
    {
      text: 'Minister Prak Sokhonn spoke by phone today with Vietnamese Foreign Minister Bui Thanh Son.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-15 KH+VN: Prak Sokhonn, Bui Thanh Son'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea telephoned Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received a call from Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa rang Foreign Minister Sok Chenda Sophea on 13 May 2024.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 JP+KH: Yoko Kamikawa, Sok Chenda Sophea'],
    },
    {
      text: 'Speaking by telephone on 13 May 2024, Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa agreed to meet.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea had his first bilateral call as Foreign Minister with Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa spoke over the phone yesterday.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-14 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea congratulated Japanese Foreign Minister Yoko Kamikawa by phone on 13 May 2024.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On the margins of the Assembly, Foreign Minister Sok Chenda Sophea also spoke with Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['MEETING 2024-05-13 JP+KH: Yoko Kamikawa, Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa discussed Haiti by phone on 13 May 2024.',
      gives: ['TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
  ],
  counterexamples: [
    'The Ministry called on Japan to act.',
    'The session of 13 May 2024 was called by Japanese Foreign Minister Yoko Kamikawa.',
    'Two warships made a port call at Sihanoukville.',
    'Foreign Minister Sok Chenda Sophea spoke of relations with Japan.',
    'Foreign Minister Sok Chenda Sophea recalled the telephone conversation of October 2020 with Japanese Foreign Minister Yoko Kamikawa.',
  ],
};

const WORDINGS = compileWordings([
  {
    words:
      '<HOLD> <FILL><THE><SERIES><MOD>(?:telephone|phone|telephonic|tele|telephone-)(?: |-)<MOD>(?:conversations?|calls?|talks?|discussions?|exchanges?|consultations?|contacts?|dialogue|meeting)',
    form: 'VERB',
    by: 'with between to',
  },
  {
    words: String.raw`(?:held|had|has|have|hold|holds|having|holding|conducted|made|placed|took|taken) <FILL><THE><SERIES><MOD>(?:phone-?calls?|telecons?|teleconversations?|calls?(?= (?:<FILL>)(?:as (?:the )?(?:\{p\} |[a-z]+ ){1,5}?)?(?:with|to|between|today|yesterday|\{d\}|on \{d\}) ))`,
    form: 'VERB',
    by: 'with between to',
  },
  {
    words:
      '(?:receives|received|receive|receiving|got|takes|took|welcomed|answered) <FILL><THE>(?!courtesy|farewell|introductory|protocol)<MOD>(?<!courtesy |farewell |introductory |protocol )(?:telephone |phone |telephonic )?(?:calls?|phone-?calls?)(?= (?:<FILL>)from )',
    form: 'VERB',
    by: 'from',
  },
  {
    words:
      '(?:spoke|speaks|speak|spoken|speaking|talked|talks|talk|talking|conversed|converses|chatted|connected|consulted|conferred|communicated|held talks|had talks|held a conversation|had a conversation|had a discussion|held discussions|had discussions|exchanged views)(?= [^;.]{0,160}?(?:by|over|on|via|through) (?:the |a |tele)?(?:phone|telephone|telephone call|phone call) )',
    form: 'VERB',
    by: 'with to _ between',
  },
  {
    words:
      '(?:discussed|discusses|reviewed|went over|addressed)(?= [^;.]{0,160}?(?:by|over|on|via|through) (?:the |a |tele)?(?:phone|telephone|telephone call|phone call) )',
    form: 'VERB',
    by: 'with between',
  },
  {
    words:
      '(?:spoke|speaks|spoken|(?<=(?:will|to|and) (?:also )?)speak)(?! [^;]{0,250}? (?:in person|sidelines|margins|face-to-face|face to face) )(?= (?:(?:this|last) (?:week|weekend) |<FILL>)(?:with|to) )',
    form: 'VERB',
    by: 'with to',
  },
  {
    words: String.raw`speaking(?= (?:<FILL>)(?:with|to) (?:the )?\{p\})`,
    form: 'VERB',
    by: 'with to',
  },
  {
    words: String.raw`(?<=\{[bg]\} (?:, )?)(?:spoke|speak|have spoken|talked)(?! (?:of|at) )(?= (?:for the first time|again|\{d\}|on \{d\}|this|earlier|\.))`,
    form: 'VERB',
    by: 'with to',
  },
  {
    words: String.raw`(?:talked)(?= (?:<FILL>)(?:with|to) \{[pb]\} )`,
    form: 'VERB',
    by: 'with to',
  },
  {
    words: '(?:was|were|is|are|been) <FILL>on the (?:phone|telephone|line)',
    form: 'VERB',
    by: 'with to',
  },
  {
    words: '(?:telephoned|telephones|phoned|phones|rang|rang up)',
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?<!(?:a|the|telephone|phone|his|her|this|that) )(?:called|calls|call)(?= (?:<FILL>)<THE>\{p\} (?:\{d\}|\.|,|to (?:discuss|express|congratulate|convey|offer|extend|thank|wish|condole|review)|by|over|earlier|and|this|yesterday|following|after) )`,
    form: 'VERB',
    by: '_',
  },
  {
    words:
      '(?:telephone|phone|telephonic|tele|telephone-)(?: |-)<MOD>(?:conversations?|calls?|talks?|discussions?|exchanges?|consultations?|contacts?|diplomacy)',
    form: 'NOUN',
    by: 'with between of to from by',
  },
  {
    words: String.raw`(?<!courtesy |farewell |introductory |protocol |port )(?:phone-calls?|telecons?|calls?)(?= (?:\{d\} )?(?:with|between) )`,
    form: 'NOUN',
    by: 'with between',
  },
  {
    words: String.raw`(?<!courtesy |farewell |introductory |protocol |port )calls?(?= of (?:the )?\{p\} (?:with|to) (?:the )?\{p\})`,
    form: 'NOUN',
    by: 'of with to',
  },
  {
    words: String.raw`(?<!courtesy |farewell |introductory |protocol |port )calls?(?= (?:from|to) \{p\})`,
    form: 'NOUN',
    by: 'from to',
  },
  {
    words:
      '(?:in|during|over|by|on|through) <THE><MOD>(?:(?:telephone|phone) (?:call|conversation|talk|exchange)|phone-call|telephone|phone)',
    form: 'NOUN',
    by: 'with to from',
  },
  {
    words:
      '(?:(?:rung|telephoned|phoned)|(?<=\\{p\\} (?:was|were|has been|had been) (?:<FILL>))called)(?: on the (?:tele)?phone)?(?= (?:<FILL>)by (?:the )?\\{p\\})',
    form: 'VERB',
    by: 'by',
  },
  {
    words: String.raw`calls?(?= (?:that |which )?\{p\} (?:<FILL>)(?:made|placed|had|held) (?:<FILL>)(?:to|with) )`,
    form: 'NOUN',
    by: 'to with',
  },
  {
    words:
      '(?:during|in|on) (?:the|their|his|her|this|our) (?:telephone |phone )?(?:phone-)?calls?(?= [^uof])',
    form: 'BACK',
    by: 'with',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = {
  name: card.name,
  type: 'TELEPHONE_CONVERSATION',
  wordings: WORDINGS,
};
