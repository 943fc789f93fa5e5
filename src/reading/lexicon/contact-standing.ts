const filler = String.raw`(?:(?:also|then|today|later|next|again|once|more|both|separately|soon|shortly|now|\{d\}|on \{d\}|be|been|have|officially|formally|jointly|personally|further|,|and|to) ){0,5}`;
const upTo = (words: string): RegExp => new RegExp(` (?:${words}) ${filler}$`, 'u');

/** Words that, right before a verb of contact, put it before the time of the release ("had met"). */
export const BEFORE_IN_TIME: RegExp = upTo(
  'had|has previously|have previously|previously|last|has already|had already|used to|when they|since he|since she|since they',
);

/** Words that, right before a verb of contact, put it after the time of the release ("will meet"). */
export const AFTER_IN_TIME: RegExp = upTo(
  String.raw`will|shall|'ll|is to|are to|was to|were to|is due to|are due to|is expected to|are expected to|is scheduled to|are scheduled to|scheduled to|is set to|are set to|set to|is slated to|slated to|plans to|plan to|intends to|going to|is about to|prepares to|preparing to|expected to|would|is to be|are to be|will be|in order to|to`,
);

/** Words that, anywhere before a contact in its clause, say that it is only wished, offered, refused or possible. */
export const NOT_REAL: RegExp =
  / (?:agreed to|agree to|agreement to|hope[sd]? (?:to|for|that)|hoping|wish(?:es|ed)? (?:to|for|that)|desire to|invit(?:ed|es|e|ing|ation)(?: [^ ]+){0,12} to|invitation (?:to|for)|want(?:s|ed)? to|ready to|readiness to|willing(?:ness)? to|urged?|urges|asked|asks|call(?:ed|s|ing)? (?:again |once more )?for|request(?:ed|s)?|propos(?:ed|es|e|al|als|ing)|offer(?:ed|s)? to|suggest(?:ed|s)?|need (?:to|for)|needs to|importance of|opportunit(?:y|ies) (?:to|for)|intention (?:to|of)|intend(?:s|ed)? to|look(?:s|ed|ing)? forward|encourag(?:ed|es|e|ing)|decided to|welcomed? (?:any|a future)|can|could|should|may|might|must|cannot|did not|does not|do not|has not|have not|had not|was not|were not|will not|would not|not|never|refus(?:ed|es|al)|declin(?:ed|es)|cancell?ed|postponed?|postpones|possib(?:le|ility)|prospects? (?:of|for)|proposed|if|whether|unless|regular|continue(?:s|d)? to|committed to|commitment to|supports? (?:the )?(?:holding|convening)|hosting of|host(?:ing)? the next|prepar(?:e|ing|ation|ations) for|ahead of|prior to|in advance of|in preparation for) /u;

/** Adjectives before the noun of a contact that put it in the past. */
export const PAST_ADJECTIVE: RegExp =
  / (?:last|previous|past|recent|earlier|preceding|prior|first ever|then|former|two|three|several|many|numerous|frequent|regular|historic) (?:[^ ]+ ){0,2}$/u;

/** Adjectives before the noun of a contact that put it in the future. */
export const FUTURE_ADJECTIVE: RegExp =
  / (?:next|forthcoming|forthcomming|upcoming|future|planned|coming|scheduled|possible|proposed|prospective|potential|another|expected|intended|further|mutual|reciprocal|any|early|more) (?:[^ ]+ ){0,3}$/u;

/** Words of memory that, before a contact in its clause, say that it is only recalled. */
export const IN_MEMORY: RegExp =
  / (?:recall(?:ed|s|ing)?|remember(?:ed|s|ing)?|since|building on|build on|following up|follow-up|looking back|reminded|reminisced|as agreed (?:at|during|in)|reached (?:at|during|in)|made (?:at|during)|outcomes? of|results? of|success of|agreed (?:at|during|in|upon (?:at|during))|adopted (?:at|during)|discussed (?:at|during)|finali[sz]ed (?:at|during)|signed (?:at|during)|decided (?:at|during)|momentum of|progress made|congratulated .{0,60} on (?:the success|hosting|its)|that was held|which was held|testify|witness to|anniversary of) /u;

/** "the same day", "later that day": the day of the contact told before. */
export const SAME_DAY: RegExp =
  / (?:(?:the|that|on|very) same (?:day|morning|afternoon|evening|occasion)|same day|later (?:in the|that|on that) day|earlier (?:in the|that) day|later in the (?:morning|afternoon|evening)|that (?:day|morning|afternoon|evening)|(?:in the|during the) (?:morning|afternoon|evening)) /u;

/** Words that put a contact next in a row on the same day. */
export const NEXT_IN_ROW: RegExp =
  / (?:then|next|lastly|finally|afterwards|thereafter|subsequently|later|following (?:this|the talks|the meeting|his|her|their)|after (?:the|this|that|which)|before (?:that|this)|prior to (?:this|that)|in turn) /u;
