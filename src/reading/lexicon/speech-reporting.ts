import type { SpeechActId } from '../../model/reference.ts';

/**
 * Verbs that report what someone says in a clause of its own ("said that", "stated:", "he added"), and the act when that
 * clause has none of its own.
 */
export const REPORTING_VERBS: Readonly<Record<string, SpeechActId>> = {
  say: 'EMPHASIZE',
  state: 'EMPHASIZE',
  declare: 'EMPHASIZE',
  add: 'EMPHASIZE',
  note: 'EMPHASIZE',
  observe: 'EMPHASIZE',
  remark: 'EMPHASIZE',
  continue: 'EMPHASIZE',
  reply: 'EMPHASIZE',
  respond: 'EMPHASIZE',
  answer: 'EMPHASIZE',
  assert: 'EMPHASIZE',
  affirm: 'EMPHASIZE',
  reaffirm: 'EMPHASIZE',
  reiterate: 'EMPHASIZE',
  reconfirm: 'EMPHASIZE',
  restate: 'EMPHASIZE',
  reassert: 'EMPHASIZE',
  proclaim: 'EMPHASIZE',
  concede: 'EMPHASIZE',
  admit: 'EMPHASIZE',
  posit: 'EMPHASIZE',
  counter: 'EMPHASIZE',
  elaborate: 'INFORM',
  emphasise: 'EMPHASIZE',
  stress: 'EMPHASIZE',
  underline: 'EMPHASIZE',
  underscore: 'EMPHASIZE',
  highlight: 'EMPHASIZE',
  repeat: 'EMPHASIZE',
  maintain: 'EMPHASIZE',
  believe: 'EMPHASIZE',
  consider: 'EMPHASIZE',
  argue: 'EMPHASIZE',
  opine: 'EMPHASIZE',
  comment: 'EMPHASIZE',
  write: 'EMPHASIZE',
  tweet: 'EMPHASIZE',
  conclude: 'EMPHASIZE',
  confirm: 'INFORM',
  announce: 'INFORM',
  explain: 'INFORM',
  tell: 'INFORM',
  inform: 'INFORM',
  report: 'INFORM',
  mention: 'EMPHASIZE',
  'point out': 'EMPHASIZE',
  'make very|quite? ^ clear': 'EMPHASIZE',
  'make very|quite? ^ plain': 'EMPHASIZE',
  'make it very|quite? ^ clear': 'EMPHASIZE',
  'make it very|quite? ^ plain': 'EMPHASIZE',
  'make it known': 'EMPHASIZE',
  'let it be known': 'INFORM',
  'put it this way': 'EMPHASIZE',
  'put it like this': 'EMPHASIZE',
  'put it thus': 'EMPHASIZE',
  signal: 'EMPHASIZE',
  stipulate: 'EMPHASIZE',
  profess: 'EMPHASIZE',
  contend: 'EMPHASIZE',
  claim: 'EMPHASIZE',
  feel: 'EMPHASIZE',
  predict: 'EMPHASIZE',
  estimate: 'EMPHASIZE',
  judge: 'EMPHASIZE',
  'go on': 'EMPHASIZE',
  assure: 'COMMIT',
  reassure: 'COMMIT',
  remind: 'EMPHASIZE',
  communicate: 'INFORM',
  convey: 'INFORM',
  'share that': 'INFORM',
  advise: 'INFORM',
  think: 'EMPHASIZE',
  'hold that': 'EMPHASIZE',
  recognise: 'EMPHASIZE',
  acknowledge: 'EMPHASIZE',
  insist: 'REQUEST',
  warn: 'CONCERN',
  indicate: 'EMPHASIZE',
  clarify: 'INFORM',
  disclose: 'INFORM',
  reveal: 'INFORM',
  express: 'EMPHASIZE',
  pledge: 'COMMIT',
  vow: 'COMMIT',
  promise: 'COMMIT',
};

/** What is said to someone by no one named, who stands between the last two words: "it was conveyed to him that". */
export const SAID_TO_SOMEONE: readonly string[] = [
  'it was|is|has|had been? ~ said|stated|conveyed|communicated|explained|stressed|underlined|underscored|emphasised|emphasized|pointed|made|reiterated|repeated|indicated|noted|put|highlighted|brought|mentioned|intimated ~ to ~ that',
  'it was|is|has|had been? ~ said|stated|explained|stressed|underlined|underscored|emphasised|emphasized|pointed|reiterated|repeated|noted|highlighted|mentioned|reaffirmed|affirmed|confirmed|added out? by ~ that',
  'it was|is|has|had been? ~ impressed upon|on ~ that',
];

/** Verbs of saying that bear no act without a clause: "said a few words". */
export const BARE_SAYING: ReadonlySet<string> = new Set(
  'say state declare add observe remark continue reply respond answer assert maintain argue opine comment write conclude tell report hold think go communicate convey express indicate signal claim contend feel judge profess stipulate predict posit counter elaborate concede admit proclaim'.split(
    ' ',
  ),
);

/** Verbs in their base form that are acts in speech, so that none of them goes on with an infinitive before: "to act and reiterate". */
export const SPEECH_BASES: ReadonlySet<string> = new Set(
  'reiterate reaffirm reconfirm express extend convey offer inform present announce state underscore highlight voice urge call condemn welcome thank congratulate commend note emphasize emphasise stress underline underscore encourage invite appeal regret reject deplore extend convey renew denounce applaud praise salute affirm confirm recognize recognise acknowledge reassure assure pledge request agree wish want hope attach appreciate believe commit debunk refute clarify explain deny warn caution apologise mourn honour salute reassert rebut declare recall remind point draw pay mention'.split(
    ' ',
  ),
);

/** Verbs whose object is the one spoken to. */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  'thank congratulate felicitate commend praise laud urge ask request invite inform brief apprise assure encourage tell remind warn notify'.split(
    ' ',
  ),
);

/** Verbs that announce: what is to be done is news, no promise. */
export const ANNOUNCING_VERBS: ReadonlySet<string> = new Set(
  'inform announce notify reveal disclose report advise communicate'.split(' '),
);

/** Verbs that give weight: an obligation after them is the weight, unless it is laid on another state. */
export const STRESSING_VERBS: ReadonlySet<string> = new Set(
  'emphasise stress underline underscore highlight reiterate reaffirm note affirm observe recognise acknowledge point'.split(
    ' ',
  ),
);

/** Verbs that say again what a side holds to. */
export const REAFFIRMING_VERBS: ReadonlySet<string> = new Set(
  'reaffirm reconfirm reiterate restate renew'.split(' '),
);

/** Verbs of holding an opinion: what they report is no promise of who holds it. */
export const OPINION_VERBS: ReadonlySet<string> = new Set(
  'believe consider argue opine think hold conclude observe recognise acknowledge'.split(' '),
);

/** Verbs of saying that need no "that" before the clause: "said his country would help". */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set('say think add reply believe feel'.split(' '));

/** Verbs that can stand beside what is said, and the act that they make of it. */
export const INSERTED_VERBS: Readonly<Record<string, SpeechActId>> = {
  agree: 'AGREE',
  concur: 'AGREE',
  decide: 'AGREE',
  hope: 'REQUEST',
  urge: 'REQUEST',
  suggest: 'REQUEST',
  propose: 'REQUEST',
  pledge: 'COMMIT',
  vow: 'COMMIT',
  regret: 'CONCERN',
  caution: 'CONCERN',
  warn: 'CONCERN',
  complain: 'CONCERN',
  fear: 'CONCERN',
};

/** Verbs before "that" with which no one says anything, in the past, folded. */
export const NEVER_SAYING: ReadonlySet<string> = new Set(
  'learned learnt heard knew saw found showed demonstrated meant ensured made caused proved discovered realized realised noticed remembered forgot decided arranged provided required happened seemed appeared received signed so'.split(
    ' ',
  ),
);
