/** Plural nouns that stand for both parties of a contact after "both", "the two" or "the", folded. */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  'sides parties countries nations states governments peoples neighbours neighbors partners capitals kingdoms republics delegations allies armies'.split(
    ' ',
  ),
);

/** The office of those whom a plural noun stands for. */
export type PeopleOffice =
  | 'FOREIGN'
  | 'GOVERNMENT'
  | 'STATE_PRESIDENT'
  | 'MONARCH'
  | 'HEAD_OF_STATE'
  | 'LEADER'
  | 'OTHER';

/** Plural nouns that stand for the people on both sides, folded, and the office that they hold if it is one. */
export const PEOPLE_NOUNS: ReadonlyMap<string, PeopleOffice> = new Map(
  Object.entries({
    ministers: 'OTHER',
    'foreign ministers': 'FOREIGN',
    fms: 'FOREIGN',
    eams: 'FOREIGN',
    'foreign secretaries': 'OTHER',
    secretaries: 'OTHER',
    'defence ministers': 'OTHER',
    'defense ministers': 'OTHER',
    'prime ministers': 'GOVERNMENT',
    premiers: 'GOVERNMENT',
    pms: 'GOVERNMENT',
    'deputy prime ministers': 'OTHER',
    presidents: 'STATE_PRESIDENT',
    'heads of state': 'HEAD_OF_STATE',
    'heads of government': 'GOVERNMENT',
    leaders: 'LEADER',
    kings: 'MONARCH',
    monarchs: 'MONARCH',
    officials: 'OTHER',
    principals: 'OTHER',
    interlocutors: 'OTHER',
    counterparts: 'OTHER',
    diplomats: 'OTHER',
    dignitaries: 'OTHER',
    speakers: 'OTHER',
    chairs: 'OTHER',
    'vice presidents': 'OTHER',
    'defence chiefs': 'OTHER',
    'national security advisers': 'OTHER',
    'national security advisors': 'OTHER',
    envoys: 'OTHER',
    representatives: 'OTHER',
    'external affairs ministers': 'FOREIGN',
    'top diplomats': 'FOREIGN',
    'chief diplomats': 'FOREIGN',
    'commerce ministers': 'OTHER',
    'trade ministers': 'OTHER',
    statesmen: 'LEADER',
    commanders: 'OTHER',
    'deputy foreign ministers': 'OTHER',
    'vice foreign ministers': 'OTHER',
    'permanent secretaries': 'OTHER',
    'senior officials': 'OTHER',
    'government leaders': 'LEADER',
    'high representatives': 'OTHER',
    chancellors: 'GOVERNMENT',
    'co chairs': 'OTHER',
    'vice ministers': 'OTHER',
    'deputy ministers': 'OTHER',
    ambassadors: 'OTHER',
    'high commissioners': 'OTHER',
    'heads of missions': 'OTHER',
    secretariesgeneral: 'OTHER',
    heads: 'OTHER',
    authorities: 'OTHER',
    'state secretaries': 'OTHER',
    'secretaries of state': 'OTHER',
    'secretaries general': 'OTHER',
    'under secretaries': 'OTHER',
    'directors general': 'OTHER',
    diplomacies: 'OTHER',
    'heads of diplomacy': 'FOREIGN',
    'heads of foreign ministries': 'FOREIGN',
    'heads of the foreign ministries': 'FOREIGN',
    'heads of foreign policy departments': 'FOREIGN',
    'heads of the foreign policy departments': 'FOREIGN',
    'heads of the two foreign ministries': 'FOREIGN',
    'heads of delegation': 'OTHER',
    'heads of delegations': 'OTHER',
    'heads of mission': 'OTHER',
    'ministers of foreign affairs': 'FOREIGN',
  }),
);

/** Nouns that with a state's adjective, or after "the", stand for that state, folded. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  'side government governments authorities ministry administration delegation cabinet embassy party people state republic kingdom department nation union federation republic leadership executive presidency parliament mission foreign-ministry counterparts officials'.split(
    ' ',
  ),
);

/** Words that can stand between a state's adjective and such a noun, folded. */
export const GOVERNMENT_MODIFIERS: ReadonlySet<string> = new Set(
  'royal federal union central national foreign state new current interim transitional military civilian external affairs and of for the department ministry high commission'.split(
    ' ',
  ),
);

/** Verbs of contact: whoever is named after one with a preposition is the other side from now on, folded. */
export const CONTACT_VERBS: ReadonlySet<string> = new Set(
  'met meet meets meeting talks talk talked spoke speak conversation call called calls received receives hosted held discussion discussions discussed dialogue visit visited visits conversed telephoned phoned consultations negotiations summit audience welcomed co-chaired chaired signed headed led represented delegation delegations'.split(
    ' ',
  ),
);

/** Prepositions and verbs' ends after which a noun is no subject, folded. */
export const NO_SUBJECT_AFTER: ReadonlySet<string> = new Set(
  'of with to for by on in at between from towards toward against under over about via alongside including through behind like as than upon into among beside before after during meeting thanking congratulating recalling receiving welcoming addressing informing telling assuring joining accompanying visiting seeing met meets received thanked thanks congratulated told assured informed urged asked invited briefed apprised hosted joined welcomed welcomes commended praised visited called urging asking inviting'.split(
    ' ',
  ),
);

/** Verbs whose subject "we" means both sides: the writer and the partner did it together, folded. */
export const JOINT_VERBS: ReadonlySet<string> = new Set(
  'discussed agreed reviewed exchanged signed shared covered talked spoke looked met concurred explored reaffirmed considered touched committed decided underlined concluded also both had focused dwelt addressed examined compared debated'.split(
    ' ',
  ),
);

/** Nouns of the one who is met or hosted: "his host", "her guest", folded. */
export const COUNTERPART_NOUNS: ReadonlySet<string> = new Set(
  'counterpart colleague host guest interlocutor homologue visitor'.split(' '),
);

/** Nouns that with a state's adjective stand for its official: "the French official", folded. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  'official diplomat dignitary politician statesman lawmaker legislator leader envoy host guest visitor'.split(
    ' ',
  ),
);

/** Titles, folded, of whom one state sends to another, one or several. */
export const ENVOYS: RegExp = /\b(?:ambassadors?|high commissioners?|nuncios?|envoys?|heads of mission)\b/u;
