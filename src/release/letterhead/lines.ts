import { findDates } from '../../model/find-dates.ts';

/** What a line of a page is for, as far as its words tell. */
export type LineKind =
  | 'EMPTY'
  /** "PRESS RELEASE", "Readout", "News story" */
  | 'LABEL'
  /** "STATEMENT BY H.E. …", "Remarks to the Press by …": a label that goes on */
  | 'LABEL_OPEN'
  /** a day, alone or with the city of issue */
  | 'DATE'
  /** the issuing body */
  | 'BODY_NAME'
  /** a state's name or motto, an address, ornaments */
  | 'CRUMB'
  /** "The following is attributable to …:" */
  | 'ATTRIBUTION'
  /** who signs: a name with honorifics or a post, alone on its line */
  | 'PERSON'
  /** a paragraph of running text, or the start of one */
  | 'PROSE'
  | 'OTHER';

/** A line of a normalised text. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: LineKind;
}

/** The lines of a text with what they are for; looks closely at the first and last ones only. */
export function layOutLines(text: string, isStateName: (line: string) => boolean): readonly PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  const all = text.split('\n');
  all.forEach((line, i) => {
    const near = i < NEAR || i >= all.length - NEAR;
    const kind = near ? kindOf(line, isStateName) : line === '' ? 'EMPTY' : 'PROSE';
    // "MINISTRY OF FOREIGN AFFAIRS\nAND INTERNATIONAL COOPERATION"
    const goesOn = lines.at(-1)?.kind === 'BODY_NAME' && /^(?:and|&)\s/iu.test(line) && line.length < 60;
    lines.push({ start, end: start + line.length, text: line, kind: goesOn ? 'BODY_NAME' : kind });
    start += line.length + 1;
  });
  return lines;
}

/** Number of lines at each end among which a letterhead or a sign-off is looked for. */
const NEAR = 60;

const LABEL_WORDS =
  '(?:(?:joint|official|special|daily|weekly)\\s)?(?:(?:press|media|news)\\s)?(?:releases?|statements?|communiqu[eé]s?|briefings?|briefing notes?|notes?|advisory|declaration|information|guidance|story|summary|announcements?|news|notice|bulletin|readouts?|remarks|speech|address|transcript|press|media|press point|factsheet|fact sheet|note verbale|aide memoire|q&a|comment|message|outcomes?|information note|newsroom)';
const LABEL = new RegExp(
  `^(?:[-*–—•|/\\s]*)(?:(?:unofficial translation|for immediate release|embargoed[^.]{0,40}|check against delivery|as delivered|draft|translation|english version)|(?:text of (?:the )?)?${LABEL_WORDS}(?:\\s?(?:&|and|/|\\|)\\s?${LABEL_WORDS})?(?:\\s(?:no|nr|n°|№)\\.?\\s?[\\w/.-]{1,20}|\\s[\\d/.-]{1,16})?)\\s?:?$`,
  'iu',
);
const LABEL_OPEN = new RegExp(
  `^${LABEL_WORDS}(?:\\s(?:to|with|for|at) the (?:press|media))?\\s(?:by|of|from|on behalf of)(?:\\s|$)|^${LABEL_WORDS}$`,
  'iu',
);
const MOTTO =
  /^(?:nation\W+religion\W+king|independence\W+freedom\W+happiness|peace\W+independence\W+democracy\W+unity(?:\W+(?:and\W+)?prosperity)?|unity\W+discipline\W+work|liberty\W+equality\W+fraternity|in the name of god.{0,60}|god save the king)$/iu;
const ORNAMENT = /^[\W\d_]*$|^(?:\d\s?){2,6}$|^(?:end|ends|xxx|-30-|o0o)$/iu;
const ADDRESS =
  /\b(?:street|avenue|boulevard|blvd|road|p\.?\s?o\.?\s?box|building|floor|sangkat|khan)\b|^(?:no|n°)\.?\s?\d|\b(?:tel|fax|phone|telephone|e-?mail|website)\s?[.:]|https?:|www\.|@[\w-]+\./iu;
const ATTRIBUTION =
  /\b(?:attributable|attributed) to\b|^text (?:made public|released|issued|as released)|^(?:the )?following (?:is|statement|text|remarks)|^(?:issued|released|published|made public) by\b|^(?:on the record|subject|ref(?:erence)?(?: no)?\.?|no\.?|topic|category|tags?|author|by line|location|venue|share|print|home|search|menu|language|posted in|source)\s?[:#]/iu;
const DATE_WORDS =
  /\b(?:date|dated|published|release(?:d)?|issued|issue|posted|updated|last|on|created|news|press|time|local|est|gmt|ist|am|pm|a\.m\.|p\.m\.|of|at|the|mofa|dfa|mfa|hrs?|hours|first)\b/giu;
const BODY_NAME =
  /\b(?:ministry|ministère|department of (?:state|foreign affairs|external affairs|homeland security|defense|the treasury|commerce|global affairs|international relations)|state department|foreign (?:and commonwealth )?office|foreign, commonwealth (?:&|and) development office|embassy|consulate|high commission|permanent (?:mission|delegation)|mission of|delegation of the european union|european commission|european external action service|council of the (?:eu|european union)|european council|global affairs canada|office of the|presidential (?:office|palace|administration|executive office)|executive office|the white house|white house|prime minister'?s office|prime minister’s office|cabinet (?:office|secretariat)|chancellery|federal (?:foreign office|department)|foreign office|press (?:office|service|department|information department)|information (?:department|bureau|service)|news agency|agence|press bureau|kremlin|royal government|government of|government information|secretariat|élysée|elysee|istana|casa rosada|wisma putra|itamaraty|farnesina|quai d'orsay|spokesperson's office|directorate|general department|mofa|commission)\b/iu;
const PERSON =
  /^(?:by\s)?(?:the\s)?(?:rt\.?\s)?(?:hon(?:ou?rable)?\b|h\.\s?e\.|his excellency|her excellency|mr\b|mrs\b|ms\b|dr\b|sir\b|dame\b|samdech|yb\b|dato|datuk|tan sri|minister (?:for|of) |foreign (?:minister|secretary)$|prime minister$|secretary of state$|deputy prime minister$|president$|spokes(?:person|man|woman)|senator )/iu;
// A verb that a heading in full sentences would not have far from a sentence's end.
const SENTENCE_END = /[.!?:;]["'”’)]{0,2}$/u;

function kindOf(line: string, isStateName: (line: string) => boolean): LineKind {
  if (line === '') return 'EMPTY';
  if (line.length > 400) return 'PROSE';
  if (LABEL.test(line)) return 'LABEL';
  if (isDateLine(line)) return 'DATE';
  if (MOTTO.test(line) || ORNAMENT.test(line) || (line.length < 80 && isStateName(line))) return 'CRUMB';
  if (line.length < 160 && ATTRIBUTION.test(line)) return 'ATTRIBUTION';
  if (LABEL_OPEN.test(line)) return 'LABEL_OPEN';
  if (isProse(line)) return 'PROSE';
  if (line.length < 140 && ADDRESS.test(line)) return 'CRUMB';
  if (isBodyName(line)) return 'BODY_NAME';
  if (line.length < 70 && PERSON.test(line) && !VERB.test(line.replace(/\b(?:for|and|to|on)\b/giu, ' ')))
    return 'PERSON';
  return 'OTHER';
}

/** A day with no more than the city and words such as "Published". */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || !/\d/u.test(line) || !/(?:19|20)\d\d/u.test(line)) return false;
  const dates = findDates(line, null);
  const day = dates.find((one) => one.dated && one.precision === 'DAY');
  if (day === undefined) return false;
  const rest = `${line.slice(0, day.start)} ${line.slice(day.end)}`
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?/gu, ' ')
    .replace(DATE_WORDS, ' ')
    .replace(/[^\p{L}\p{N}\s'’.-]/gu, ' ')
    .replace(/[\s.-]+/gu, ' ')
    .trim();
  if (rest === '') return true;
  if (/\d/u.test(rest)) return false;
  // What is left is a city: one to four words with capitals.
  const words = rest.split(' ');
  return (
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|de$|da$|es$|d'|al-|el$|of$)/u.test(word)) &&
    !VERB.test(rest) &&
    /^[^\p{L}\d]*(?:\p{L}|\d)/u.test(line)
  );
}

const VERB =
  /\b(?:meets?|met|visits?|visited|holds?|held|receives?|received|signs?|signed|calls?|talks?|discuss(?:es|ed)?|attends?|welcomes?|condemns?|concludes?|joins?|pays?|hosts?|launch(?:es|ed)?|to|on|with|and|between|for)\b/iu;

function isProse(line: string): boolean {
  if (/^(?:\(?\d{1,2}[.)]|[•▪●○–-])\s/u.test(line) && line.length > 60) return true;
  if (line.length < 60) return false;
  if (/^\p{Lu}[^—–]{1,60}\s?(?:[—–]|--|:)\s+\p{Lu}?/u.test(line) && line.length > 130) return true;
  if (/--$/u.test(line)) return true;
  return line.length > 90 && SENTENCE_END.test(line) && !isUpper(line) && /\s\p{Ll}+\s\p{Ll}+\s/u.test(line);
}

const NO_BODY = /^(?:the\s)?\d|\b(?:meeting|session|conversation|visit|talks)\b/iu;

function isBodyName(line: string): boolean {
  if (line.length > 110 || !BODY_NAME.test(line) || NO_BODY.test(line)) return false;
  if (SENTENCE_END.test(line)) return false;
  if (VERB.test(line.replace(/\b(?:and|for|to)\b/giu, ' '))) return false;
  const words = line.split(/[\s,&|–—/()-]+/u).filter((word) => word !== '');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 14 && capitals / words.length >= 0.5;
}

/** Whether a line is in capitals. */
export function isUpper(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}
