import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'joint-commission',
  reads:
    'A standing mechanism of two states meets: joint commission, political consultations, strategic dialogue: "co-chaired the 5th Meeting of the Joint Commission", "held Foreign Office Consultations".',
  examples: [
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea and Indonesian Foreign Minister Retno Marsudi co-chaired the 5th Meeting of the Joint Commission in Phnom Penh.',
      gives: ['JOINT_COMMISSION 2024-05-13 Phnom Penh KH+ID: Sok Chenda Sophea, Retno Marsudi'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa co-chaired the 3rd Meeting of the Joint Commission on 13 May 2024.',
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
  ],
  counterexamples: [
    'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa will continue their bilateral dialogue.',
    'The two sides agreed to set up a joint committee on the border.',
    'The Ministers tasked the Joint Trade Committee with a plan.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: String.raw`(?:<ATTEND>|<HOLD>) <FILL><THE><MOD>(?:(?:meetings?|sessions?|rounds?|edition|plenary)(?: [a-z]+)? of (?:the )?<MOD>)?(?:joint (?:[a-z-]+ ){0,3}?(?:commission|committee|council|working group|task force|consultative meeting|consultations|ministerial commission|board)|(?:inter-?governmental|mixed|bi-?national|high(?:-| )level|strategic|general border|regional border|joint|bilateral|steering|standing) (?:[a-z-]+ ){0,4}?(?:commission|committee|cooperation council|council|consultations?|consultation mechanism|dialogue|mechanism)|(?:political|policy|bilateral|consular|foreign office|foreign ministry|diplomatic|senior officials'? ?s?|strategic|security|defen[cs]e|human rights|high(?:-| )level|economic|annual|ministerial|policy planning) (?:[a-z-]+ ){0,2}?(?:consultations?|dialogues?|consultation mechanism)|2 ?\+ ?2|two-plus-two|jcbc|jbc|jcm|jec|focs?|bcm|gbc|jtc|jwg|bcc|bpc|joint commission|foreign office consultations)`,
    form: 'VERB',
    by: 'with between of and by',
  },
  {
    words: String.raw`(?:<THE><NTH> )?<MOD>(?:meetings?|sessions?|rounds?|edition|plenary) of (?:the )?<MOD>(?:joint (?:[a-z-]+ ){0,3}?(?:commission|committee|council|working group|task force|consultative meeting|consultations|ministerial commission|board)|(?:inter-?governmental|mixed|bi-?national|high(?:-| )level|strategic|general border|regional border|joint|bilateral|steering|standing) (?:[a-z-]+ ){0,4}?(?:commission|committee|cooperation council|council|consultations?|consultation mechanism|dialogue|mechanism)|(?:political|policy|bilateral|consular|foreign office|foreign ministry|diplomatic|senior officials'? ?s?|strategic|security|defen[cs]e|human rights|high(?:-| )level|economic|annual|ministerial|policy planning) (?:[a-z-]+ ){0,2}?(?:consultations?|dialogues?|consultation mechanism)|2 ?\+ ?2|two-plus-two|jcbc|jbc|jcm|jec|focs?|bcm|gbc|jtc|jwg|bcc|bpc|joint commission|foreign office consultations)`,
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
      '(?:political|foreign ministry|foreign office|inter-ministerial|interministerial) consultations (?=with|between)',
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
    words:
      '(?:ministerial|senior officials|senior-official|officials) (?:session|segment|meeting)(?: [^;.]{0,60})? (?:co-chaired|chaired) by',
    form: 'NOUN',
    by: '_',
  },
  {
    words:
      '(?:was|were|are|is) in the chair|(?:took|shared|held) the chair|chaired the (?:meeting|session)(?! of)|(?:led|headed) the (?:two )?delegations',
    form: 'BACK',
    by: 'with',
  },
  {
    words: String.raw`<NTH> <MOD>(?:joint (?:[a-z-]+ ){0,3}?(?:commission|committee|council|working group|task force|consultative meeting|consultations|ministerial commission|board)|(?:inter-?governmental|mixed|bi-?national|high(?:-| )level|strategic|general border|regional border|joint|bilateral|steering|standing) (?:[a-z-]+ ){0,4}?(?:commission|committee|cooperation council|council|consultations?|consultation mechanism|dialogue|mechanism)|(?:political|policy|bilateral|consular|foreign office|foreign ministry|diplomatic|senior officials'? ?s?|strategic|security|defen[cs]e|human rights|high(?:-| )level|economic|annual|ministerial|policy planning) (?:[a-z-]+ ){0,2}?(?:consultations?|dialogues?|consultation mechanism)|2 ?\+ ?2|two-plus-two|jcbc|jbc|jcm|jec|focs?|bcm|gbc|jtc|jwg|bcc|bpc|joint commission|foreign office consultations)(?= (?:meeting|session|between|with|was|were|took|convened|held|on \{d\}|in \{l\}))`,
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words: String.raw`(?:joint (?:[a-z-]+ ){0,3}?(?:commission|committee|council|working group|task force|consultative meeting|consultations|ministerial commission|board)|(?:inter-?governmental|mixed|bi-?national|high(?:-| )level|strategic|general border|regional border|joint|bilateral|steering|standing) (?:[a-z-]+ ){0,4}?(?:commission|committee|cooperation council|council|consultations?|consultation mechanism|dialogue|mechanism)|(?:political|policy|bilateral|consular|foreign office|foreign ministry|diplomatic|senior officials'? ?s?|strategic|security|defen[cs]e|human rights|high(?:-| )level|economic|annual|ministerial|policy planning) (?:[a-z-]+ ){0,2}?(?:consultations?|dialogues?|consultation mechanism)|2 ?\+ ?2|two-plus-two|jcbc|jbc|jcm|jec|focs?|bcm|gbc|jtc|jwg|bcc|bpc|joint commission|foreign office consultations)(?: (?:[a-z0-9()]+|\{[bgscd]\}|-|,)){0,9}? (?:meeting|session|was held|were held|took place|convened|met|ended|concluded|closed|opened|began|kicked off|wrapped up)`,
    form: 'NOUN',
    by: 'with between of',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'JOINT_COMMISSION', wordings: WORDINGS };
