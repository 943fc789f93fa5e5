import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'ceremony',
  reads:
    'Both sides mark an event: an inauguration, an anniversary, a reception: "attended the opening of", "inaugurated", "hosted a reception for the National Day".',
  examples: [
    {
      text: 'On 13 May 2024, Prime Minister Hun Manet and Japanese Foreign Minister Yoko Kamikawa attended the opening of the Sihanoukville port terminal.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Hun Manet, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Ambassador Ueno Atsushi opened on 13 May 2024 the new Embassy of Japan.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea attended on 13 May 2024 the reception of Japanese Ambassador Ueno Atsushi for the birthday of the Emperor.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Ambassador Ueno Atsushi laid the first stone of a hospital on 13 May 2024.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'A ceremony for the 70th anniversary of relations was held on 13 May 2024 in the presence of Foreign Minister Sok Chenda Sophea and Japanese Ambassador Ueno Atsushi.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea attended the reception hosted by Japanese Ambassador Ueno Atsushi on 13 May 2024.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'The opening ceremony took place on 13 May 2024 in the presence of Foreign Minister Sok Chenda Sophea and Japanese Ambassador Ueno Atsushi.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'The Embassy of Japan in Phnom Penh was inaugurated on 13 May 2024 by Foreign Minister Sok Chenda Sophea and Foreign Minister Yoko Kamikawa of Japan.',
      gives: ['CEREMONY 2024-05-13 Phnom Penh KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea laid a wreath at the monument on 13 May 2024 together with Foreign Minister Yoko Kamikawa of Japan.',
      gives: ['CEREMONY 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
  ],
  counterexamples: [
    'He laid a wreath at the Independence Monument.',
    'The King opened the National Assembly.',
  ],
};

const WORDINGS = compileWordings([
  {
    words:
      '(?:attended|attends|attend|attending|launched|launches|officiated at|officiates at|officiated|presided over|presides over|presided at|took part in|takes part in|participated in|participates in|joined|joins|hosted|hosts|host|hosting|graced|celebrated|celebrates|celebrate|commemorated|commemorates|commemorate|marked|marks|mark|were present at|was present at|held|hold|holds|organi[sz]ed) <FILL>(?:with (?:the )?\\{p\\} )?<THE><MOD>(?<!welcome |welcoming |signing |wreath-laying |credentials |handover |press )(?:inaugurations?|openings?|ceremon(?:y|ies)|receptions?|ground-?breaking|celebrations?|anniversary|anniversaries|national day|flag-raising|commemorations?|unveiling|launch|reopening|coronation|enthronement|funeral|swearing-in|gala|festival|parade)',
    form: 'VERB',
    by: 'with by and alongside presence _ of',
  },
  {
    words: String.raw`(?:joined|joins)(?= (?:the )?\{p\} (?:, )?(?:[^;.]{0,30} )?at <THE><MOD>(?:inaugurations?|openings?|ceremon(?:y|ies)|receptions?|ground-?breaking|celebrations?|anniversary|anniversaries|national day|flag-raising|commemorations?|unveiling|launch|reopening|coronation|enthronement|funeral|swearing-in|gala|festival|parade))`,
    form: 'VERB',
    by: '_',
  },
  { words: '(?:broke|breaks|breaking) ground', form: 'VERB', by: 'with by alongside presence' },
  {
    words:
      '(?:opening|inauguration|inaugural|commemorative|ribbon-cutting|ground-?breaking|flag-raising|unveiling) ceremony(?= (?:[^;.]{0,120} )?took place )',
    form: 'PASSIVE',
    by: 'presence with by',
  },
  {
    words:
      '(?:was|were|is) present at <THE><MOD>(?<!signing )(?:ceremony|opening|inauguration|reception|celebrations?)',
    form: 'VERB',
    by: 'with alongside of by which',
  },
  {
    words:
      '(?:officiated|officiates|presided|presides)(?= (?:[^;.]{0,80} )?at <THE><MOD>(?:inaugurations?|openings?|ceremon(?:y|ies)|receptions?|ground-?breaking|celebrations?|anniversary|anniversaries|national day|flag-raising|commemorations?|unveiling|launch|reopening|coronation|enthronement|funeral|swearing-in|gala|festival|parade))',
    form: 'VERB',
    by: 'with alongside',
  },
  {
    words:
      '(?:inaugurations?|openings?|ceremon(?:y|ies)|receptions?|ground-?breaking|celebrations?|anniversary|anniversaries|national day|flag-raising|commemorations?|unveiling|launch|reopening|coronation|enthronement|funeral|swearing-in|gala|festival|parade) (?:[^;.]{0,80} )?(?:was|were) attended',
    form: 'PASSIVE',
    by: 'by',
  },
  {
    words: String.raw`(?<=which (?:the )?\{p\} (?:, )?)(?:attended|joined|graced)`,
    form: 'VERB',
    by: 'with',
  },
  {
    words:
      'guests? of honou?r at <THE>(?:[^;.]{0,40} )?(?:inaugurations?|openings?|ceremon(?:y|ies)|receptions?|ground-?breaking|celebrations?|anniversary|anniversaries|national day|flag-raising|commemorations?|unveiling|launch|reopening|coronation|enthronement|funeral|swearing-in|gala|festival|parade)',
    form: 'VERB',
    by: 'by of with',
  },
  {
    words: '(?:laid|lays|lay) (?:the|a) (?:foundation|first|corner) ?-?stone',
    form: 'VERB',
    by: 'with by alongside presence',
  },
  {
    words: '(?:raised|raises|hoisted|hoists) (?:the|their|its) <MOD>flag',
    form: 'VERB',
    by: 'with alongside presence',
  },
  {
    words:
      '(?:ceremony|reception|celebration|gala|event)(?= (?:[^;.]{0,160} )?(?:was|were) (?:held|organi[sz]ed|given|hosted) )',
    form: 'PASSIVE',
    by: 'presence with by',
  },
  {
    words: String.raw`(?:joined|joins|join)(?= (?:the )?\{p\} (?:, )?in (?:unveiling|opening|inaugurating|cutting|celebrating|marking|laying))`,
    form: 'VERB',
    by: '_',
  },
  {
    words:
      '(?:laid|lays|laying) (?:a |the )?(?:wreaths?|floral tributes?)(?= (?:[^;.]{0,80} )?(?:together|along|jointly|alongside) )',
    form: 'VERB',
    by: 'with alongside',
  },
  { words: '(?:cut|cuts|cutting) the ribbon', form: 'VERB', by: 'with by alongside presence' },
  {
    words: String.raw`(?:plaques?|busts?|projects?|power plant|solar plant|shelters?|homes|houses|village|facility|complex|headquarters|pavilion|clinic|laboratory|institute|statue|ward|wing|unit|system|farm|terminal|embass(?:y|ies)|consulates?|consulate-general|hospital|schools?|bridge|centre|center|roads?|highway|building|chancery|office|airport|port|mall|monument|memorial|plant|dam|university|college|factory|park|stadium|garden|expressway|railway|line|exhibition|library|museum|mission|residence|station)(?: general)? (?:opens|reopens|opened|inaugurated)(?= (?:in|at|\{d\}|by|with|\.))`,
    form: 'PASSIVE',
    by: 'by presence with in',
  },
  {
    words:
      '(?:inaugurated|inaugurates|inaugurate|inaugurating|officially opened|opens|open|opened|reopened|unveiled|unveils|cut the ribbon (?:at|of|on|for)|laid the foundation stone (?:of|for)|broke ground (?:on|for)) <FILL><THE><MOD>(?:plaques?|busts?|projects?|power plant|solar plant|shelters?|homes|houses|village|facility|complex|headquarters|pavilion|clinic|laboratory|institute|statue|ward|wing|unit|system|farm|terminal|embass(?:y|ies)|consulates?|consulate-general|hospital|schools?|bridge|centre|center|roads?|highway|building|chancery|office|airport|port|mall|monument|memorial|plant|dam|university|college|factory|park|stadium|garden|expressway|railway|line|exhibition|library|museum|mission|residence|station)',
    form: 'VERB',
    by: 'with by alongside presence',
  },
  {
    words: String.raw`(?:opening|inauguration|reopening|unveiling)(?: ceremony)? of <THE><MOD>(?:\{c\} )?<MOD>(?:plaques?|busts?|projects?|power plant|solar plant|shelters?|homes|houses|village|facility|complex|headquarters|pavilion|clinic|laboratory|institute|statue|ward|wing|unit|system|farm|terminal|embass(?:y|ies)|consulates?|consulate-general|hospital|schools?|bridge|centre|center|roads?|highway|building|chancery|office|airport|port|mall|monument|memorial|plant|dam|university|college|factory|park|stadium|garden|expressway|railway|line|exhibition|library|museum|mission|residence|station)`,
    form: 'NOUN',
    by: 'by with presence of',
  },
  {
    words:
      '(?:plaques?|busts?|projects?|power plant|solar plant|shelters?|homes|houses|village|facility|complex|headquarters|pavilion|clinic|laboratory|institute|statue|ward|wing|unit|system|farm|terminal|embass(?:y|ies)|consulates?|consulate-general|hospital|schools?|bridge|centre|center|roads?|highway|building|chancery|office|airport|port|mall|monument|memorial|plant|dam|university|college|factory|park|stadium|garden|expressway|railway|line|exhibition|library|museum|mission|residence|station) (?:[^;.]{0,60} )?(?:was|were|has been) <FILL>(?:officially )?(?:inaugurated|opened|reopened|unveiled)',
    form: 'PASSIVE',
    by: 'by presence with',
  },
  {
    // "The Embassy of Chile in Phnom Penh": a body by its name.
    words: String.raw`\{[gbso]\} (?:in \{l\} )?(?:was|were|has been) <FILL>(?:inaugurated|reopened|officially opened)`,
    form: 'PASSIVE',
    by: 'by presence with',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'CEREMONY', wordings: WORDINGS };
