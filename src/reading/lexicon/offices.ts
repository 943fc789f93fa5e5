/** Offices that a person can be known by, whatever the title's wording. */
export type Office = 'STATE_PRESIDENT' | 'GOVERNMENT' | 'MONARCH' | 'FOREIGN' | 'OTHER';

/** States whose head is a monarch or a governor-general: a "President" alone cannot be theirs. Alpha-2 codes. */
export const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(
  'KH TH MY BN JP BT GB AU NZ CA JM PG SB TV BS BZ GD LC VC AG KN DK NO SE NL BE LU LI MC AD MA JO SA KW QA BH OM LS SZ TO VA'.split(
    ' ',
  ),
);

/** States without a prime minister, premier or chancellor. */
export const WITHOUT_PRIME_MINISTER: ReadonlySet<string> = new Set(
  'US MX BR AR CL CO UY PY BO EC VE CR PA GT HN SV NI DO PH ID TR IR CY CH NG GH KE ZM ZW ZA MW LR SL GM BW AO TM MV PW FM MH SC SS BJ KI NR SR'.split(
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

/** The states of the Commonwealth: their envoys to each other are High Commissioners. Alpha-2 codes. */
const COMMONWEALTH = new Set(
  'AG AU BS BD BB BZ BW BN CM CA CY DM SZ FJ GA GM GH GD GY IN JM KE KI LS MW MY MV MT MU MZ NA NR NZ NG PK PG RW KN LC VC WS SC SL SG SB ZA LK TZ TG TO TT TV UG GB VU ZM'.split(
    ' ',
  ),
);

const states = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** Posts that only some states have, as patterns of titles, and the alpha-2 codes of these. */
export const POST_STATES: readonly { readonly post: RegExp; readonly states: ReadonlySet<string> }[] = [
  { post: /\b(?:emperor|empress)\b/iu, states: states('JP') },
  { post: /\bsultan\b/iu, states: states('BN OM MY') },
  { post: /\b(?:emir|amir)\b/iu, states: states('QA KW AE') },
  { post: /\bgrand duke\b/iu, states: states('LU') },
  { post: /\bgovernor[ -]general\b/iu, states: states('AU NZ CA JM PG SB TV BS BZ GD LC VC AG KN') },
  { post: /\bhigh commissioner\b(?! for)/iu, states: COMMONWEALTH },
  { post: /\bprime cabinet secretary\b/iu, states: states('KE') },
  { post: /\bfederal (?:chancellor|minister for europe)\b/iu, states: states('DE AT CH') },
  { post: /\bforeign secretary\b/iu, states: states('GB IN PK BD NP LK MV PH MX MM') },
  {
    post: /^(?:parliamentary )?state secretary\b/iu,
    states: states(
      'DE AT CH LI SK SI HR RS ME MK BA HU NO SE DK IS FI EE LV LT RO MD BG PL PT BE LU MA SG ID BY KG GN CG',
    ),
  },
  { post: /\bstate council(?:l)?or\b/iu, states: states('CN') },
  { post: /\bexternal affairs minister\b|\bminister of external affairs\b/iu, states: states('IN LK AO') },
  { post: /\b(?:taoiseach|t[aá]naiste)\b/iu, states: states('IE') },
  { post: /\byang di[- ]pertuan agong\b/iu, states: states('MY') },
  { post: /\bapostolic nuncio\b|\bpope\b/iu, states: states('VA') },
];

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
