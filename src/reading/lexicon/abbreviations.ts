const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations that a name or number follows: their full stop ends no sentence. Folded. */
export const BEFORE_NAME: ReadonlySet<string> = words(
  'mr mrs ms mme mlle dr drs dra prof eng arch cllr msgr hon rt rev fr gen lt col maj brig capt sgt adm vadm radm cdre cmdr sen rep amb atty engr ing ir st messrs sra srta lic exmo exma smt pres gov min vs no nos art arts para paras fig vol pp approx cf ca al viz sec dept assoc ph m ma md',
);

/** Abbreviations that may stand at a sentence's end: what follows decides. Folded. */
export const ANYWHERE: ReadonlySet<string> = words(
  'inc ltd co corp jr sr etc bros plc llc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun esq ret retd ave blvd mt ft hq bldg',
);

/** Words that open sentences and are seldom parts of names. Folded. */
export const OPENERS: ReadonlySet<string> = words(
  'the a an he she it they we i you this that these those his her its their our my both each all some such many in on at by for from with during after before since as when while where if although though however moreover furthermore additionally also meanwhile earlier later today yesterday then thus therefore there here to of regarding concerning under following asked responding speaking referring recalling noting thanking turning minister ministers president secretary ambassador prime foreign deputy mr mrs ms dr',
);
