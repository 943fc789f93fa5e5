const MONTHS = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

const MOD = String.raw`(?:(?!(?:with|of|after|before|in|on|at|to|by|for|from|that|which|who|during|following|ahead|press|news|when|between|among|as|about|over|into|under|through|while|he|she|they|said|was|were|is|are|has|have|had|will|would|where|because|but|if|than|against|without|within|since|until|not|no|held|met|paid|made|been|be|and (?:met|held|paid|signed|visited|called|received|attended)) )[\p{L}\p{N}'’&/.,-]+ |(?:face to face|one on one|one to one) |\{[cdl]\} |[,()] |\{[so]\} ){0,14}?`;

/**
 * Pieces of which the wordings of contacts are made. They stand in the patterns of the rules as `<NAME>` and are
 * regular expressions over a line's text: folded words with one space between, "{p}" for a person and so on.
 */
export const CONTACT_WORDS: Readonly<Record<string, string>> = {
  /** Anyone who can take part. */
  WHO: String.raw`\{[psobg]\}`,
  /** Adverbs, days and such that can stand between any two words of a wording. */
  FILL: String.raw`(?:(?:also|then|today|later|next|lastly|finally|afterwards|thereafter|subsequently|again|once|more|both|separately|individually|briefly|jointly|together|personally|warmly|officially|formally|recently|just|now|already|earlier|likewise|too|virtually|this morning|this afternoon|this evening|tonight|in turn|(?:on )?(?:the|that) same (?:day|morning|afternoon|evening)|(?:earlier |later )?(?:in the|that) (?:day|morning|afternoon|evening)|(?:on )?the (?:previous|following|next) (?:day|morning|afternoon|evening)|(?:the )?(?:day|evening) before|in this framework|in this context|(?:on |from )?\{d\}|(?:on )?(?:${MONTHS} \d{1,2}|\d{1,2} ${MONTHS})|here|(?:in|from|at) \{l\}|[,()]) ){0,6}`,
  /** Adjectives and nouns before the noun of a contact: "frank, bilateral and delegation-level". */
  MOD,
  /** Counts of contacts before their noun: "a series of", "two rounds of". */
  SERIES: String.raw`(?:(?:[\p{L}\p{N}-]+ ){0,2}?(?:days?|hours?|rounds?|sessions?|series|bout|set|string|length|number|succession|sequence|flurry|host|range|couple|slew) of )?`,
  /** Finite forms of verbs that go with the noun of a contact: "held talks", "had a meeting". */
  HOLD: String.raw`(?:hold|holds|held|sustain|sustains|sustained|maintained|carried out|have|has|had|having|holding|conduct|conducts|conducted|conducting|engage in|engages in|engaged in|begin|begins|began|begun|open|opens|opened|start|starts|started|conclude|concludes|concluded|end|ends|ended|complete|completes|completed|continue|continues|continued|convene|convenes|convened|hosted|host|hosts|hosting|led|lead|leads|leading|headed|join|joins|joined|sat down for|sits down for|sit down for|meet for|met for|meets for|wrap up|wraps up|wrapped up|finish|finished|get together for|got together for|gathered for|attend|attends|attended|attending|take part in|takes part in|took part in|taking part in|participate in|participates in|participated in|participating in)`,
  /** Forms of "make" and the like that go with "visit". */
  PAY: String.raw`(?:pay|pays|paid|paying|make|makes|made|making|undertake|undertakes|undertook|undertaken|undertaking|conduct|conducts|conducted|conducting|begin|begins|began|begun|beginning|start|starts|started|starting|commence|commences|commenced|conclude|concludes|concluded|concluding|end|ends|ended|ending|complete|completes|completed|continue|continues|continued|wind up|winds up|wound up|winding up|wrap up|wraps up|wrapped up|embark on|embarks on|embarked on|kick off|kicks off|kicked off|finish|finishes|finished|carry out|carries out|carried out|effect|effected|is on|was on|are on|were on|be on|been on|have|had|host|hosts|hosted)`,
  /** Verbs of going somewhere. */
  GO: String.raw`(?:arrive|arrives|arrived|arriving|land|lands|landed|travel|travels|travelled|traveled|travelling|traveling|fly|flies|flew|flown|come|comes|came|coming|go|goes|went|journey|journeyed|head|heads|headed|heading|depart|departs|departed|departing|leave|leaves|left|leaving|set off|sets off|return|returns|returned)`,
  /** Participation in what others hold. */
  ATTEND: String.raw`(?:attend|attends|attended|attending|join|joins|joined|joining|take part in|takes part in|took part in|taken part in|taking part in|participate in|participates in|participated in|participating in|participate at|participates at|participated at|address|addresses|addressed|addressing|speak at|speaks at|spoke at|speaking at|intervene at|intervened at|deliver remarks at|delivers remarks at|delivered remarks at|delivered a statement at|delivered a speech at|delivered opening remarks at|co-chair|co-chairs|co-chaired|co-chairing|cochaired|chair|chairs|chaired|chairing|co-host|co-hosts|co-hosted|co-hosting|host|hosts|hosted|hosting|convene|convenes|convened|convening|preside over|presides over|presided over|presiding over|preside at|presides at|presided at|open|opens|opened|opening|lead|leads|led|headed|was at|is at|took the floor at|gather for|gathered for|gathers for|hold|holds|held|conclude|concludes|concluded)`,
  /** A meeting of several states. */
  EVENT: String.raw`(?:world economic forum|summits?|conferences?|ministerial(?: meeting)?s?|fora|forum|(?:ministers|leaders) ?(?:'s)? ?(?:(?:special|informal|emergency|extraordinary|working|plus) )?(?:meetings?|retreat|summit|session|dialogue)|general assembly|assembly|unga|plenary(?: session)?|council(?: session| meeting)?|retreat|symposium|congress|cop ?-?\d+|g7|g20|g-7|g-20|quad(?: meeting)?|amm|adsom|adsom-plus|admm(?:-plus)?|senior officials'? ?s? meeting|high-level (?:segment|week|event|meeting|debate|dialogue)|trilateral(?: meeting| summit| talks| consultations| dialogue)?|quadrilateral(?: meeting)?|multilateral meeting|meeting of (?:the )?${MOD}(?:foreign ministers|ministers|leaders|heads of (?:state|government)|council|committee)|session of (?:the )?${MOD}(?:council|assembly|conference|committee|commission)|munich security conference|shangri-la dialogue|raisina dialogue|doha forum|roundtable)`,
  /** A part of a large meeting: "the general debate of the 78th session of". */
  PART: String.raw`(?:(?:the |a )?(?:(?:\d+ ?(?:st|nd|rd|th)|[a-z-]+) )?(?:(?:general|annual|regular|special|extraordinary|ministerial|high-level) )?(?:debate|opening|closing|session|week|segment|meeting) of ){0,2}`,
  /** Articles and such. */
  THE: String.raw`(?:(?:the|a|an|his|her|their|its|our|my|this|that|these|those|such|\{s\} 's|\{c\} 's|\{c\}) )?`,
  /** To or with whom, before what is given: "sent to the Embassy of Thailand a note", "signed with Minister X a treaty". */
  TO: String.raw`(?:(?:(?:over )?to|with|by|from) (?:the |his |her |its |royal )?(?:\{c\} )?(?:[a-z]+ of )?(?:\{[psobgc]\}|embassy|government|ambassador)(?: [a-z]+| in \{l\}| ,| \{[ps]\}){0,4}? )?(?:\{p\} )?`,
  /** Numbers of sessions: "5th", "fifth", "V", "inaugural". */
  NTH: String.raw`(?:\d+(?:st|nd|rd|th)?|\d+ (?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|inaugural|maiden|annual|latest|[ivx]+)`,
};
