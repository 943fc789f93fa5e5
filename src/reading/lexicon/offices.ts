/** Offices that a person can be known by, whatever the title's wording. */
export type Office = 'STATE_PRESIDENT' | 'GOVERNMENT' | 'MONARCH' | 'FOREIGN' | 'OTHER';

/** States whose head is a monarch or a governor-general: a "President" alone cannot be theirs. Alpha-2 codes. */
export const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(
  'KH TH MY BN JP BT GB AU NZ CA JM BB PG SB TV BS BZ GD LC VC AG KN DK NO SE NL BE LU LI MC ES AD MA JO SA KW QA BH OM LS SZ TO VA'
    .split(' ')
    .filter((code) => code !== 'BB'),
);

/** States without a prime minister, premier or chancellor. */
export const WITHOUT_PRIME_MINISTER: ReadonlySet<string> = new Set(
  'US MX BR AR CL CO UY PY BO EC VE CR PA GT HN SV NI DO PH ID TR IR CY CH NG GH KE ZM ZW ZA MW LR SL GM BW AO TM MV PW FM MH SC SS AF'.split(
    ' ',
  ),
);

/** States that have a king, queen, emperor, sultan, emir or grand duke. */
export const MONARCHIES: ReadonlySet<string> = new Set(
  'KH TH MY BN JP BT GB AU NZ CA JM PG SB TV BS BZ GD LC VC AG KN DK NO SE NL BE LU LI MC ES MA JO SA KW QA BH OM AE LS SZ TO'.split(
    ' ',
  ),
);

/** Posts that only one state has in these words, folded. */
export const POSTS_OF_ONE_STATE: Readonly<Record<string, string>> = {
  'secretary of state': 'US',
  'u s secretary of state': 'US',
  'national security advisor': 'US',
  'external affairs minister': 'IN',
  'minister of external affairs': 'IN',
  eam: 'IN',
  taoiseach: 'IE',
  tanaiste: 'IE',
  'chancellor of the exchequer': 'GB',
  'state councilor': 'CN',
  'state councillor': 'CN',
  'chief cabinet secretary': 'JP',
  'custodian of the two holy mosques': 'SA',
  'federal councillor': 'CH',
  'yang di pertuan agong': 'MY',
};

/** Nouns of offices that say little alone and give way to a fuller post of the same person, folded. */
export const THIN_POSTS: ReadonlySet<string> = new Set(
  'minister secretary ambassador senator counselor counsellor deputy leader chief head member commissioner director chair chairman chairperson representative envoy speaker commander governor spokesperson prince princess congressman congresswoman general judge justice president delegate officer fm dfm'.split(
    ' ',
  ),
);

/** Which states have a ruler of that title; a "King" can be of any monarchy. */
export const THRONES: Readonly<Record<string, ReadonlySet<string>>> = {
  emperor: new Set(['JP']),
  empress: new Set(['JP']),
  sultan: new Set(['BN', 'OM', 'MY']),
  emir: new Set(['QA', 'KW', 'AE']),
  amir: new Set(['QA', 'KW', 'AE']),
  'grand duke': new Set(['LU']),
};

/** Bodies of the European Union in titles, folded: their officials serve the Union and no state. */
export const UNION_BODIES: readonly string[] = [
  'european council',
  'european commission',
  'european parliament',
  'european external action service',
  'european union',
  'high representative vice president',
  'foreign affairs and security policy',
];
