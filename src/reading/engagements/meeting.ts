import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'meeting',
  reads:
    'Two sides meet and talk: "met with", "held talks with", "was received by", "sat down with", "Meeting between X and Y", "on the margins of the conference".',
  examples: [
    {
      text: 'At a joint press conference with his Japanese counterpart Yoko Kamikawa in Tokyo on 13 May 2024, Foreign Minister Sok Chenda Sophea thanked Japan.',
      gives: ['MEETING 2024-05-13 Tokyo JP+KH: Yoko Kamikawa, Sok Chenda Sophea'],
    },
    {
      text: "On 13 May 2024, Foreign Minister Sok Chenda Sophea met Japan's Yoko Kamikawa and, in Tokyo, Minister Ken Saito of Japan.",
      gives: [
        'MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Ken Saito',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received on 13 May 2024 at the Ministry the Ambassador of the friendly State of Kuwait, Hamad Al-Marri.',
      gives: ['MEETING 2024-05-13 KH+KW: Sok Chenda Sophea, Hamad Al-Marri'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea met with Japanese Foreign Minister Yoko Kamikawa in Tokyo on 13 May 2024.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea had a long conversation with Japanese Foreign Minister Yoko Kamikawa in Tokyo on 13 May 2024.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The talks that Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa held on 13 May 2024 dealt with trade.',
      gives: ['MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On 13 May 2024, on the fringes of the summit, Foreign Minister Sok Chenda Sophea had a brief exchange with Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea held bilateral talks with Japanese Foreign Minister Yoko Kamikawa and Lao Foreign Minister Saleumxay Kommasith.',
      gives: [
        'MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'MEETING 2024-05-13 KH+LA: Sok Chenda Sophea, Saleumxay Kommasith',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea will on 13 May 2024 welcome at the Ministry his Japanese counterpart, Yoko Kamikawa.',
      gives: ['MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea had an interactive session with Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea joined Japanese Foreign Minister Yoko Kamikawa for talks in Tokyo on 13 May 2024.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea met separately on 13 May 2024 with the Foreign Ministers of Japan, Yoko Kamikawa; Laos, Saleumxay Kommasith; and Thailand, Maris Sangiampongsa.',
      gives: [
        'MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'MEETING 2024-05-13 KH+LA: Sok Chenda Sophea, Saleumxay Kommasith',
        'MEETING 2024-05-13 KH+TH: Sok Chenda Sophea, Maris Sangiampongsa',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea concluded a two-day official visit to Japan on 15 May 2024. During the visit he held talks with Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['MEETING 2024-05-14..2024-05-15 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea held talks with Japanese Foreign Minister Yoko Kamikawa, as well as with Minister Ken Saito of Japan.',
      gives: [
        'MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Ken Saito',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea today wraps up a three-day visit to Japan, during which he met Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['MEETING 2024-05-13..2024-05-15 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea had three bilateral meetings in Tokyo on 13 May 2024. He first met Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea received in turn the heads of mission of Japan and Laos.',
      gives: ['MEETING 2024-05-13 KH+JP: Sok Chenda Sophea', 'MEETING 2024-05-13 KH+LA: Sok Chenda Sophea'],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea received the new envoys of Japan, Atsushi Ueno; and of Laos, Boviengkham Vongdara.',
      gives: [
        'MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Atsushi Ueno',
        'MEETING 2024-05-13 KH+LA: Sok Chenda Sophea, Boviengkham Vongdara',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received on 13 May 2024 a delegation of Japan led by the Chairman of the Foreign Affairs Committee, Taro Yamada.',
      gives: ['MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Taro Yamada'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa convened in Tokyo on 13 May 2024.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea held bilateral engagements with Japanese Foreign Minister Yoko Kamikawa in Tokyo on 13 May 2024.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: "Japanese Foreign Minister Yoko Kamikawa offered a lunch in Foreign Minister Sok Chenda Sophea's honour on 13 May 2024.",
      gives: ['MEETING 2024-05-13 JP+KH: Yoko Kamikawa, Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa, meeting in Tokyo on 13 May 2024, discussed trade.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea was granted a meeting by Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'A round of talks between Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa was held in Tokyo on 13 May 2024.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'A meeting which Foreign Minister Sok Chenda Sophea had with Japanese Foreign Minister Yoko Kamikawa in Tokyo on 14 May 2024 dealt with trade.',
      gives: ['MEETING 2024-05-14 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'A meeting of Foreign Minister Sok Chenda Sophea with Japanese Foreign Minister Yoko Kamikawa was held in the format of a videoconference on 13 May 2024.',
      gives: ['VIDEO_CONFERENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The talks with Japanese Foreign Minister Yoko Kamikawa, which had originally been foreseen for June, took place on 14 May 2024.',
      gives: ['MEETING 2024-05-14 JP+KH: Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea met Japanese Foreign Minister Yoko Kamikawa on 13 May 2024; the following day he met Indonesian Foreign Minister Retno Marsudi.',
      gives: [
        'MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'MEETING 2024-05-14 KH+ID: Sok Chenda Sophea, Retno Marsudi',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea arrived in Tokyo on 12 May 2024. On the following day he met Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
  ],
  counterexamples: [
    'Had the meeting with Japanese Foreign Minister Yoko Kamikawa taken place, trade would have been on the agenda.',
    'Foreign Minister Sok Chenda Sophea landed in Tokyo on 13 May 2024 and was met at the airport by Japanese Foreign Minister Yoko Kamikawa.',
    'The Minister gave a press conference on bilateral relations between Cambodia and Japan.',
    'The project meets the needs of the people.',
    'All Cambodians want to see Dr Yoko Kamikawa of Japan reunited with her family.',
    'They agreed to hold talks next year.',
    'Foreign Minister Sok Chenda Sophea spoke on 13 May 2024 of the negotiations with Japan.',
    'Foreign Minister Sok Chenda Sophea had met Japanese Foreign Minister Yoko Kamikawa in 2019.',
    'Foreign Minister Sok Chenda Sophea proposed to Japanese Foreign Minister Yoko Kamikawa that a meeting of experts be held.',
    'Foreign Minister Sok Chenda Sophea met villagers in Siem Reap on 13 May 2024.',
    'The talks between France and Germany will go on.',
    'The meeting with Japanese Foreign Minister Yoko Kamikawa was cancelled.',
    'Reports that Foreign Minister Sok Chenda Sophea would meet Japanese Foreign Minister Yoko Kamikawa on 20 May 2024 are false.',
  ],
};

const WORDINGS = compileWordings([
  {
    words:
      '(?:spoke|speaks|spoken|talked|conversed|conferred)(?= [^;]{0,250}? (?:in person|sidelines|margins|face-to-face|face to face) )',
    form: 'VERB',
    by: 'with to',
  },
  {
    words:
      '(?<!(?:was|were|is|are|been) (?:also |then |personally )?(?=met (?:on (?:his |her |their )?arrival |at (?:the )?(?:[a-z]+ ){0,2}airport )))(?:met|meets|meet|met up|meeting up)(?! (?:the )?(?:needs|challenges|criteria|conditions|requirements|demands|target|targets|deadline|expectations|obligations|standards|goals))',
    form: 'VERB',
    by: 'with _ by',
  },
  {
    words: String.raw`(?:saw|sees|see|seen)(?= (?:<FILL>)(?:the )?\{p\})`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`<PAY> <FILL><THE><MOD>visits?(?= to (?:the )?(?:visiting )?\{p\})`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: String.raw`(?:was|were|is|are|be) (?:the |a |his |her )?(?:official )?(?:host|hosts|guest|guests)(?= (?:<FILL>)(?:to|of) (?:the )?\{p\})`,
    form: 'VERB',
    by: 'to of',
  },
  {
    words: String.raw`(?:had|has|have)(?= (?:the )?\{p\} (?:, )?as (?:his|her|their) guests?)`,
    form: 'VERB',
    by: '_',
  },
  {
    words:
      "(?:gave|gives|give|hosted|hosts|host|offered|offers|tendered|tenders|laid on|held|holds) <FILL><THE><MOD>(?:lunch|luncheon|dinner|breakfast|tea|banquet)(?= (?:<FILL>)(?:for|to|with|in honou?r of|in (?:the |his |her )?(?:[^ ,;.]+ ){1,3}?'s honou?r) )",
    form: 'VERB',
    by: 'for to with of in',
  },
  {
    words: String.raw`(?:had|has|have|gave|gives|hosted|hosts|offered|offers|held|holds) <FILL>(?:a |an |the )?<MOD>receptions?(?= (?:<FILL>)(?:for|to|with|in honou?r of) (?:the )?(?:visiting |new |outgoing )?\{[pg]\} (?!'s))`,
    form: 'VERB',
    by: 'for to with of',
  },
  {
    words: String.raw`(?<=^ )with(?= (?:the )?\{p\} , (?:the )?\{p\} )`,
    form: 'NOUN',
    by: '_',
  },
  {
    words: String.raw`(?:invited|invites|entertained|entertains|treated|hosted|hosts)(?= (?:the )?\{p\} (?:, )?(?:to|at|for) (?:a |an )?(?:[a-z-]+ ){0,2}(?:lunch|luncheon|dinner|breakfast|tea|talks|meeting))`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:joined|joins)(?= (?:the )?\{p\} (?:, )?(?:[^;.]{0,30} )?(?:for|in) <THE><MOD>(?:talks|meetings?|discussions|consultations))`,
    form: 'VERB',
    by: '_',
  },
  {
    words: '(?:was|were) joined by(?= [^;.]{0,120}(?:talks|meeting|discussions|consultations))',
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:negotiated|negotiates|negotiate|parleyed)(?= (?:<FILL>)with (?:the )?\{p\})`,
    form: 'VERB',
    by: 'with',
  },
  {
    words: String.raw`(?:was|were) <FILL>(?:visited|called on|called upon)(?= (?:<FILL>)(?:in|at) [^;.,]{1,60} by | <FILL>by )`,
    form: 'VERB',
    by: 'by',
  },
  {
    words: String.raw`(?:meetings?|talks|discussions?|conversations?|sessions?|encounters?|consultations|lunch|dinner|breakfast) (?:[^;.]{0,80} )?(?:(?:has|have) )?(?:brought together|united)(?= (?:<FILL>)(?:[^;.{]{0,40} )?(?:\{l\} (?:, )?)?(?:the )?\{[pb]\})`,
    form: 'NOUN',
    by: '_ with',
  },
  {
    words: String.raw`(?:welcomed|welcomes|welcome|received|receives) <FILL>(?:to|for|at) <THE><MOD>(?:consultations|talks|discussions|negotiations)(?= )`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:had|has|have) as (?:his|her|their|its) guests?`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?<=\{[bg]\} (?:, )?)(?:saw|see) (?:each other|one another)`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:meetings?|talks|encounters?|conversations?) (?:was|were) (?:that|those|one)(?= (?:of|between) (?:the )?\{[pb]\})`,
    form: 'VERB',
    by: 'of with between',
  },
  {
    words: String.raw`(?<=\{[bg]\} (?:[,-] |\) )?(?:will |are to |have |had )?)(?:convened|convene|convenes|gathered|gather|assembled|assemble|met up|meet up)(?= (?:today|yesterday|tomorrow|here|virtually|online|again|in \{l\}|at \{l\}|on \{d\}|\{d\}|for (?:talks|a meeting|consultations)|over))`,
    form: 'VERB',
    by: 'with',
  },
  { words: '(?:sat together|sit together)', form: 'VERB', by: 'with' },
  {
    words: String.raw`(?:engage|engages)(?= (?:<FILL>)(?:with )?(?:the )?\{p\} )`,
    form: 'VERB',
    by: 'with _',
  },
  {
    words: String.raw`(?<= to )talk(?= (?:to|with) (?:the )?\{p\})`,
    form: 'VERB',
    by: 'to with',
  },
  { words: 'talk(?= with )', form: 'NOUN', by: 'with' },
  {
    words: '(?<=^ )meeting(?= (?:in|at|on|here|for the|today) )',
    form: 'NOUN',
    by: 'with',
  },
  {
    words: '(?:was|were|is|are) in (?:<MOD>)?(?:talks|conversation|discussions|negotiations)',
    form: 'VERB',
    by: 'with',
  },
  {
    words: '(?:chance|opportunity|occasion) to (?:talk|speak|meet|confer|exchange views)',
    form: 'WEAK',
    by: 'with to',
  },
  {
    words: String.raw`(?<=\{[bg]\} (?:, )?)(?:exchanged views over (?:lunch|dinner|breakfast|tea)|compared notes)`,
    form: 'WEAK',
    by: 'with',
  },
  {
    words:
      '(?:got together|gets together|get together|came together|come together|conversed|converses|dialogued|confer|confers|conferred|sat down|sits down|sit down|put their heads together|came face to face|joined each other|broke bread)',
    form: 'VERB',
    by: 'with',
  },
  {
    words: String.raw`(?:exchanged views|exchanges views|exchange views|compared notes|compares notes|discussed|discusses|reviewed|touched base|went over|goes over|took up|considered|examined|consulted|deliberated)(?= (?:[^;.]{0,120} )?with (?:the )?\{p\})`,
    form: 'WEAK',
    by: 'with',
  },
  {
    words: String.raw`(?:welcomed|welcomes|greeted|farewelled|farewells|bade welcome to)(?= (?:<FILL>)(?:the )?(?:visiting |outgoing |new )?\{p\} (?!'s))`,
    form: 'WEAK',
    by: '_',
  },
  {
    words: String.raw`(?:welcomed|welcomes|welcome|received|receives) <FILL>(?:to|at|in) (?:his|her|the) (?:[a-z]+ ){0,2}?(?:office|ministry|residence|department|embassy|headquarters|chancellery|palace)(?= (?:of (?:[a-z]+ ){1,3})?(?:<FILL>)(?:the )?(?:visiting |new |outgoing )?\{p\} )`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:welcomed|welcomes|welcome|received|receives|receive|hosted|hosts|host)(?= (?:<FILL>)(?:at|in) (?:the )?\{[so]\} (?:<FILL>)(?:the |his |her |visiting ){0,2}\{p\} )`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:gave|gives) <FILL>(?:\{p\} )?(?:a|an) <MOD>(?:welcome|reception)`,
    form: 'WEAK',
    by: 'to _',
  },
  {
    words: String.raw`(?:receives|received|receive|receiving|hosted|hosts|met|meets)(?= (?:<FILL>)(?:in|at|on|during|within) [^;.]{1,110}? , (?:the |his |her )?(?:visiting |new |outgoing )?\{p\} )`,
    form: 'VERB',
    by: '_ with',
  },
  {
    words: '(?:is|are|was|were|be|been) <FILL>meeting',
    form: 'VERB',
    by: 'with _',
  },
  {
    words: String.raw`(?<=^ | (?:after|upon|on|while|when|before|by|and|,|of|in|also) )meeting(?= (?:with )?(?:the )?(?:visiting )?\{[pb]\})`,
    form: 'VERB',
    by: 'with _',
  },
  {
    words: String.raw`(?<=\{[bg]\} , )meeting(?= (?:today|yesterday|here|again|for|in \{l\}|on \{d\}|\{d\}|on the (?:margins|sidelines|fringes)) )`,
    form: 'VERB',
    by: 'with',
  },
  {
    words: String.raw`(?:granted|grants|accorded|accords|given|gave)(?: (?:the )?\{p\})? (?:a|an) <MOD>(?:meeting|interview)(?= )`,
    form: 'VERB',
    by: 'by with to',
  },
  {
    words: String.raw`(?<=\{[bg]\} (?:, )?(?:also |then |today |yesterday |\{d\} |on \{d\} )?)(?:discussed|reviewed|exchanged views|talked|compared notes)(?= (?:(?!(?:which|that|who|their|his|her|of) )[^ ;,]+ ){0,12}?(?:in \{l\}(?: ,)? (?:today|yesterday|on \{d\}|\{d\})|(?:today|yesterday|on \{d\}|\{d\})(?: ,)? in \{l\}))`,
    form: 'WEAK',
    by: 'with',
  },
  {
    words: String.raw`<HOLD> <FILL><THE><SERIES><MOD>(?<!business |investment |youth |economic )(?:meetings?|talks?|discussions?|conversations?|negotiations?|dialogues?|deliberations|chats?(?= (?:<FILL>)with )|bilateral(?= (?:with|between|on the|at|in|this|today|yesterday|,|[.]|$))|bilaterals|bilat|tete-a-tetes?|tete a tete|one-on-ones?|luncheons?|lunch|dinner|breakfast|(?:working|interactive|closed-door|question-and-answer) sessions?|contact(?= with)|exchange(?= with)|(?<=(?:bilateral|high-level|official|working) )engagements?(?= with)|encounters?|pull-asides?|brush-bys?|consultations?|exchanges? of views|get-together|interactions?|interviews?(?= with (?:the )?\{p\}))`,
    form: 'VERB',
    by: 'with between among of alongside to',
  },
  {
    words: String.raw`(?<!which (?:was|were) )(?<=^ |(?:was|were|is|are|be|been|being|also|first|next|lastly|then|later|and|both|warmly|cordially|formally|officially|personally|had|today|subsequently|[,)]|\{[pbgsd]\}) )(?:received|welcomed|hosted|greeted|entertained)(?= (?:<FILL>)(?:(?:to|at|for|in|with) (?:[a-z-]+ |\{[slo]\} ){1,5})?(?:<FILL>)by )`,
    form: 'VERB',
    by: 'by',
  },
  {
    words: String.raw`(?:receives|received|receive|receiving|hosted|hosts|host|hosting)(?! [^;.,]{0,80} (?:on|for) (?:a |an |his |her )?(?:[a-z-]+ ){0,2}(?:state|official|working) visit)(?= (?:<FILL>)(?:(?:in|at) (?:the |his |her )?(?:(?:[a-z]+|\{[so]\}) ){1,4}(?:, )?)?(?:<FILL>)(?:the )?(?:visiting |new |newly appointed |outgoing |a )?(?:\{[pg]\}|\{b\} (?:,|\.|;|at|in|for|on|\{d\})|\{c\}|\{s\} (?:,|\.|as|in|at|on|too|also|led|headed)|(?:the |a |an )?(?:[a-z-]+ ){0,3}delegation (?:(?:of|from) [^;]{2,110}? )?(?:led|headed) by ))`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:welcomed|welcomes|welcoming|welcome)(?= (?:<FILL>)(?:the )?(?:visiting )?\{p\} [^;]{0,80}?(?:to|at) (?:the )?(?:[a-z]+ ){0,2}?(?:white house|house|castle|villa|state department|department|ministry|elysee|chancellery|palace|kremlin|downing|\{l\}|foreign office|pentagon|blair house))`,
    form: 'VERB',
    by: '_',
  },
  {
    words:
      '(?:sat down|sits down|sit down|confers|conferred|huddled|dined|dines|lunched|caught up|crossed paths|crosses paths|consulted|consults|interacted|interacts|engaged|parleyed|held a tete-a-tete|got together)(?= (?:[^;.]{0,60} )?with )',
    form: 'VERB',
    by: 'with',
  },
  {
    words: String.raw`(?:\{[cs]\} (?:- )?(?:\{[cs]\} (?:- )?)+)<MOD>(?:summit )?(?:meetings?|talks?|consultations)`,
    form: 'NOUN',
    by: 'with between',
  },
  {
    words:
      '(?:meetings?|talks|discussions?|conversations?|negotiations|bilaterals?(?! (?:<MOD>(?:meetings?|talks|discussions?|consultations|conversations?|negotiations?|luncheon|lunch|dinner|breakfast|encounters?) |relations?|relationship|ties|cooperation|issues|agenda|trade|matters|partnership|agreements?|links|engagement|contacts|visits?|calls?))|tete-a-tetes?|one-on-ones?|luncheon|lunch|dinner|breakfast|exchange of views|encounters?|pull-asides?|brush-bys?|sit-downs?|working sessions?|get-togethers?|consultations)(?= (?:[^;.]{0,80} )?(?:with|between|among) )',
    form: 'NOUN',
    by: 'with between among of',
  },
  {
    words:
      '(?:meetings?|talks) of (?:the )?(?:[a-z]+ ){0,2}ministers(?= (?:[^;.]{0,60} )?(?:led|headed|chaired) by )',
    form: 'NOUN',
    by: 'by',
  },
  {
    words: String.raw`(?:meetings?|talks|discussions|bilaterals?)(?= of (?:the )?\{[pbg]\})`,
    form: 'NOUN',
    by: 'of with',
  },
  {
    words:
      '(?:the|their|our|this|these|his|her) (?:(?:bilateral|official|said|closed-door|delegation-level|expanded|restricted|two-hour|hour-long|working|friendly|cordial|plenary) ){0,2}(?:meetings?|talks|discussions|tete-a-tete)(?! on)',
    form: 'BACK',
    by: 'with between',
  },
  {
    words:
      '(?<!over )(?:a|an) (?:(?:bilateral|brief|separate|short|working|pull-aside|face-to-face|one-on-one|restricted|closed-door|private|long|first) ){0,2}(?:meeting|conversation|encounter|lunch|luncheon|dinner|breakfast|tete-a-tete)(?! (?:of|on))',
    form: 'BACK',
    by: 'with between',
  },
  { words: 'bilateral (?:meeting|talks)', form: 'BACK', by: 'with between' },
  {
    words:
      '(?:(?:held|hold|holds|gave|give|gives|addressed|address|attended) )?(?:a|the|their|our|this|today ?s) (?:joint )?<MOD>(?:press|news|media) (?:conference|availability|briefing|statements?|conferences)(?= (?:[^;.]{0,40} )?(?:with|alongside) (?:the |his |her )?(?:[a-z]+ ){0,2}\\{p\\})',
    form: 'BACK',
    by: 'with between of by alongside',
  },
  {
    words: String.raw`(?<=on the (?:margins|sidelines|fringes)(?: [^;.]{0,80})? \{b\} )(?:discussed|touched on|touched upon|talked about|talked over|spoke about|dealt with|went over|reviewed|considered)`,
    form: 'WEAK',
    by: 'with',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = {
  name: card.name,
  type: 'MEETING',
  wordings: WORDINGS,
};
