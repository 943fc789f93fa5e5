import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'signing',
  reads:
    'An agreement is signed or exchanged, or the signing is witnessed: "signed a Memorandum of Understanding", "witnessed the signing of", "were exchanged in the presence of".',
  examples: [
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa signed a Memorandum of Understanding on trade.',
      gives: ['SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa signed on 13 May 2024 an Agreement on trade.',
      gives: ['SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa exchanged notes on 13 May 2024 on a loan.',
      gives: ['SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa affixed their signatures on 13 May 2024 to the Protocol.',
      gives: ['SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Before Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa, a Memorandum of Understanding was signed on 13 May 2024.',
      gives: ['SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea signed Memoranda of Understanding with Japanese Foreign Minister Yoko Kamikawa and Lao Foreign Minister Saleumxay Kommasith.',
      gives: [
        'SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'SIGNING 2024-05-13 KH+LA: Sok Chenda Sophea, Saleumxay Kommasith',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea signed the agreement on behalf of Cambodia and Japanese Foreign Minister Yoko Kamikawa on behalf of Japan on 13 May 2024.',
      gives: ['SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The two sides, represented by Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa, signed an agreement on 13 May 2024.',
      gives: ['SIGNING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
  ],
  counterexamples: [
    'They welcomed the agreement on air services, signed in Tokyo.',
    'He signed the book of condolence.',
    'They welcomed the agreement signed in 2019.',
    'Foreign Minister Sok Chenda Sophea thanked Japan for its support during the negotiation and signing of the agreement.',
    'Foreign Minister Sok Chenda Sophea signed the book of condolence for the Emperor of Japan.',
    'The two sides agreed to sign a treaty next year.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: `(?:sealed|seals) <FILL><THE><MOD>(?:agreements?|agreed minutes|minutes|memorand(?:a|um|ums)(?: of (?:understanding|cooperation|intent))?|mous?|mou's|mocs?|treat(?:y|ies)|protocols?|conventions?|declarations?|joint statement|statements?|documents?|letters? of (?:intent|exchange|agreement|offer)|exchanges? of (?:notes|letters)|notes|contracts?|arrangements?|accords?|pacts?|plans?|action plans?|programmes?|programs?|roadmaps?|road map|communiques?|instruments?|charter|compacts?|frameworks?|deals?|record of discussions|aide-memoires?|understandings?|work plan|partnership|joint venture|concession|terms of reference)`,
    form: 'VERB',
    by: 'with between by',
  },
  {
    words: String.raw`(?:signed|signs|sign|inked) (?:<FILL>)with (?:the )?\{p\} (?:, )?<THE><MOD>(?:agreements?|agreed minutes|minutes|memorand(?:a|um|ums)(?: of (?:understanding|cooperation|intent))?|mous?|mou's|mocs?|treat(?:y|ies)|protocols?|conventions?|declarations?|joint statement|statements?|documents?|letters? of (?:intent|exchange|agreement|offer)|exchanges? of (?:notes|letters)|notes|contracts?|arrangements?|accords?|pacts?|plans?|action plans?|programmes?|programs?|roadmaps?|road map|communiques?|instruments?|charter|compacts?|frameworks?|deals?|record of discussions|aide-memoires?|understandings?|work plan|partnership|joint venture|concession|terms of reference)`,
    form: 'VERB',
    by: 'between by presence',
  },
  {
    words: `(?:signed|signs|sign|(?<=(?:pleasure of|honou?r of|privilege of|proceeded to|joy in|satisfaction of|after|before|by|while|joy of) )signing|inked|inks|initialled|initialed|initials|subscribed|subscribes|concluded|conclude|concludes)(?! off| into) <FILL>(?:with <THE>(?:[a-z]+ ){0,2}\\{p\\} (?:, )?)?<THE><MOD>(?:(?:of|on|for|in) <MOD>)?(?:agreements?|agreed minutes|minutes|memorand(?:a|um|ums)(?: of (?:understanding|cooperation|intent))?|mous?|mou's|mocs?|treat(?:y|ies)|protocols?|conventions?|declarations?|joint statement|statements?|documents?|letters? of (?:intent|exchange|agreement|offer)|exchanges? of (?:notes|letters)|notes|contracts?|arrangements?|accords?|pacts?|plans?|action plans?|programmes?|programs?|roadmaps?|road map|communiques?|instruments?|charter|compacts?|frameworks?|deals?|record of discussions|aide-memoires?|understandings?|work plan|partnership|joint venture|concession|terms of reference)`,
    form: 'VERB',
    by: 'with between by presence for',
  },
  {
    words:
      '(?:witnessed|witness|witnesses|witnessing|presided over|presides over|preside over|oversaw|oversees|attended|attends|were present at|was present at|observed|presiding over) <FILL><THE><MOD>(?:signing|signature|exchange|conclusion|initialling)(?= (?:ceremony )?(?:of|between))',
    form: 'VERB',
    by: 'by between presence with',
  },
  {
    words:
      '(?:witnessed|witness|witnesses|witnessing|presided over|presides over|preside over|oversaw|oversees|attended|attends|were present at|was present at|observed|presiding over) <FILL><THE><MOD>(?:signing|signature|exchange)',
    form: 'BACK',
    by: 'by between presence with',
  },
  {
    words: '(?:presided over|presides over|attended|witnessed|observed|chaired) the ceremony',
    form: 'BACK',
    by: 'presence',
  },
  {
    words: 'exchange of (?:notes|letters)(?= )',
    form: 'NOUN',
    by: 'by between presence',
  },
  {
    words:
      '(?:signing|signature|ceremony|exchange) (?:ceremony )?was <FILL>(?:witnessed|attended|presided over)',
    form: 'BACK',
    by: 'by presence',
  },
  {
    words: `(?:agreements?|agreed minutes|minutes|memorand(?:a|um|ums)(?: of (?:understanding|cooperation|intent))?|mous?|mou's|mocs?|treat(?:y|ies)|protocols?|conventions?|declarations?|joint statement|statements?|documents?|letters? of (?:intent|exchange|agreement|offer)|exchanges? of (?:notes|letters)|notes|contracts?|arrangements?|accords?|pacts?|plans?|action plans?|programmes?|programs?|roadmaps?|road map|communiques?|instruments?|charter|compacts?|frameworks?|deals?|record of discussions|aide-memoires?|understandings?|work plan|partnership|joint venture|concession|terms of reference) (?!(?:that|which) was )(?:[^;.]{0,80} )?(?:was|were) <FILL>(?:signed|inked|initialled|concluded|exchanged)`,
    form: 'PASSIVE',
    by: 'by between presence with for',
  },
  {
    words: String.raw`(?<=(?:agreements?|memorand(?:a|um)(?: of (?:understanding|cooperation))?|mous?|treat(?:y|ies)|protocols?|conventions?|declarations?|joint statement|documents?|arrangements?|accords?|programmes?|programs?|instruments?|deals?|contracts?|roadmaps?) (?:[^;.]{1,110} )?(?:will|shall|to) (?:also |then )?)be <FILL>(?:signed|inked|initialled|concluded)(?= (?:[^;.]{0,120} )?(?:(?:during|in the course of|on the occasion of|within the framework of|as part of|at the end of) (?:the|this|his|her|their) <MOD>(?:visit|stay|trip)|\{d\}) )`,
    form: 'PASSIVE',
    by: 'by between presence with for',
  },
  {
    words: '(?<!that )(?:was|were|is|are|being) <FILL>(?:signed|inked|initialled)',
    form: 'PASSIVE',
    by: 'by between presence with for',
  },
  {
    words: `(?:agreements?|agreed minutes|minutes|memorand(?:a|um|ums)(?: of (?:understanding|cooperation|intent))?|mous?|mou's|mocs?|treat(?:y|ies)|protocols?|conventions?|declarations?|joint statement|statements?|documents?|letters? of (?:intent|exchange|agreement|offer)|exchanges? of (?:notes|letters)|notes|contracts?|arrangements?|accords?|pacts?|plans?|action plans?|programmes?|programs?|roadmaps?|road map|communiques?|instruments?|charter|compacts?|frameworks?|deals?|record of discussions|aide-memoires?|understandings?|work plan|partnership|joint venture|concession|terms of reference) (?:[^;.]{0,80} )?(?:was|were) <FILL>(?:exchanged|concluded)`,
    form: 'PASSIVE',
    by: 'by between presence with',
  },
  {
    words:
      '(?:exchanged|exchange|exchanges) <FILL><THE><MOD>(?:signed )?(?:agreements?|memoranda(?: of understanding)?|mous?|documents|instruments(?: of ratification)?|diplomatic notes|notes verbales?|notes)',
    form: 'VERB',
    by: 'with presence',
  },
  {
    words: String.raw`(?<=(?:agreement|agreements|memorandum|memoranda|treaty|protocol|convention|declaration|contract|documents?|mou|mous|understanding|cooperation)(?: [^;.,]{1,80})? (?:, )?)signed(?= (?:on |here |this )?\{d\})`,
    form: 'PARTICIPLE',
    by: 'by between for presence',
  },
  {
    words: String.raw`(?<!(?:agreed|as) )signed(?= (?:\{d\} )?(?:by|on behalf of|between) )`,
    form: 'PARTICIPLE',
    by: 'by between for presence',
  },
  {
    words:
      '(?:proceeded to|proceeds to|proceed to|crowned by|concluded with|ended with|culminated in) the (?:signing|signature)(?= of )',
    form: 'VERB',
    by: 'by between presence with',
  },
  {
    words: String.raw`(?:looked on|look on|looks on)(?= (?:as|while|\.))`,
    form: 'BACK',
    by: 'presence',
  },
  {
    words: String.raw`signed(?= (?:here|in \{l\}|at) )`,
    form: 'VERB',
    by: 'presence with',
  },
  {
    words:
      '(?<!(?:(?:negotiations?|drafting|preparations?) and|in|by way of|foregone) )(?:signing|signature|conclusion)(?: ceremony)?(?= (?:of|, )|ceremony)',
    form: 'NOUN',
    by: 'by between presence',
  },
  {
    words:
      '(?:put|puts|putting|affixed|affixes|set|append|appended) (?:their|his|her|the)? ?(?:signatures?|names?|pens?|seals?|initials)',
    form: 'VERB',
    by: 'with between by presence',
  },
  {
    words: '(?:signatures?|names?) (?:was|were) (?:<FILL>)(?:put|affixed|set|appended)(?= )',
    form: 'PASSIVE',
    by: 'by between presence',
  },
  {
    words: String.raw`signator(?:y|ies)(?: (?:of|to|for) (?:the |this )?[^;.]{1,80})? (?:was|were|are)(?= (?:the )?\{[pbg]\})`,
    form: 'NOUN',
    by: '_ by',
  },
  { words: 'signing ceremony', form: 'NOUN', by: 'by between presence' },
  {
    words: 'exchange of <MOD>(?:agreements?|memoranda|mous?|documents|instruments)',
    form: 'NOUN',
    by: 'by between presence',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = {
  name: card.name,
  type: 'SIGNING',
  wordings: WORDINGS,
};
