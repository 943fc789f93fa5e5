const FILLER = String.raw`(?:(?:also|just|recently|long|even|repeatedly|so|far|then|today|later|next|again|once|more|both|separately|soon|shortly|now|thereafter|afterwards|subsequently|finally|lastly|likewise|first|in turn|in addition|after that|\{d\}|on \{d\}|be|been|have|officially|formally|jointly|personally|further|,) ){0,5}`;
const upTo = (words: string): RegExp => new RegExp(` (?:${words}) ${FILLER}$`, 'u');

/** First words of contacts that are no past or present of their own: infinitives, headline presents, participles of a passive. */
export const BASE_FORMS: RegExp =
  /^(?:meet|see|hold|have|conduct|engage|begin|open|start|conclude|end|complete|continue|convene|host|lead|join|sit|wrap|finish|get|attend|take|participate|pay|make|undertake|commence|wind|embark|kick|carry|arrive|land|travel|fly|come|go|journey|head|depart|leave|set|return|visit|tour|receive|welcome|confer|call|speak|talk|phone|sign|ink|witness|preside|oversee|exchange|send|address|write|present|submit|hand|deliver|donate|summon|lodge|file|co-chair|chair|co-host|represent|inaugurate|officiate|celebrate|commemorate|mark|be|accept|issue|convey|observe|consult|interact|intervene|greet|gather)$/u;

/** Words that, right before a verb of contact, put it before the time of the release ("had met"). */
export const BEFORE_IN_TIME: RegExp = upTo(
  'had|has previously|have previously|previously|last|has already|had already|used to|since he|since she|since they',
);

/** "had met", "had also received": with a day near the release, it is news of its own. */
export const HAD_ONLY: RegExp = upTo('had');

/** "Earlier in the day", "the evening before", "beforehand": words of a line whose past perfect is of these days. */
export const SHORTLY_BEFORE: RegExp =
  / (?:earlier ,|earlier (?:today|in the|on the same|the same|that|this)(?: day| morning| afternoon| evening)?|the (?:day|evening|night|afternoon|morning) before|the (?:previous|preceding) (?:day|evening|afternoon|morning)|a day earlier|beforehand|on the eve|prior to (?:the|this|that|their) (?:meeting|talks|signing|ceremony|visit|session|summit|conference)|before (?:the|this|that|their) (?:meeting|talks|signing|ceremony|session|summit|conference)) /u;

/** Words that, right before "to" and an infinitive, say that what it tells is to come. */
export const SCHEDULED: RegExp =
  / (?:will|shall|scheduled|due|set|expected|planned|plans|slated|going|is|are|was|were|about|programmed|consented|consents|pleasure|honou?r|honou?red|pleased) (?:also |then |later |there |\{d\} |on \{d\} |in \{l\} )*to $/u;

/** Words after the noun of a contact that say that it is to come: "the 2nd session will be held". */
export const TO_COME: RegExp =
  /^ (?:[^ ,;:.]+ ){0,8}?(?:(?:will|shall|is to|are to|is scheduled to|is due to|is expected to|is planned to) (?:also |then )?(?:be held|be convened|be signed|take place|be hosted|convene|meet|begin|start|open|be co-chaired)\b|(?:is|are) (?:now |also )?(?:scheduled|planned|set|slated|fixed|due) (?:for|on) (?:the )?\{d\}|takes? place (?:here |there |in \{l\} |tomorrow )?on \{d\})/u;

/** Words soon after the noun of a contact that put it in the time to come: "the visit of X later this month". */
export const LATER_ON: RegExp =
  /^ (?:(?!and |where |which |who |, )[^ ;:.]+ ){0,6}?(?:later (?:this|in the) (?:week|month|year)|later \{d\}|(?:early |late )?next (?:week|month|year|spring|summer|autumn)|in the (?:near|coming) (?:future|days|weeks|months)|in due course) /u;

/** Words that, right before a verb of contact, put it after the time of the release ("will meet"). */
export const AFTER_IN_TIME: RegExp = upTo(String.raw`will|shall|'ll|is|are|would|to`);

/** Words right before a finite verb of contact that deny it. */
export const NOT_REAL_NEAR: RegExp =
  / (?:not|never|consider|considers|considered|considering|cannot|could|should|may|might|must|can|without|refused to|declined to|failed to) (?:[^ ,]+ ){0,2}$/u;

/** Words that, anywhere before an infinitive in its clause, say that the contact is only wished, offered or possible. */
export const NOT_REAL: RegExp =
  / (?:den(?:ied|ies|ying)|(?:reports|rumou?rs|claims|speculation|allegations) that|agreed? (?:on|to)|agreement to|hope[sd]?|hoping|wish(?:es|ed)?|desire|invit(?:ed|es|e|ing|ation|ations)|want(?:s|ed)?|ready|readiness|willing|willingness|urged?|urges|asked|asks|(?<! (?:a|an|the|his|her|courtesy|farewell|introductory) )call(?:ed|s|ing)? (?:again |once more )?(?:for|(?:on|upon)(?! (?:the )?\{p\} (?:,|and|in|on|at|\{d\}|before|after)))|request(?:ed|s)?|propos(?:ed|es|e|al|als|ing)|offer(?:ed|s)?|suggest(?:ed|s)?|need|needs|necessary|importance|(?<!(?:took|used|seized|taking|using|takes|had|got) (?:the |this |an |a |my )?(?:good |great |excellent |welcome |valuable )?)opportunit(?:y|ies)|intention|intends?|intended|look(?:s|ed|ing)? forward|encourag(?:ed|es|e|ing)|decided|decisions?|rights?|ability|capacity|unable|eager|keen|determined|determination|resolved?|help(?:ed|s)?|enabl(?:e|es|ed|ing)|seeks?|sought|permission|approval|granted a request|possib(?:le|ility)|prospects? of|if|whether|unless|continue(?:s|d)? to|committed|commitment|supports?|supported|tasked|instructed|directed|entrusted|plans? for|aims?|aimed|used to|allow(?:ed|s)?|expects?|pledged|promised|vowed|undertook|likely|interest(?:ed)? in|not|never|refus(?:ed|es|al)|declin(?:ed|es)|cancell?ed|postponed?|postpones|regular|regularly|mechanism to|platform to|time to|way to|how to|efforts to|steps to) /u;

/** "agreed to", "it was decided to": what, before an infinitive with a day, announces a contact. */
export const AGREED_UPON: RegExp =
  / (?:agreed|agree|decided|resolved|confirmed|arranged) (?:also |further )?to $/u;

/** Words that, right before an infinitive of contact, say that it was had: "a pleasure to meet". */
export const PLEASED: RegExp =
  / (?:pleasure|honou?r|honou?red|privilege|privileged|delight|delighted|pleased|glad|happy|thrilled|good|great|wonderful|lovely|nice|useful|fantastic|joy|(?:had|got) (?:the|an|a|my) (?:good |great |excellent |welcome |valuable )?(?:opportunity|chance|occasion)) (?:today |again |once more |indeed |for me |for us |also |very much )?to (?:be |have |be able to |once again |again |also |finally |have the chance to |personally )?$/u;

/** Words after the noun of a contact that say that it was not had: "the visit of X has been postponed". */
export const NOT_HELD: RegExp =
  /^ (?:(?!and |but |; |in order |due )[^ ]+ ){0,16}?(?:(?:was|were|is|are|should be|must be|to be|has been|have been|had been) (?:then |later |now |also )?(?:cancell?ed|postponed|called off|put off|deferred|adjourned|ruled out)|(?:did|does|will|would|could|can) not (?:then |yet |now )?(?:take place|happen|materiali[sz]e|go ahead|be (?:held|made|paid|carried out))|(?:cannot|failed to|fails to) (?:take place|materiali[sz]e|go ahead)|(?:was|were|will|would) not (?:be )?held) /u;

/** Words before "for the visit" that only prepare it. */
export const PREPARED: RegExp =
  / (?:prepar\w+|arrangements?|schedules?|agendas?|dates?|plans?|ready|readiness|invitations?|programmes?) $/u;

/** Words before the noun of a contact that count it among those to come. */
export const AMONG_THOSE_TO_COME: RegExp =
  / (?:upcoming|forthcoming|planned|future) (?:[a-z-]+ ){0,2}(?:contacts|visits|exchanges|meetings|events|engagements)(?: ,)? (?:including|such as|among them|notably|like) (?:[^ ;]+ ){0,4}$/u;

/** Words before "for his visit" that only thank for it. */
export const THANKED: RegExp =
  / (?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciat\w*|commend(?:s|ed|ing)?|prais(?:es|ed|ing)|congratulat\w+|welcomed|apologi[sz]ed|remembered) /u;

/** Words that, right before the noun of a contact, say that it is only wished, offered, planned or possible. */
export const WISHED_NOUN: RegExp =
  / (?:agreed (?:to|on)|agree (?:to|on)|hope[sd]? (?:to|for)|wish(?:es|ed)? (?:to|for)|invit(?:ed|es|e|ing|ation|ations)|want(?:s|ed)?|ready|readiness|willing|urged?|call(?:ed|s|ing)? for|request(?:ed|s)?|propos(?:ed|es|e|al|als|ing)|offer(?:ed|s)?|suggest(?:ed|s)?|need for|importance of|opportunit(?:y|ies) for|intention|look(?:s|ed|ing)? forward|encourag(?:ed|es|e|ing)|possib(?:le|ility of)|prospects? (?:of|for)|no|without|instead of|den(?:ied|ies) (?:reports|rumou?rs) of|reports of|rumou?rs of|cancel(?:led|lation of)?|postpone(?:d|ment of)?|prepar(?:e|es|ed|ing|ations? for)|ahead of|prior to|in advance of|(?<! (?:a|the|this) (?:(?:new|first|second|third|fourth|fifth|regular|latest|\d+th) )?)rounds? of|level of|exchanges? of|increase|increased|strengthen|step up|stepping up|frequency of|welcomed? (?:future|more|further)|will host|to host|to hold|hosting|to convene|to organi[sz]e|resumption of|resume|restart|return to|continu(?:e|ed|ing|ation of)|commitment to|committed to|open to|in favou?r of|support for|supports?|means of|channels? (?:of|for)|through) (?:[^ ,.;]+ ){0,5}$/u;

/** Words before the noun of a standing mechanism, anywhere in its clause, by which it is only planned or spoken of. */
export const PLANNED_MECHANISM: RegExp =
  / (?:(?:agreed|agree|decided|undertook|proposed|suggested|offered|pledged|hoped|wished|plan|plans|planned|intend|intends|discussed|reviewed|considered|stressed|emphasi[sz]ed|highlighted|underlined|underscored|noted|welcomed) (?:to|on|that|the|upon|holding|convening|organi[sz]ing|conducting|continuing|resuming|possib\w+|importance|need|role|work|activit\w+|results|outcomes) |(?:outcomes?|results?|decisions|conclusions) of |importance of |role of |work of |activities of |framework of |within the |in the context of |preparations? for |dates? for )/u;

/** Adjectives before the noun of a contact that put it in the past. */
export const PAST_ADJECTIVE: RegExp =
  / (?:last|previous|past|recent|earlier|preceding|former|two|three|several|many|numerous|frequent|regular) (?:[^ ,]+ ){0,2}$/u;

/** Adjectives before the noun of a contact that put it in the future. */
export const FUTURE_ADJECTIVE: RegExp =
  / (?:next|forthcoming|forthcomming|upcoming|future|planned|coming|scheduled|possible|proposed|prospective|potential|another|expected|intended|further|mutual|reciprocal|any|early|more) (?:[^ ,]+ ){0,3}$/u;

/** Words of number before the noun of a contact that, where it was held, put it neither in the past nor in the future. */
export const HOW_MANY: RegExp =
  / (?:further|another|more|several|two|three|many|numerous) (?:[a-z-]+ ){0,2}$/u;

/** "In another telephone conversation with X": one more that was had. */
export const IN_ANOTHER: RegExp =
  /^ (?:in|during|at|on) (?:yet )?(?:another|a further|a second|a third|a subsequent) (?:[a-z-]+ ){0,2}$/u;

/** Words right after the noun of a contact that say that it was had. */
export const TOOK_PLACE: RegExp =
  /^ (?:(?:also|then|today|there|\{d\}|on \{d\}|in \{l\}) ){0,3}(?:took place|followed|ensued|(?:was|were) (?:also |then )?held) /u;

/** Words of memory that, before a contact in its clause, say that it is only recalled. */
export const IN_MEMORY: RegExp =
  / (?:recall(?:ed|s|ing)?|remember(?:ed|s|ing)?|since|building on|build on|following up|follow-up|looking back|reminded|reminisced|as agreed (?:at|during|in)|reached (?:at|during|in)|success of|agreed upon (?:at|during)|adopted (?:at|during)|finali[sz]ed (?:at|during)|signed (?:at|during)|momentum of|(?:achieved|accomplished) (?:at|during|in)|congratulated|congratulating|testify|anniversary of|progress (?:made )?since|add to) /u;

/** "the same day", "later that day": the day of the contact told before. */
export const SAME_DAY: RegExp =
  / (?:(?:the|that|on|very) same (?:day|morning|afternoon|evening|occasion)|same day|later (?:in the|that|on that) day|earlier (?:in the|that|on the same|the same) day|(?:earlier|later) (?:in the|that|this) (?:morning|afternoon|evening)|that (?:day|morning|afternoon|evening)|(?:in the|during the) (?:morning|afternoon|evening)) /u;

/** Words that put a contact next in a row on the same day. */
export const NEXT_IN_ROW: RegExp =
  / (?:then|next|lastly|finally|afterwards|thereafter|subsequently|later|following (?:this|the talks|the meeting|his|her|their)|after (?:the|this|that|which)|before (?:that|this)|beforehand|prior to (?:this|that)|in turn) /u;
