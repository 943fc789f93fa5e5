import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'joint-commission',
  reads:
    'A standing mechanism of two states meets: joint commission, political consultations, strategic dialogue: "co-chaired the 5th Meeting of the Joint Commission", "held Foreign Office Consultations".',
  examples: [
    {
      text: 'The Joint Cambodian-Japanese Higher Committee opened its seventh session on 13 May 2024, co-chaired by Foreign Ministers Sok Chenda Sophea and Yoko Kamikawa.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa met in Tokyo on 13 May 2024 in the framework of the Mechanism for Political Consultations.',
      gives: ['JOINT_COMMISSION 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea and Indonesian Foreign Minister Retno Marsudi co-chaired the 5th Meeting of the Joint Commission in Phnom Penh.',
      gives: ['JOINT_COMMISSION 2024-05-13 Phnom Penh KH+ID: Sok Chenda Sophea, Retno Marsudi'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa co-chaired the 3rd Meeting of the Joint Commission on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa chaired the II Binational Cabinet on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa led the III Meeting of the Mechanism of Political Consultations on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The 3rd Meeting of the Joint Commission was held on 13 May 2024 under the chairmanship of Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa presided on 13 May 2024 over the Joint Commission.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa held political consultations on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The 3rd Meeting of the Cambodia-Japan Joint Commission ended in Phnom Penh on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 Phnom Penh KH+JP'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa led the High Level Consultations on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea led the Cambodian side, and Japanese Foreign Minister Yoko Kamikawa the Japanese side, at the political consultations that were held in Tokyo on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The Cambodian side at the consultations, which were conducted in Tokyo on 13 May 2024, was led by Foreign Minister Sok Chenda Sophea, and the Japanese side by Japanese Foreign Minister Yoko Kamikawa.',
      gives: ['JOINT_COMMISSION 2024-05-13 Tokyo KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The Cambodian-Japanese Intergovernmental Working Group on Trade gathered in Tokyo on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 Tokyo KH+JP'],
    },
    {
      text: 'The 5th Political Consultation and 2nd Strategic Dialogue with Japan was co-chaired by Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['JOINT_COMMISSION 2024-05-13 JP+KH: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The Cambodia-Japan Strategic Dialogue was inaugurated on 13 May 2024 in Tokyo.',
      gives: ['JOINT_COMMISSION 2024-05-13 Tokyo KH+JP'],
    },
  ],
  counterexamples: [
    'Foreign Minister Sok Chenda Sophea met Japanese Foreign Minister Yoko Kamikawa in Tokyo on 13 May 2024 and praised the Joint Commission.',
    'They did not discuss the date of the Cambodian-Japanese Coordination Council.',
    'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa will continue their bilateral dialogue.',
    'The two sides agreed to set up a joint committee on the border.',
    'The Ministers tasked the Joint Trade Committee with a plan.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: String.raw`(?:<ATTEND>|<HOLD>) <FILL><THE><MOD>(?:(?:meetings?|sessions?|rounds?|edition|plenary)(?: [a-z]+)? of (?:the )?<MOD>)?<MECHANISM>`,
    form: 'VERB',
    by: 'with between of and by',
  },
  {
    words: String.raw`(?:<THE><NTH> )?<MOD>(?:meetings?|sessions?|rounds?|edition|plenary) of (?:the )?<MOD><MECHANISM>`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`(?:<ATTEND>|<HOLD>) [^;.]{0,90}?\{c\} - \{c\} (?:[a-z-]+ ){0,4}?(?:committee|commission|council|consultations?|mechanism|working group|dialogue)`,
    form: 'VERB',
    by: 'with between of and by',
  },
  {
    words:
      '(?:political|foreign ministry|foreign office|inter-ministerial|interministerial) consultations(?= (?:<FILL>)(?:with|between) )',
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`(?:<THE><NTH> )?(?:regular |political |annual |another |scheduled |bilateral |inter-ministerial |interministerial ){0,3}consultations (?:at the level of (?:the )?(?:deputy |vice |first deputy )?(?:foreign ministers|ministers|secretaries|directors)|(?:between|of) (?:the )?(?:foreign )?(?:ministries|foreign offices|offices)|at the (?:deputy |vice )?(?:foreign )?(?:minister|ministerial|secretary) level)`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`(?:<THE><NTH> )?(?:regular |next |annual )?(?:meetings?|sessions?|rounds?) of (?:the )?(?:[a-z-]+ ){0,3}\{c\} - \{[cs]\} (?:[a-z-]+ ){0,4}?(?:commission|committee|council|working group|consultations?|dialogue|mechanism|forum)`,
    form: 'NOUN',
    by: 'with between of co-chairmanship chairmanship',
  },
  {
    words: String.raw`<NTH> \{c\} - \{[cs]\} (?:[a-z-]+ ){0,4}?(?:forum|dialogue|consultations?|mechanism|commission|committee|council|working group)`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`\{[cs]\} - \{[cs]\} <MOD><MECHANISM>(?= (?:with|between|was|were|took|takes) )`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`(?:joint |high |higher |mixed |supreme |binational ){1,2}\{[cs]\} - \{[cs]\} (?:[a-z-]+ ){0,4}?(?:commission|committee|council|working group|mechanism|board)(?= (?:[^;.]{0,40} )?(?:opened|opens|held|holds|convened|convenes|met|meets|began|begins|concluded|concludes|resumed|started|gathered|ended|took|was|were|wrapped|session|meeting) )`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`(?:met|meets|meet|convened|gathered|sat together|held talks)(?= [^;.]{0,100}? (?:(?:(?:in|within) the framework|as part|in the context|in the format) of (?:the )?(?:<NTH> )?(?:[a-z]+ ){0,3}?(?:mechanism (?:of|for|on) (?:[a-z]+ ){0,2}consultations?|(?:political|foreign office|bilateral) consultations|<MECHANISM>)|for (?:regular|political|annual|foreign office) consultations) )`,
    form: 'VERB',
    by: 'with _',
  },
  {
    words:
      'consultative meetings?(?= (?:<FILL>)(?:between|of) (?:the )?(?:foreign )?(?:ministries|ministry|foreign offices) )',
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words:
      '(?:ministerial|senior officials|senior-official|officials) (?:session|segment|meeting)(?: [^;.]{0,60})? (?:co-chaired|chaired) by',
    form: 'NOUN',
    by: '_',
  },
  {
    words: String.raw`(?<=\{[psb]\} [^;]{0,160}?(?:led|headed|represented|leads|heads) [^;]{0,160}? (?:at|in|during|to) (?:the |these |those )?(?:[\p{L}-]+ ){0,3})(?:<MECHANISM>|consultations)(?= (?:in|on|,|which|that|with|held|between|of|\{d\}))`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`(?<=(?:side|sides|delegation|delegations|\{[sb]\}) (?:at|in|to|during) (?:the |these |those )?(?:[\p{L}-]+ ){0,3})(?:<MECHANISM>|consultations)(?= [^;]{0,140} (?:was|were) (?:led|headed|represented) by )`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words:
      '(?:was|were|are|is) in the chair|(?:took|shared|held) the chair|chaired the (?:meeting|session)(?! of)|(?:led|headed) the (?:two )?delegations',
    form: 'BACK',
    by: 'with',
  },
  {
    words: String.raw`<NTH> <MOD><MECHANISM>(?= (?:and (?:the )?<NTH> <MOD><MECHANISM> )?(?:meeting|session|between|with|was|were|is|are|will|took|takes|convened|held|gathered|at the level|at (?:[a-z-]+ |\{p\} ){1,4}level|on \{d\}|in \{l\}))`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`<MECHANISM>(?: (?!(?:which|who|that|whose) (?!met|convened|took|(?:<NTH>|next|regular) (?:session|meeting|round)|(?:was|were) (?:held|convened|co-chaired|chaired)))(?:[a-z0-9()]+|\{[bgscd]\}|-|,)){0,9}? (?:meeting|session|(?:was|were|is|are|be|being) (?:<FILL>)(?:held|convened|co-chaired|chaired|co-presided over|presided over|hosted|inaugurated|opened|led|headed|launched)|presided over by|(?:co-)?chaired by|took place|takes place|convened|convenes|gathered|gathers|assembled|met|meets|ended|concluded|closed|opened|began|begins|kicked off|wrapped up)`,
    form: 'NOUN',
    by: 'with between of',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'JOINT_COMMISSION', wordings: WORDINGS };
