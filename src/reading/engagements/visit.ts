import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'visit',
  reads:
    'Someone goes to the other state: "paid an official visit to", "visited", "arrived in", "is on a working visit", "Visit of X to Y", "was in Phnom Penh today".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea left Phnom Penh on 13 May 2024 for an official visit to Japan until 15 May 2024.',
      gives: ['VISIT 2024-05-13..2024-05-15 KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'On 13 May 2024 Foreign Minister Sok Chenda Sophea received Japanese Foreign Minister Yoko Kamikawa during her official visit to Phnom Penh.',
      gives: ['VISIT 2024-05-13 Phnom Penh JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Cho Tae-yul of the Republic of Korea paid an official visit to Cambodia from 13 to 14 May 2024.',
      gives: ['VISIT 2024-05-13..2024-05-14 KR+KH: Cho Tae-yul'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa visited Cambodia on 13 and 14 May 2024.',
      gives: ['VISIT 2024-05-13..2024-05-14 JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa stopped in Phnom Penh on 13 May 2024 on his way to Bali.',
      gives: ['VISIT 2024-05-13 Phnom Penh JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa was on a three-day tour of Cambodia from 13 May 2024.',
      gives: ['VISIT 2024-05-13..2024-05-15 JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa is in Cambodia on a visit from 13 to 14 May 2024.',
      gives: ['VISIT 2024-05-13..2024-05-14 JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received today Japanese Foreign Minister Yoko Kamikawa, who is currently visiting the country.',
      gives: ['VISIT 2024-05-15 JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea was delighted to welcome Japanese Foreign Minister Yoko Kamikawa to Cambodia on 13 May 2024.',
      gives: ['VISIT 2024-05-13 JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Remarks by Foreign Minister Sok Chenda Sophea on the visit of Japanese Foreign Minister Yoko Kamikawa to Cambodia on 13 May 2024.',
      gives: ['VISIT 2024-05-13 JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea held talks with his Malaysian counterpart Mohamad Hasan on 13 May 2024 on preparations for the official visit to Cambodia by Malaysian Prime Minister Anwar Ibrahim, which takes place on 16 May 2024.',
      gives: ['VISIT 2024-05-16 MY+KH: Anwar Ibrahim'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea made a statement prior to her departure for Japan and Viet Nam. She will meet Japanese Foreign Minister Yoko Kamikawa on 20 May 2024 and Vietnamese Foreign Minister Bui Thanh Son on 21 May 2024.',
      gives: ['VISIT 2024-05-20 KH+JP: Sok Chenda Sophea', 'VISIT 2024-05-21 KH+VN: Sok Chenda Sophea'],
    },
    {
      text: 'The trip ends in Tokyo on 24 May 2024, when Foreign Minister Sok Chenda Sophea will meet Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['VISIT 2024-05-24 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea returned to Phnom Penh on 14 May 2024 after a three-day official visit to Japan.',
      gives: ['VISIT 2024-05-12..2024-05-14 Phnom Penh KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Japanese Foreign Minister Yoko Kamikawa landed in Phnom Penh on 13 May 2024 to begin a two-day visit.',
      gives: ['VISIT 2024-05-13..2024-05-14 Phnom Penh JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea will be in Tokyo, Hanoi and Vientiane from 20 to 24 May 2024.',
      gives: [
        'VISIT 2024-05-20..2024-05-24 Tokyo KH+JP: Sok Chenda Sophea',
        'VISIT 2024-05-20..2024-05-24 Hanoi KH+VN: Sok Chenda Sophea',
        'VISIT 2024-05-20..2024-05-24 Vientiane KH+LA: Sok Chenda Sophea',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea proceeded to Tokyo on 13 May 2024.',
      gives: ['VISIT 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'A working visit took Foreign Minister Sok Chenda Sophea to Tokyo on 13 May 2024.',
      gives: ['VISIT 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea will lead a Cambodian delegation to Japan on 20 May 2024.',
      gives: ['VISIT 2024-05-20 KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea set out for Tokyo on 13 May 2024.',
      gives: ['VISIT 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea is due in Tokyo on 20 May 2024.',
      gives: ['VISIT 2024-05-20 Tokyo KH+JP: Sok Chenda Sophea'],
    },
  ],
  counterexamples: [
    'Foreign Minister Sok Chenda Sophea will consider visiting Japan.',
    'Visits to Japan should be cancelled.',
    'The thanks of Foreign Minister Sok Chenda Sophea go to Japan.',
    'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa were in talks in Tokyo on 13 May 2024.',
    'Ambassador Tuot Panha returned from a posting in Japan.',
    'On 13 May 2024, Foreign Minister Sok Chenda Sophea welcomed new heads of mission to Japan.',
    'Foreign Minister Sok Chenda Sophea said that Cambodia works on a maritime mission to make the sea safe.',
    'What was achieved during the visit of Japanese Foreign Minister Yoko Kamikawa to Cambodia is being carried out.',
    'The visit of Japanese Foreign Minister Yoko Kamikawa, which was to begin on 20 May 2024, has been postponed.',
    'Foreign Minister Sok Chenda Sophea discussed preparations for the official visit of Japanese Foreign Minister Yoko Kamikawa to Cambodia.',
    'The delegation visited a hospital.',
    'They agreed to exchange visits.',
    'Foreign Minister Sok Chenda Sophea visited a hospital on 13 May 2024.',
    'Foreign Minister Sok Chenda Sophea invited Japanese Foreign Minister Yoko Kamikawa to visit Cambodia.',
    'Foreign Minister Sok Chenda Sophea expressed her pleasure to be home after her visits to Japan and Thailand.',
    'Foreign Minister Sok Chenda Sophea recalled the visit of Japanese Foreign Minister Yoko Kamikawa in 2019.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: String.raw`<GO>(?: (?:<FILL>)(?:in|at|to|for|into|from|back)? ?(?:the )?(?:kingdom of |republic of )?(?:\{[lsc]\}|capital))? ?(?:[^;.]{0,60} )?(?:on|for|to begin|to start|beginning|starting|to undertake|to pay|to conduct|as part of) <FILL><THE><MOD>(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|mission(?= to (?:the )?(?:[a-z]+ ){0,2}\{[lsgc]\}))`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:returned|returns|came back|comes back|flew back|flies back|arrived back|arrives back|is back|was back|got back)(?: [^;.]{0,60})? (?:from|after|following|upon completion of|on completion of|at the end of) <FILL><THE><MOD>(?:visits?|stay|trips?|tour(?! of duty)|journey)(?= (?:[^;.,]{0,40} )?(?:to|in|of) (?:the )?(?:[a-z]+ ){0,3}?\{[lsg]\})`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`<PAY> <FILL><THE><MOD>(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|mission(?= to (?:the )?(?:[a-z]+ ){0,2}\{[lsgc]\}))(?! (?:the|a|an) | to (?:the )?(?:visiting )?\{p\})`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?<!(?<!delegation |team |envoy )(?:that|which) )(?:came|comes|come|stopped|stops|stopped over|stops over|called in)(?= (?:<FILL>)(?:to|in|at|over in) (?:the )?(?:[a-z]+ ){0,2}?\{[ls]\})`,
    form: 'VERB',
    by: 'to in at',
  },
  {
    words: String.raw`(?<!(?:was|were|been) (?:also |then |warmly )?)(?:welcomed|welcomes|received|receives|greeted|greets|met)(?: [^;.]{0,40})? at <THE>(?:[\p{L}'’-]+ ){0,4}?(?:airport|tarmac)(?= (?:<FILL>)(?:the )?(?:[a-z]+ ){0,1}\{p\})`,
    form: 'NOUN',
    by: 'of by _',
  },
  {
    words: String.raw`(?:welcomed|welcomes|welcome|welcoming)(?= (?:<FILL>)(?:the )?\{[pbg]\} (?:back )?to (?:the )?\{[ls]\})`,
    form: 'NOUN',
    by: '_',
  },
  {
    words: String.raw`(?:took|takes|(?<=will )take|brought|brings|leads|led)(?= (?:him|her|them|\{[pb]\}) (?:<FILL>)to (?:the )?\{[lsg]\})`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:spent|spends|spend|spending)(?= (?:[^;.]{0,40} )?in (?:the )?\{[ls]\})`,
    form: 'VERB',
    by: 'in',
  },
  {
    words: String.raw`(?:arrived|arrives|arriving|arrive|landed|lands|touched down)(?= (?:<FILL>)(?:in|at|to) (?:the )?(?:(?:[a-z]+ ){0,3}?\{[ls]\}|\{c\} (?:capital|city)))`,
    form: 'VERB',
    by: 'in at to',
  },
  {
    words: String.raw`(?:(?:proceeds|proceeded|proceed|(?:goes|went|go|continues|continued|continue|moves|moved) (?:on|onward|onwards))(?= (?:<FILL>)to (?:the )?(?:[a-z]+ ){0,3}?\{[lsg]\})|(?:goes|went|(?<=(?:will|to) )go)(?= to (?:the )?\{[lsg]\} (?:\{d\}|on \{d\}|from \{d\}|for|to (?:attend|meet|hold|take part|participate|sign))))`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:(?:was|is|are|were|be|been) (?:<FILL>)on (?:a |an )?(?:official |working )?mission|(?:is|was|are|were) (?:<FILL>)due)(?= (?:<FILL>)in (?:the )?(?:[a-z]+ ){0,2}?\{[ls]\})`,
    form: 'VERB',
    by: 'in',
  },
  {
    words: String.raw`(?:heads|headed|heading)(?= (?:<FILL>)to (?:the )?\{[lsg]\}(?:(?: ,)?(?: and)? (?:the )?\{[ls]\}){0,4} (?:this week|next week|tomorrow|today|\{d\}|on \{d\}|from \{d\}|for |to (?:attend|hold|meet|take part)))`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:led|leads|lead|leading|headed|heads|head|heading) (?:<FILL>)(?:(?:a |the )?\{s\}|<THE><MOD>delegation)(?= (?:<FILL>)(?:to|in) (?:the )?\{[ls]\} (?:\{d\}|on|from|for|today|$))`,
    form: 'VERB',
    by: 'to in',
  },
  {
    words: String.raw`(?:welcomed|received|greeted|met) on (?:his |her |their )?arrival(?= (?:<FILL>)(?:in|at|to) (?:the )?\{[ls]\})`,
    form: 'VERB',
    by: 'in at to',
  },
  {
    words: String.raw`(?:(?:visits?|trips?|tour|journey|mission) (?:[^;.{]{0,40} )?(?:took|takes|brought|brings|is taking|will take))(?= (?:the )?\{[pb]\} (?:<FILL>)to (?:the )?\{[lsg]\})`,
    form: 'NOUN',
    by: '_ to',
  },
  {
    words: String.raw`(?:depart|departs|departed|departing|leave|leaves|leaving|left|set off|sets off|set out|sets out|heads?|headed|heading)(?= (?:\{l\} )?(?:<FILL>)for (?:the )?(?:[a-z]+ ){0,3}?\{[lsg]\})`,
    form: 'VERB',
    by: 'for to',
  },
  {
    words: String.raw`(?:spent|spends|spending|stayed|stays) (?:[^;.]{0,40} )?(?:days?|hours?|week|weekend)(?= (?:<FILL>)in (?:the )?(?:[a-z]+ ){0,3}?\{[ls]\})`,
    form: 'VERB',
    by: 'in',
  },
  {
    words: String.raw`(?:travelled|traveled|travels|travel|travelling|traveling|flew|flies|flying|fly|journeyed)(?: on| onward| onwards)?(?= (?:<FILL>)(?:to|into) (?:the )?(?:[a-z]+ ){0,3}?\{[lsg]\})`,
    form: 'VERB',
    by: 'to into',
  },
  {
    words: String.raw`(?:visited|visits|(?<=(?:to|will|would|shall|also|and) )visit|visiting|tours|toured)(?= (?:<FILL>)(?:both )?(?:the )?(?:(?:neighbouring|brotherly|city|kingdom|republic|of|capital|state|federation|union|socialist|democratic|people|'s|islands?) ){0,4}\{[lsg]\} (?!'s))`,
    form: 'VERB',
    by: '_',
  },
  {
    words: '(?:is|are) (?:currently |now |presently )?visiting(?= (?:the|our) country )',
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`visiting(?= (?:the )?(?:\{c\} )?\{p\})`,
    form: 'NOUN',
    by: 'of',
  },
  {
    words: String.raw`(?:led|leads|lead|leading|headed|heading) <FILL><THE><MOD>(?:delegation|mission)(?= (?:<FILL>)(?:(?:to|in) (?:the )?(?:[a-z]+ ){0,3}?\{[lsc]\}|on (?:a|an) ))(?: on <THE><MOD>(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|mission(?= to (?:the )?(?:[a-z]+ ){0,2}\{[lsgc]\})))?`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:was|is|are|were|has been|be|been|stayed|stays|expected)(?= (?:<FILL>)in (?:the )?(?:(?!talks |touch |contact |discussions |in |with |at )[a-z]+ ){0,3}?\{[ls]\} (?:\{d\}|on \{d\}|from \{d\}|for|since|today|this|between \{d\}|\( |on the occasion of|to (?:attend|take part|participate|hold|meet|co-chair)|at the (?:invitation|head)|as part of|as the guest|with a delegation|\. |until))`,
    form: 'VERB',
    by: 'in',
  },
  {
    words: String.raw`(?:was|is|are|were|be|been)(?= (?:<FILL>)in (?:(?:the )?(?:\{g\}|\{[ls]\}(?: \( [^()]{1,30} \))?(?: ,)?(?: and)? (?:the )?\{[ls]\}(?:(?: ,)?(?: and)? (?:the )?\{[ls]\}){0,4}) ,? ?)(?:\{d\}|on \{d\}|from \{d\}|between \{d\}|today|this week|next week|to (?:attend|take part|participate|hold|meet)|for|as part of))`,
    form: 'VERB',
    by: 'in',
  },
  {
    words: String.raw`(?:was|is|are|were|be|been)(?= (?:<FILL>)in (?:the )?(?:[a-z]+ ){0,3}?\{[ls]\} , (?:(?:the )?\{[ls]\} , )?(?:on \{d\}|from \{d\}|between \{d\}))`,
    form: 'VERB',
    by: 'in',
  },
  {
    words:
      '(?:wound up|wraps up|wrapped up|concluded|concludes|ended) <FILL><THE><MOD>(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|mission(?= to (?:the )?(?:[a-z]+ ){0,2}\\{[lsgc]\\}))',
    form: 'VERB',
    by: 'to',
  },
  {
    words:
      '(?:official|working|bilateral|introductory|friendship|maiden|first|historic|goodwill|inaugural|private|high-level|day-long|one-day|two-day|three-day|four-day|five-day|ministerial|familiari[sz]ation|return) <MOD>(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|mission(?= to (?:the )?(?:[a-z]+ ){0,2}\\{[lsgc]\\}))',
    form: 'NOUN',
    by: 'to',
  },
  {
    words: String.raw`(?:trips?|visits?|tour|journey) (?:<FILL>)(?:ends|ended|concludes|concluded|finishes|finished|begins|began|starts|started|continues|continued)(?= (?:<FILL>)in (?:the )?\{[ls]\})`,
    form: 'VERB',
    by: 'in',
  },
  {
    words: String.raw`departure(?= (?:of [^;.]{1,80} )?(?:for|to) (?:the )?\{[lsg]\})`,
    form: 'NOUN',
    by: 'for to',
  },
  {
    words:
      '(?:on|for) <THE><MOD>(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|mission(?= to (?:the )?(?:[a-z]+ ){0,2}\\{[lsgc]\\}))',
    form: 'VERB',
    by: 'to',
  },
  {
    words:
      '(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|(?<!heads? of )mission(?= to (?:the )?(?:[a-z]+ ){0,2}\\{[lsgc]\\}))(?= (?:to|of|by|in|from|on) )',
    form: 'NOUN',
    by: 'to',
  },
  {
    words:
      '(?:is|was|marks|marked|being) (?:the|his|her|a|my) <MOD>(?:first|second|third|maiden|inaugural|historic|fifth|fourth)(?:-ever| ever)? <MOD>visit',
    form: 'NOUN',
    by: 'to',
  },
  { words: '(?:the|this) <MOD>visit', form: 'BACK', by: 'to' },
  {
    words: `'s <MOD>(?:visits?|stay(?= of)|trips?|tour(?! of duty)|stopover|stop(?= (?:over )?in)|journey|mission(?= to (?:the )?(?:[a-z]+ ){0,2}\\{[lsgc]\\}))`,
    form: 'NOUN',
    by: 'to',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = {
  name: card.name,
  type: 'VISIT',
  wordings: WORDINGS,
};
