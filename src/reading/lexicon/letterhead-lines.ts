/** A line that says what sort of document it is, or to whom it may go. */
export const LABEL_LINE =
  /^[-*–—•|/\s]*(?:for immediate release|unofficial translation|check against delivery|as delivered|(?:(?:joint|official|special)\s)?(?:press|media|news)\s(?:release|statement|communiqu[eé]|briefing(?: note)?|note|advisory|story|conference)s?|(?:joint )?(?:statement|communiqu[eé]|declaration|read-?out|remarks|speech|news|press release|news story|news release|announcement|outcomes?))\s?:?$/iu;

/** A line that says who speaks or where the text comes from. */
export const ATTRIBUTION_LINE =
  /\b(?:attributable|attributed) to\b.*:$|^text (?:made public|released|issued) by\b|^(?:the )?following (?:statement|text|readout) (?:is|was)\b.*:$|^(?:published|release date|date|issued|posted|updated|source|location|author|tags?)\b\s?:?[^.]*$/iu;

/** A line at the foot that closes the page: a body's name, ornaments, "END". */
export const SIGN_OFF_LINE =
  /^(?:[\W\d_]*|end|ends|-30-|\.\/\.|agence\b.*|.{0,30}\b(?:ministry|department|embassy|office|secretariat|spokesperson|press service|information department|delegation|mission)\b.{0,80})$/iu;

/** A line that opens the part for journalists' questions. */
export const CONTACT_LINE =
  /^(?:(?:media|press|public)\s(?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|queries|office|relations)|contacts?(?: details| information| us| person)?|for (?:further|more|additional|any|media|press)\b.{0,40}(?:information|enquir|inquir|details|contact|queries)|(?:tel|telephone|phone|e-?mail|fax|website)\b\s?[.:])/iu;

/** A line that opens notes on what lies behind the news. */
export const BACKGROUND_LINE =
  /^(?:\[?(?:background|references?|notes? (?:to|for) editors?|notes?|editor[’']s notes?|further information|additional information|related (?:information|links?|documents?|articles?|pages?)|see also|quick facts|fact sheet)\]?\s?:?(?:$|(?<=\])\s.{0,60}$))/iu;

/** "Read also: …": a line that leads to another page. */
export const LEAD_LINE =
  /^(?:\[)?(?:read also|also read|see also|read more|read next|related news|more on this(?: topic)?|on this topic|share this(?: page)?)\b\s?(?:[:|–—-]|$|on\b|via\b)/iu;

/** "About ASEAN", "ABOUT THE AGENCY": notes on a body. */
export const ABOUT_LINE = /^(?:About|ABOUT) (?:the |THE )?\p{Lu}[^.]{0,60}$/u;
