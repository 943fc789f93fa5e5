import { findDates, type DateInText } from '../../model/find-dates.ts';
import { isDateLine, isDayOfEvent } from './date-line.ts';
import {
  ADDRESS,
  AFTER_END,
  AGENCY,
  ATTRIBUTION,
  BODY_NOUN,
  DESK,
  CRUMB_TRAIL,
  DATED_LEAD,
  EVENT_NOUN,
  FIELD,
  FOREIGN_BODY,
  HEADLINE_WORDS,
  LABEL,
  LABEL_OPEN,
  MOTTO,
  OF_MISSION,
  ORNAMENT,
  PERSON,
  REFERENCE,
  SESSION,
} from './line-words.ts';
import { STATE_AGENCIES } from './issuing-bodies.ts';
import type { KnownNames } from './known-names.ts';
import { isOffice, isStreet } from './office-lines.ts';
import { isFurniture } from './page-furniture.ts';

/** What a line of a page is for, as far as its words tell. */
export type LineKind =
  | 'EMPTY'
  /** "PRESS RELEASE", "Readout", "News story" */
  | 'LABEL'
  /** "STATEMENT BY H.E. …", "Remarks to the Press by …": a label that goes on */
  | 'LABEL_OPEN'
  /** a day, alone or with the city of issue */
  | 'DATE'
  /** the city of issue alone */
  | 'PLACE'
  /** the issuing body */
  | 'BODY_NAME'
  /** a state's name or motto, an address, ornaments */
  | 'CRUMB'
  /** "The following is attributable to …:" */
  | 'ATTRIBUTION'
  /** who speaks or signs: a name with honorifics or a post, alone on its line */
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

/** Number of lines at each end among which a letterhead or a sign-off is looked for. */
const NEAR = 60;

/** The lines of a text with what they are for; looks closely at the first and last ones only. */
export function layOutLines(text: string, known: KnownNames): readonly PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  const all = text.split('\n');
  all.forEach((line, i) => {
    const near = i < NEAR || i >= all.length - NEAR;
    const kind = near ? kindOf(line, known, lines.at(-1)) : line === '' ? 'EMPTY' : 'PROSE';
    lines.push({ start, end: start + line.length, text: line, kind });
    start += line.length + 1;
  });
  return markLetterhead(markWrappedProse(markMission(lines)));
}

/** What a site says of itself between its name and "Latest news". */
function markMission(lines: readonly PageLine[]): readonly PageLine[] {
  const at = lines.slice(0, HEAD).findIndex(({ text }) => /^latest (?:news|updates?)$/iu.test(text));
  const above = lines.slice(0, Math.max(at, 0));
  const isTitled = above.some(({ kind, text }) => kind === 'OTHER' && text.split(' ').length > 3);
  const goesOn = lines.slice(at + 1, at + 4).some(({ kind }) => kind === 'OTHER');
  if (at === -1 || isTitled || !goesOn || !above.some(({ kind }) => kind === 'BODY_NAME')) return lines;
  return lines.map((line, i) =>
    i < at && line.kind === 'PROSE' ? { ...line, kind: 'CRUMB' as const } : line,
  );
}

/** Lines among which a site tells of itself. */
const HEAD = 12;

/** Short lines that touch a body's name and say nothing that happens are part of it: "FRANCE DIPLOMACY". */
function markLetterhead(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.map((line, i) => {
    if (i >= NEAR || line.kind !== 'OTHER' || /\d/u.test(line.text)) return line;
    const words = line.text.split(' ').length;
    // A logo's words, set in small letters.
    if (
      words <= 4 &&
      (line.text.startsWith('&') || (/^\p{Ll}/u.test(line.text) && lines[i - 1]?.kind !== 'OTHER'))
    )
      return { ...line, kind: 'CRUMB' };
    if (words > (lines[i - 1]?.kind === 'PERSON' ? 8 : 4)) return line;
    if (HEADLINE_WORDS.test(line.text) || EVENT_NOUN.test(line.text) || /[’']s\b/u.test(line.text))
      return line;
    const below = lines[i - 1];
    if (below?.kind === 'PERSON') return { ...line, kind: 'PERSON' };
    const next = lines[i + 1];
    // "INTERNATIONAL RELATIONS & COOPERATION" above "REPUBLIC OF SOUTH AFRICA"
    if (i < 6 && isUpper(line.text) && next?.kind === 'CRUMB' && STATE_LINE.test(next.text))
      return { ...line, kind: 'CRUMB' };
    const touches = [below, next].some(
      (one) => one?.kind === 'BODY_NAME' || (one?.kind === 'CRUMB' && FOREIGN_BODY.test(one.text)),
    );
    return touches ? { ...line, kind: 'CRUMB' } : line;
  });
}

const STATE_LINE =
  /^(?:the )?(?:republic|kingdom|state|government|federa\w+|islamic|people|democratic|united)\b/iu;

/** Characters on a line that is broken at a fixed width, at most. */
const LONGEST_BROKEN = 140;

/** Paragraphs whose lines are broken at a fixed width: several long lines together, the last one ending a sentence. */
function markWrappedProse(lines: readonly PageLine[]): readonly PageLine[] {
  const marked = [...lines];
  let first = 0;
  for (let i = 0; i <= lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && (line.kind === 'OTHER' || line.kind === 'PROSE')) continue;
    const block = lines.slice(first, i);
    const length = block.reduce((sum, one) => sum + one.text.length, 0);
    // A headline above whole paragraphs is not the first of broken lines.
    const whole = block.some((one) => one.text.length > LONGEST_BROKEN);
    const wrapped = !whole && block.length > 2 && length > 200 && length / block.length > 50;
    if (wrapped && /[.:]["'”’)]?$/u.test(block.at(-1)?.text ?? '') && !block.some((one) => isUpper(one.text)))
      block.forEach((one, k) => {
        marked[first + k] = { ...one, kind: 'PROSE' };
      });
    first = i + 1;
  }
  return marked;
}

function kindOf(given: string, known: KnownNames, above: PageLine | undefined): LineKind {
  if (given === '') return 'EMPTY';
  // "• Ministry of Foreign Affairs"
  const line = given.length < 80 ? given.replace(/^[•·▪*]\s{1,3}/u, '') : given;
  if (line.length > 600) return 'PROSE';
  if (LABEL.test(line) || /^\p{Lu}{2,6} (?:PRESS|MEDIA|NEWS) (?:RELEASE|STATEMENT|NOTE|BRIEF)$/u.test(line))
    return 'LABEL';
  if (line.length < 40 && REFERENCE.test(line)) return 'CRUMB';
  if (line.length < 90 && FIELD.test(line)) return 'CRUMB';
  if (isFurniture(line)) return 'CRUMB';
  if (line.length < 300 && CRUMB_TRAIL.test(line)) return 'CRUMB';
  if (DESK.test(line) && !HEADLINE_WORDS.test(line)) return 'CRUMB';
  if (AGENCY.test(line)) return 'BODY_NAME';
  if ((above === undefined || FRAME_ABOVE.has(above.kind)) && SESSION.test(line)) return 'CRUMB';
  if (above?.kind === 'BODY_NAME' && OF_MISSION.test(line)) return 'BODY_NAME';
  if (line.length < 100 && (FOREIGN_BODY.test(line) || isOtherScript(line)))
    return isDateLine(line) ? 'DATE' : 'CRUMB';
  if (dayBesideBody(line, known) !== undefined) return 'BODY_NAME';
  if (isDateLine(line) || isDayOfEvent(line)) return 'DATE';
  if (line.length < 60 && isCities(line, known)) return known.isCity(line) ? 'PLACE' : 'CRUMB';
  if (line.length < 90 && (isOffice(line, known) || isStreet(line, known))) return 'CRUMB';
  if (MOTTO.test(line) || ORNAMENT.test(line) || (line.length < 80 && known.isState(line))) return 'CRUMB';
  // "Explanation of Vote", "by", "H.E. Mr. …"
  if (/^by$/iu.test(line) && (above?.kind === 'LABEL' || above?.kind === 'LABEL_OPEN')) return 'OTHER';
  if (line.length < 160 && ATTRIBUTION.test(line) && !ATTRIBUTED_TITLE.test(line)) return 'ATTRIBUTION';
  if (AUTHOR.test(line) && above?.kind !== 'LABEL' && above?.kind !== 'LABEL_OPEN') return 'ATTRIBUTION';
  if ((NEWSPAPER.test(line) && !HEADLINE_WORDS.test(line)) || NEWSPAPER_IN_CAPITALS.test(line))
    return 'CRUMB';
  if (
    line.length < 60 &&
    (AGENCY_DATELINE.test(line) || isSections(line) || STATE_AGENCIES[line] !== undefined)
  )
    return 'CRUMB';
  if (line.length < 140 && LABEL_FIRST.test(line) && isBodyName(line.replace(LABEL_FIRST, ''), known))
    return 'LABEL';
  if (LABEL_OPEN.test(line)) return 'LABEL_OPEN';
  if (isProse(line)) return 'PROSE';
  if (line.length < 140 && ADDRESS.test(line)) return 'CRUMB';
  // "MINISTRY OF FOREIGN AFFAIRS\nAND INTERNATIONAL COOPERATION"
  if (above?.kind === 'BODY_NAME' && /^(?:and|&)\s/iu.test(line) && line.length < 60) return 'BODY_NAME';
  if (isBodyName(line, known)) return 'BODY_NAME';
  const plain =
    !HEADLINE_WORDS.test(line) && !EVENT_NOUN.test(line) && !/[’']s\b|\bto (?!the\b)\p{L}/u.test(line);
  const short = line.length < 70 && plain && line.split(' ').length <= 9;
  if (short && (PERSON.test(line) || NAME_AND_POST.test(line))) return 'PERSON';
  return 'OTHER';
}

/** "Statement attributable to the Spokesperson on …": a headline. */
const ATTRIBUTED_TITLE =
  /^(?:press )?statement attribut(?:able|ed) to .{3,60} (?:on|regarding|concerning|following)\s/iu;

/** "By PCO Communications", "By Chris Patterson": who wrote it. */
const AUTHOR =
  /^[Bb][Yy] (?!H\.|Hon|Mr|Mrs|Ms|Dr|The|His|Her|Minister|President|Ambassador)(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}$/u;

/** "Vientiane Times" */
const NEWSPAPER =
  /^(?:The )?(?:\p{Lu}\p{L}+ ){1,3}(?:Times|Post|Daily|Herald|Gazette|Tribune|Observer|Mirror|Chronicle|Guardian|Courier|Telegraph|Journal|Nation|Daily News)$/u;

/** "THE NEW TIMES", "DAILY NEWS" */
const NEWSPAPER_IN_CAPITALS =
  /^(?:THE )?(?:\p{Lu}+ ){0,2}(?:TIMES|POST|HERALD|GAZETTE|TRIBUNE|OBSERVER|CHRONICLE|GUARDIAN|COURIER|TELEGRAPH|STANDARD|CITIZEN|DAILY NEWS|DAILY MAIL|SUNDAY MAIL)$/u;

/** "Doha - June 04 (QNA)", "VIENTIANE (KPL)", "NAY PYI TAW 15 May": the dateline on a line of its own. */
const AGENCY_DATELINE =
  /^\p{Lu}[\p{Lu} '’.-]{2,25}(?: \(\p{Lu}{2,9}\)|,? \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))$|^[IVXL]+ (?:Constitutional )?Government$|^\p{Lu}[\p{L} '’.-]{2,25}(?:,| [–—-]) ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})? ?\(\p{Lu}[\p{L} /]{1,18}\)\s?(?:[–—:-]{0,2})$/u;

/** "Governance | Cabinet": the sections in which a page lies, a word or two each. */
function isSections(line: string): boolean {
  const parts = line.split(' | ');
  return (
    parts.length > 1 &&
    !HEADLINE_WORDS.test(line) &&
    !EVENT_NOUN.test(line) &&
    parts.every((part) => /^\p{Lu}[\p{L}’'-]*(?: (?:and |of |& )?\p{L}[\p{L}’'-]*)?$/u.test(part))
  );
}

/** "Kuala Lumpur/Bangkok", "Baghdad /" */
function isCities(line: string, known: KnownNames): boolean {
  const parts = line.split(/\s?[/|]\s?/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => known.isCity(part));
}

/** Below what a line begins anew. */
const FRAME_ABOVE: ReadonlySet<LineKind> = new Set(['EMPTY', 'CRUMB', 'BODY_NAME', 'DATE', 'PLACE']);

/** "Jane Doe, Department Spokesperson", also in capitals */
const NAME_AND_POST =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*,\s(?:(?:Department|Deputy|Principal|Acting|DEPARTMENT|DEPUTY|PRINCIPAL|ACTING)\s){0,2}(?:Spokes|SPOKES|Secretary|SECRETARY|Minister|MINISTER|President|PRESIDENT)/u;

/** Any character that is neither of Latin's usual letters nor a mark that English texts use. */
const BEYOND_LATIN = /[\u0261-\u200f\u2027-\u{10ffff}]/u;

/** Whether most letters of a line are of another script than English is written in. */
function isOtherScript(line: string): boolean {
  if (!BEYOND_LATIN.test(line)) return false;
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}

/** The day in "Ministry of Foreign Affairs, Colombo, 4 March 2015": one beside a body's name, the city between at most. */
export function dayBesideBody(line: string, known: KnownNames): DateInText | undefined {
  if (line.length > 140 || !/(?:19|20)\d\d/u.test(line)) return undefined;
  const day = findDates(line, null).find((one) => one.dated && one.precision === 'DAY');
  if (day === undefined || day.to !== null) return undefined;
  const [before, after] = [line.slice(0, day.start), line.slice(day.end)].map((part) =>
    part.replace(/^[\s,.|:;–—-]+|[\s,.|:;–—-]+$/gu, ''),
  );
  const isCity = (words: string): boolean => words === '' || /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$/u.test(words);
  const stands = (body: string, other: string): boolean => {
    const name = body.replace(/(?:,|\s[–—|-])\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$/u, '');
    return isCity(other) && isBodyName(name, known);
  };
  return stands(before!, after!) || stands(after!, before!) ? day : undefined;
}

const SENTENCE_END = /[.!?:;]["'”’)]{0,2}$/u;

function isProse(line: string): boolean {
  if (/^(?:\(?\d{1,2}[.)]|[•▪●○–-])\s/u.test(line) && line.length > 60) return true;
  if (line.length < 60 || isUpper(line)) return false;
  if (line.endsWith('--') || DATED_LEAD.test(line)) return true;
  return (
    line.length > 90 &&
    (SENTENCE_END.test(line) || SENTENCE_END.test(line.replace(AFTER_END, ''))) &&
    /\s\p{Ll}+\s\p{Ll}+\s/u.test(line)
  );
}

/** A body's noun with no more before it than whose it is: "Royal Embassy of …", "U.S. Department of State". */
function isBodyName(line: string, known: KnownNames): boolean {
  if (
    line.length > 120 ||
    (SENTENCE_END.test(line) && !line.endsWith(':')) ||
    (line.includes(': ') && /(?:\S+ ){3}\S+: \p{L}/u.test(line)) ||
    LABELLED.test(line)
  )
    return false;
  if (HEADLINE_WORDS.test(line) || (/\bto (?!the\b)\p{L}/u.test(line) && !isMission(line, known)))
    return false;
  const words = line.split(/[\s,&|–—/()-]+/u).filter((word) => word !== '');
  const full = words.filter((word) => !/^(?:of|the|and|for|in|to)$/u.test(word));
  const capitals = full.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > 16 || capitals / full.length < 0.5) return false;
  return line.split(/\s[/|–—-]\s/u).some((part) => {
    const noun = BODY_NOUN.exec(part);
    if (noun === null || /^[’']s\s/u.test(part.slice(noun.index + noun[0].length))) return false;
    const before = part.slice(0, noun.index).replace(OWNERS, ' ').trim();
    return before === '' || known.isOwner(before);
  });
}

/** "MFA Press Statement: Prime Minister …" */
const LABELLED =
  /\b(?:statement|release|remarks|readout|comments?|update|speech|advisory|reply|response|news)\s?: \p{L}/iu;

/** "Embassy of Japan to Kenya" */
function isMission(line: string, known: KnownNames): boolean {
  const [, state = ''] =
    /^(?:the )?(?:royal )?(?:(?:embassy|high commission|permanent mission|permanent delegation|delegation) of .{3,60}|[\p{L} ]{3,30} (?:embassy|high commission)) to (?:the )?(.{3,40})$/iu.exec(
      line,
    ) ?? [];
  return known.isState(state);
}

/** "Press Release Ministry of Foreign Affairs", "Press release from the Ministry for Foreign Affairs" */
const LABEL_FIRST =
  /^(?:(?:press|media|news) (?:release|statement|note|communiqu[eé])\s{1,80}(?:[-–|:]\s|(?:from|by|of) (?:the )?)?|(?:article|speech|news|opinion piece|government mandate)\sfrom (?:the )?)(?=\p{Lu})/iu;

const OWNERS =
  /\b(?:the|royal|federal|state|national|government of|office of|u\.?s\.?|republic|kingdom|spokes(?:person|man)[’']?s?|permanent|resident|general|public|press|media|information|communications?|and|of|for|foreign|external|affairs|diplomatic)(?=\s|$)|[.,:’']/giu;

/** Whether a line is in capitals. */
export function isUpper(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}
