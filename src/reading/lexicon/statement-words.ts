const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Adverbs that stand between a subject and its verb, folded; other words in "-ly" do, too. */
export const ADVERBS: ReadonlySet<string> = set(
  'forever also further furthermore once again more then therefore thus both jointly too always never still now today yesterday tonight moreover likewise however nevertheless already just all each first next lastly finally often even not recently hereby once-more together alike additionally meanwhile twice thereafter afterwards soon anew likewise respectively in-turn only well rather indeed',
);

/** Auxiliaries that stand before a verb, folded. */
export const AUXILIARIES: ReadonlySet<string> = set(
  'has have had having is are was were am been being will would shall should may might can could must did do does be',
);

/** Forms of "be", after which a participle in "-ed" is passive. */
export const BE_FORMS: ReadonlySet<string> = set('is are was were am been being be');

/** Words before "to" that make an infinitive an act: "wishes to thank", "took the opportunity to express". */
export const CATENATIVES: ReadonlySet<string> = set(
  'wish wishes wished wishing like want wants wanted pleased honoured honored glad delighted happy proud began begin begins continued continue continues opportunity occasion chance proceeded moment went-on on liberty asked-leave sought seek seeks choose chose privilege honour honor pleasure keen eager anxious bound compelled obliged moved careful pains time care floor fail fails failed forget forgot omit omitted neglect neglected hesitate hesitated hastened desire desires desired',
);

/** Words before which a clause ends, or that join clauses. */
export const CLAUSE_JOINERS: ReadonlySet<string> = set('and but or while whereas as-well-as yet nor plus');

/** Words after which a subject opens its clause. */
export const SUBJECT_OPENERS: ReadonlySet<string> = set(
  'and but while whereas that if as because since when where although though what how whether for yet so or which whom than after before until once during therefore thus hence',
);

/** Words that open a clause telling of another time or place: acts in it are only recalled. */
export const RECALLING_OPENERS: ReadonlySet<string> = set(
  'when after since where once before as because if unless until though although',
);

/** Verbs in the past, irregular, that can follow a subject, folded. */
export const PAST_VERBS: ReadonlySet<string> = set(
  'said told met held took gave made went spoke saw came left paid began brought kept found stood set put led wrote drew bore sought thought felt flew sat wound laid lost became got ran fell rose sent spent undertook understood upheld withdrew forgave broke built chose dealt knew shook won lent heard read co-chaired',
);

/** Prepositions: a referent after one is no subject. */
export const PREPOSITIONS: ReadonlySet<string> = set(
  'of with to for by on in at between from towards toward against under over about via alongside including through behind like upon into among amongst beside within without regarding concerning despite per vis-a-vis across around beyond near throughout following amid',
);

/** Words that begin a clause inside another: what stands in it is no act of its own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = set(
  'that how what whether which who whom whose why where',
);

/** Nouns of office: who is called by one alone speaks for a side. */
export const OFFICE_NOUNS =
  /^(?:minister|ministry|president|secretary|pcs|cs|eam|fm|pm|dpm|hrvp|mos|ambassador|spokesperson|spokesman|spokeswoman|chancellor|premier|envoy|commissioner|representative|king|queen|sultan|emir|amir|government|department|side|delegation|official|officials|authorities|leader|speaker|chairman|chairperson|director|governor|counsellor|counselor|tanaiste|taoiseach|undersecretary|officer|adviser|advisor|office|agency|bureau|council|cabinet|parliament|consul|attache|deputy|diplomat|premier|senator|dignitary|monarch|commander|lawmaker|parliamentarian|congressman)$/u;
