/** Issues by the state whose situation they are: "the situation in Sudan" raises `sudan`. Alpha-2 codes. */
export const ISSUE_OF_STATE: Readonly<Record<string, string>> = {
  AF: 'afghanistan',
  AM: 'south-caucasus',
  AZ: 'south-caucasus',
  BA: 'western-balkans',
  BF: 'sahel',
  BY: 'belarus',
  CD: 'great-lakes',
  CY: 'cyprus',
  ER: 'horn-of-africa',
  ET: 'horn-of-africa',
  GE: 'south-caucasus',
  HT: 'haiti',
  IL: 'gaza',
  IQ: 'middle-east',
  IR: 'middle-east',
  KP: 'korean-peninsula',
  LB: 'lebanon',
  LK: 'sri-lanka-crisis',
  LY: 'libya',
  ML: 'sahel',
  MM: 'myanmar',
  MZ: 'cabo-delgado',
  NE: 'sahel',
  PS: 'gaza',
  SD: 'sudan',
  SO: 'horn-of-africa',
  SS: 'horn-of-africa',
  SY: 'syria',
  TD: 'sahel',
  UA: 'ukraine',
  VE: 'venezuela',
  XK: 'kosovo',
  YE: 'yemen-red-sea',
};

/** States that are at war or in lasting crisis: whoever names them in passing speaks of that. */
export const AT_ISSUE: ReadonlySet<string> = new Set('AF HT KP LY MM PS SD SY UA VE YE'.split(' '));

/** The issues that are the troubles of one state, elsewhere for most releases. */
export const STATE_ISSUES: ReadonlySet<string> = new Set(Object.values(ISSUE_OF_STATE));

/** States whose troubles are one's own affair unless words of war or crisis tell otherwise: relations with them are ordinary. */
export const CRISIS_WORDS_ONLY: ReadonlySet<string> = new Set(
  'AM AZ BA CY GE IL IQ IR LK MZ ET ER TD BY'.split(' '),
);

/** Words for what goes on in a state, folded. */
export const SITUATION_WORDS: ReadonlySet<string> = new Set(
  'situation situations developments development crisis crises conflict conflicts war violence coup peace ceasefire fighting unrest hostilities invasion aggression attack attacks offensive stability instability transition reconciliation elections elections democracy question issue issues order escalation tensions tension repression genocide famine settlement withdrawal occupation junta insurgency terrorism'.split(
    ' ',
  ),
);

/** Of those, the words that tell of war or crisis by themselves. */
export const CRISIS_WORDS: ReadonlySet<string> = new Set(
  'crisis crises conflict conflicts war violence coup ceasefire fighting unrest hostilities invasion aggression attack attacks offensive instability order escalation tensions tension repression genocide famine occupation junta insurgency situation'.split(
    ' ',
  ),
);
