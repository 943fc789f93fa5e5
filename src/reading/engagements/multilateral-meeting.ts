import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'multilateral-meeting',
  reads:
    'A meeting of several states that someone attends, chairs or hosts: "attended the ASEAN Foreign Ministers’ Meeting", "took part in the Regional Security Conference".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea will lead the Cambodian delegation to the 15th OIC Summit in Banjul, The Gambia, on 17 May 2024.',
      gives: ['MULTILATERAL_MEETING 2024-05-17 Banjul KH+GM: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea attended the ASEAN-Japan Foreign Ministers’ Meeting in Tokyo on 13 May 2024.',
      gives: ['MULTILATERAL_MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: "Foreign Minister Sok Chenda Sophea attended the ASEAN-Japan Foreign Ministers' Meeting in Tokyo on 13 May 2024.",
      gives: ['MULTILATERAL_MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea took part on 13 May 2024 in Tokyo in the meeting of Mekong-Japan Foreign Ministers.',
      gives: ['MULTILATERAL_MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea represented Cambodia on 13 May 2024 at the Mekong-Japan Summit in Tokyo.',
      gives: ['MULTILATERAL_MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea spoke on 13 May 2024 at the Nikkei Forum in Tokyo.',
      gives: ['MULTILATERAL_MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea took part in the Ministerial Meeting of the Non-Aligned Movement in Kampala on 13 May 2024.',
      gives: ['MULTILATERAL_MEETING 2024-05-13 Kampala KH: Sok Chenda Sophea'],
    },
    {
      text: "Foreign Minister Sok Chenda Sophea joined his counterparts from Laos and Thailand for the Mekong-Japan Foreign Ministers' Meeting in Tokyo on 13 May 2024.",
      gives: ['MULTILATERAL_MEETING 2024-05-13 Tokyo KH+LA+TH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea arrived in Tokyo on 13 May 2024 to attend the Mekong-Japan Summit.',
      gives: ['MULTILATERAL_MEETING 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea'],
    },
    {
      text: 'Speaking at the OIC Summit in Jakarta on 13 May 2024, Foreign Minister Sok Chenda Sophea stressed trade.',
      gives: ['MULTILATERAL_MEETING 2024-05-13 Jakarta KH: Sok Chenda Sophea'],
    },
    {
      text: 'The first trilateral of the Foreign Ministers of Cambodia, Laos and Japan is to be held in Tokyo on 20 May 2024.',
      gives: ['MULTILATERAL_MEETING 2024-05-20 Tokyo KH+LA+JP'],
    },
  ],
  counterexamples: [
    'The trilateral of Cambodia, Laos and Viet Nam is of use.',
    'Foreign Minister Sok Chenda Sophea joined Japan in condemning the attack at the market.',
    'The Minister held a press conference.',
    'They met on the sidelines of the ASEAN Summit.',
    'The Minister held a press conference on 13 May 2024.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: String.raw`(?:met|meet|meets|gathered|gather|convened|convene|assembled|came together)(?= )(?: [^;.]{0,60})? (?:for|at|in) <THE><NTH> <MOD>(?:summit|conference|ministerial(?: meeting)?|forum|assembly|meeting of (?:the )?(?:foreign ministers|leaders|heads of state)|\{o\}(?: summit)?)`,
    form: 'VERB',
    by: 'with alongside',
  },
  {
    words: String.raw`(?:leads?|led|leading|heads?|headed|heading) <FILL>(?:<THE>(?:\{[sc]\} )?(?:[a-z-]+ ){0,3}delegation|\{s\}) (?:to|at|in) <FILL><PART><THE><MOD>(?:summits?|conferences?|ministerial(?: meeting)?|forum|general assembly|assembly|session|council|congress|retreat|\{o\})`,
    form: 'VERB',
    by: 'alongside',
  },
  {
    words: String.raw`(?:leave|leaves|left|leaving|depart|departs|departed|travel|travels|travelled|fly|flies|flew|head|heads|headed|go|goes|went) <FILL>(?:for|to) \{l\} (?:<FILL>)(?:to attend|to partake in|to take part in|to participate in|for) <PART><THE><MOD>(?:summits?|conferences?|ministerial(?: meeting)?|forum|general assembly|assembly|session|council|congress|retreat|\{o\})(?= )`,
    form: 'VERB',
    by: 'alongside',
  },
  {
    words: String.raw`(?:represented|represents|represent|representing) (?:\{s\} |(?:his|her|the) [a-z]+ )at <THE><MOD>(?:<EVENT>|\{o\})`,
    form: 'VERB',
    by: 'alongside',
  },
  {
    words: String.raw`(?:took part|takes part|take part|taking part|participated|participates|participate) <FILL>(?:(?:together |along )?with [^;.]{0,90} )?in <THE><MOD>(?:<EVENT>|\{o\} - \{c\}|\{o\})`,
    form: 'VERB',
    by: 'with alongside',
  },
  {
    words:
      '(?:took part|takes part|take part|taking part|participated|participates|participate)(?: ,)? (?:together|along) with [^;.]{0,110} in (?:an? |the )<MOD>(?:discussions?|debates?|talks|meetings?|working sessions?|exchange of views|event|panel)',
    form: 'VERB',
    by: 'with alongside',
  },
  {
    words: String.raw`(?:is|was|are|were|be|been|working|staying|stays) <FILL>in \{l\} (?:<FILL>)(?:for|to attend|to participate in|to take part in|participating in|attending) <PART><THE><MOD>(?:<EVENT>|\{o\})`,
    form: 'VERB',
    by: 'alongside',
  },
  {
    words: String.raw`(?:attend|attends|attended|attending|address|addresses|addressed|co-chair|co-chairs|co-chaired|chair|chairs|chaired|chairing|presides? over|presided over|presided jointly over|chaired (?:together|jointly)) <FILL><THE><MOD>(?<!press |news |business |investment |trade promotion |promotion |economic |private |joint commission |joint )<EVENT>`,
    form: 'VERB',
    by: 'with alongside',
  },
  {
    words: String.raw`<ATTEND> <FILL><THE><MOD>(?<!press |news |business |investment |trade promotion |promotion |economic |private |joint commission |joint )<EVENT>(?! (?:with|between) )`,
    form: 'VERB',
    by: 'with alongside',
  },
  {
    words: String.raw`(?:attend|attends|attended|attending|take part in|takes part in|took part in|taking part in|participate in|participates in|participated in|participating in|partake in|partakes in|partook in|partaking in|address|addressed|addresses|speak at|speaks at|spoke at) <FILL><PART><THE>(?:<MOD>)?\{o\}(?! (?:- \{[oc]\} )?(?:\{p\}|business|youth|economic|parliamentary|women|investment))`,
    form: 'VERB',
    by: 'alongside',
  },
  {
    words: String.raw`(?:joined|joins|join|joining)(?! by )(?= [^;.]{3,140} (?:for|at) <THE>(?:<MOD><EVENT>|(?:<NTH> )?\{o\}) )`,
    form: 'VERB',
    by: '_ with',
  },
  {
    words: String.raw`(?:conference|summit|forum|ministerial(?: meeting)?|dialogue|assembly)(?: [^;.]{0,120})? (?:opened|opens|was held|is being held|was convened|took place|was opened)(?= )`,
    form: 'PASSIVE',
    by: 'by presence between participation with',
  },
  {
    words: String.raw`(?<=(?:ministers|leaders|heads of (?:state|government|state and government)|representatives|members) of (?:the )?\{o\}(?: , [^;.]{1,60} ,)? )(?:gathered|met|convened|assembled|are meeting|meet|gather|will meet)(?= (?:in|at|on|today|\{d\}))`,
    form: 'PASSIVE',
    by: 'with presence',
  },
  {
    words: String.raw`(?:was|were|is) (?:<FILL>)represented by (?:the )?(?:\{p\}|\{g\})(?: ,)? (?:at|in) <THE><PART><MOD>(?:<EVENT>|\{o\})`,
    form: 'PASSIVE',
    by: 'by',
  },
  {
    words: String.raw`(?:<EVENT>|\{o\} <MOD>(?:<EVENT>|meeting|session))(?: [^;.]{0,90})? (?:was|were) (?:<FILL>)attended(?= by )`,
    form: 'PASSIVE',
    by: 'by',
  },
  {
    words: String.raw`(?:conference|summit|forum|ministerial(?: meeting)?|assembly|\{o\} meeting)(?: [^;.]{0,60})? , in which(?= (?:the )?\{p\} (?:<FILL>)(?:took part|takes part|participated|participates|represented) )`,
    form: 'NOUN',
    by: '_',
  },
  {
    words: String.raw`(?<=^ (?:<FILL>)?)(?:speaking|intervening|taking the floor|addressing|participating|taking part)(?: at| in| before)? <THE><PART><MOD>(?:<EVENT>|\{o\} <MOD>(?:<EVENT>|meeting|session))(?= [^;]{0,90}, (?:the )?\{p\})`,
    form: 'NOUN',
    by: 'alongside',
  },
  {
    words: String.raw`(?<=^ )(?:(?:in|during) (?:his|her|the|a) (?:[a-z]+ ){0,2}(?:speech|address|statement|remarks|intervention) (?:at|to|before)|at) <THE><PART><MOD>(?:<EVENT>|\{o\} <MOD>(?:<EVENT>|meeting|session))(?= [^;]{0,90}, (?:the )?\{p\})`,
    form: 'NOUN',
    by: 'alongside',
  },
  {
    words: String.raw`<ATTEND> <FILL><THE>(?:[a-z-]+ )?<NTH> \{o\}(?! \{p\})`,
    form: 'VERB',
    by: 'with alongside',
  },
  {
    words: String.raw`(?:meetings?|sessions?|rounds?|consultations|talks|dialogue) of (?:the )?(?:\{[cs]\} (?:- )?|, |and ){0,6}(?:trilateral|tripartite|quadrilateral) (?:[a-z-]+ )?(?:mechanism|consultations?|dialogue|cooperation|committee|commission|forum|format|framework)`,
    form: 'NOUN',
    by: 'between among with',
  },
  {
    words: String.raw`(?<=(?:at|during|in) (?:the |a )?)(?:\{[cos]\} (?:- )?){0,4}(?:trilateral|tripartite|quadrilateral) (?:[a-z-]+ )?(?:meeting|talks|summit|consultations)(?= with )`,
    form: 'NOUN',
    by: 'with',
  },
  {
    words: String.raw`(?:trilateral|tripartite|quadrilateral)(?: (?:meeting|summit|talks|consultations|session))?(?= (?:of|between|among) (?:the )?(?:<MOD>ministers of )?(?:\{[gb]\}|\{[psc]\} (?:,|and)) (?:[^;.]{0,80} )?(?:took place|takes place|will take place|(?:was|is|will be|is to be|is being) (?:held|convened|hosted)) )`,
    form: 'NOUN',
    by: 'of between among with',
  },
  {
    words:
      '<HOLD> <FILL><THE><MOD>(?:trilateral|quadrilateral|tripartite|three-way|four-way)(?: |-)<MOD>(?:meetings?|talks|summit|consultations?|discussions?|dialogue|call)?',
    form: 'VERB',
    by: 'with between',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'MULTILATERAL_MEETING', wordings: WORDINGS };
