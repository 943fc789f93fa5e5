import { AGENCY, CRUMB_TRAIL, HEADLINE_WORDS } from './line-words.ts';
import type { Reference } from '../../model/reference.ts';
import { isDateLine } from './date-line.ts';
import { isFrameLike } from './frame-like.ts';
import type { LineKind, PageLine } from './lines.ts';
import { isFurniture } from './page-furniture.ts';

/** A title and the lines it stands on; `lastLine` is -1 where the text has none. */
export interface FoundTitle {
  readonly title: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

const LONGEST_TITLE = 600;

/** The headline: the first block of lines before the running text that is no part of the letterhead. */
export function findTitle(lines: readonly PageLine[]): FoundTitle {
  const head = headOf(lines);
  const lastHeadline = lines.findLastIndex(
    (line, at) => at < head && line.kind === 'OTHER' && line.text.split(' ').length > 3,
  );
  const twice = printedTwice(lines, head);
  if (twice !== null) return twice;
  let label: FoundTitle | null = null;
  let i = 0;
  while (i < head) {
    const line = lines[i]!;
    let last = i;
    for (let next = nextOfTitle(lines, last, head); next !== null; next = nextOfTitle(lines, last, head))
      last = next;
    // "by the Director-General of Information": who speaks, below a headline.
    if (line.kind === 'OTHER' && !BYLINE.test(line.text)) {
      const found = titleOf(lines, i, last);
      // "Government of X / Office for Foreign Affairs": whose page it is, above its headline.
      if (isFrameLike(found.title) && hasHeadline(lines, last + 1, head)) {
        i = last + 1;
        continue;
      }
      // "Communications Unit": one or two words give way to a headline below them.
      if (found.title.split(' ').length > 3 || lastHeadline <= last) return found;
      i = last + 1;
      continue;
    }
    if (line.kind === 'LABEL' || line.kind === 'LABEL_OPEN') {
      if (last > i + 1 && lines[i + 1]?.kind === 'EMPTY') return titleOf(lines, i, last);
      const next = lines[i + 1];
      const goesOn =
        i + 1 < head &&
        next !== undefined &&
        (line.kind === 'LABEL_OPEN' || !FRAME.has(next.kind)) &&
        (/^(?:on|of|by|to|from|regarding|concerning|between|following|in|at|for)\b/iu.test(next.text) ||
          line.kind === 'LABEL_OPEN');
      if (goesOn) {
        const byLine = /\bby$/iu.test(line.text) || /^by\b/iu.test(next.text);
        const block = titleOf(lines, i, lastOfBlock(lines, i, head));
        // "PRESS STATEMENT BY … FOREIGN MINISTER": who speaks; what about comes after an empty line.
        const later =
          byLine &&
          line.text.split(' ').length <= 4 &&
          !/\b(?:on|at|regarding|concerning)\b/iu.test(block.title);
        const below = lines
          .slice(block.lastLine + 1, head)
          .find(({ kind, text }) => kind === 'OTHER' && text.split(' ').length > 3);
        // "Statement by the Ministry of Foreign Affairs", an empty line, "Cuba denounces …"
        const named =
          ISSUER.test(block.title) &&
          below !== undefined &&
          HEADLINE_WORDS.test(below.text) &&
          !/[.:]$/u.test(below.text);
        if (!later && !named) return block;
        label ??= block;
        i = block.lastLine + 1;
        continue;
      }
      if (line.kind === 'LABEL_OPEN' && !/\bby\b/iu.test(line.text)) return titleOf(lines, i, i);
      label ??= titleOf(lines, i, i);
    }
    i += 1;
  }
  return lastCrumb(lines, head) ?? label ?? fallback(lines);
}

/** Whether a line says something, and no more than that it is a statement, below a line and above the running text. */
function hasHeadline(lines: readonly PageLine[], from: number, head: number): boolean {
  return lines
    .slice(from, head)
    .some(
      ({ kind, text }) =>
        (kind === 'OTHER' || kind === 'LABEL_OPEN') && text.split(' ').length > 3 && !isFrameLike(text),
    );
}

/** A headline that stands a second time above the running text: below its section, then above the text itself. */
function printedTwice(lines: readonly PageLine[], head: number): FoundTitle | null {
  const first = new Map<string, number>();
  for (const [i, { kind, text }] of lines.slice(0, head).entries()) {
    if (kind !== 'OTHER' || text.split(' ').length < 5) continue;
    const above = first.get(text);
    if (above !== undefined) return titleOf(lines, above, above);
    first.set(text, i);
  }
  return null;
}

/** A label with no more than who issues. */
const ISSUER =
  /^(?:press |official |public )?(?:statement|declaration|communiqu[eé]|press release|note|message) (?:by|of|from) (?:the )?(?:ministry|government|presidency|department|office|foreign ministry|spokes\p{L}+)(?:(?! (?:on|regarding|concerning|about|at|following|to|with)\b).){0,80}$/iu;

/** A page that has its headline in the steps that lead to it alone: "Home > Press Releases > …’s Meeting with …". */
function lastCrumb(lines: readonly PageLine[], head: number): FoundTitle | null {
  for (const [i, line] of lines.slice(0, head).entries()) {
    if (line.kind !== 'CRUMB' || !CRUMB_TRAIL.test(line.text)) continue;
    const last =
      line.text
        .split(/\s[>›»→]\s/u)
        .at(-1)
        ?.trim() ?? '';
    if (last.split(' ').length > 4) return { title: last, firstLine: i, lastLine: i };
  }
  return null;
}

/** Number of lines before the running text. */
function headOf(lines: readonly PageLine[]): number {
  const other = lines.findIndex((line) => line.kind === 'OTHER');
  const prose = lines.findIndex(
    (line, i) => line.kind === 'PROSE' && !((other < 0 || i <= other) && titleGoesOn(line)),
  );
  return prose === -1 ? lines.length : prose;
}

/** A long line can still be the headline: right after the letterhead, without a full stop, closed by an empty line. */
function titleGoesOn(line: PageLine): boolean {
  return !/[.!?;]["'”’)]{0,2}$/u.test(line.text) && !/[—–]\s|--$/u.test(line.text) && line.text.length < 350;
}

/** The line on which the title goes on after the line `last`; null where it ends. */
function nextOfTitle(lines: readonly PageLine[], last: number, head: number): number | null {
  const line = lines[last]!;
  const next = lines[last + 1];
  if (next === undefined || last + 1 >= head) return null;
  if (next.kind === 'EMPTY') {
    // "JOINT COMMUNIQUÉ BETWEEN", an empty line, "THE KINGDOM OF CAMBODIA"
    const far = lines[last + 2];
    const open = far !== undefined && last + 2 < head && (UNFINISHED.test(line.text) || JOINT.test(far.text));
    return open && GOES_ON.has(far.kind) ? last + 2 : null;
  }
  if (GOES_ON.has(line.kind) && UNFINISHED.test(line.text) && GOES_ON.has(next.kind)) return last + 1;
  return joins(line, next) ? last + 1 : null;
}

/** The end of a line on which no title ends. */
const UNFINISHED =
  /(?:,|&|\s[-–—]|\b(?:of|to|the|and|between|with|for|from|in|on|by|at|a|an|his|her|its|their))$/iu;

/** What a title can go on with below such a line: a state's name, a city, a body. */
const GOES_ON: ReadonlySet<LineKind> = new Set(['OTHER', 'CRUMB', 'PLACE', 'BODY_NAME', 'PERSON']);

/** "Armenia – Meeting with …", below it "(Paris, November 15, 2023)": the French ministry's headlines. */
const ABOUT_STATE = /^\p{Lu}[\p{L}’' -]{2,40}\s[–—-]\s\p{Lu}/u;
const BRACKETED = /^\([^()]{4,80}\)$/u;

/** A line that has nothing but a word which joins those around it. */
const JOINT =
  /^(?:and|between|on|of|by|with|at|to|for|on the|of the|between the|and the)$|^on the occasion of\b/iu;

function joins(line: PageLine, next: PageLine): boolean {
  if (CAPTION.test(next.text) || isByline(line, next)) return false;
  // The headline again, or a sentence that sums up.
  if (BRACKETED.test(next.text) && line.kind === 'OTHER' && ABOUT_STATE.test(line.text)) return true;
  if (next.text === line.text || (/\p{Ll}[.!?]["'”’)]?$/u.test(next.text) && !/[,:]$/u.test(line.text)))
    return false;
  if (next.kind === 'EMPTY' || next.kind === 'DATE' || next.kind === 'LABEL' || next.kind === 'PROSE')
    return false;
  if (next.kind === 'ATTRIBUTION' || next.kind === 'CRUMB' || next.kind === 'PLACE') return false;
  if (AGENCY.test(next.text)) return false;
  // "MOFA Kathmandu — Jun 26, 2024"
  if (next.kind === 'BODY_NAME' && /(?:19|20)\d\d/u.test(next.text)) return false;
  // "…, Deputy Prime Minister,\nMinister of Foreign Affairs": goes on with a post.
  return line.kind === 'OTHER' || next.kind !== 'BODY_NAME';
}

/** "Minister X (right) and Ambassador Y (Photo: VNA)": what stands under a photograph. */
const CAPTION =
  /^(?:photo|caption|image)s?\s?:|\((?:photo|image|picture|source)s?\s?[:/][^()]*\)?\s?$|\((?:right|left|r|l|cent(?:re|er))\)/iu;

/** Lines on which no title goes on. */
const FRAME: ReadonlySet<LineKind> = new Set(['EMPTY', 'DATE', 'PROSE', 'LABEL', 'ATTRIBUTION']);

function lastOfBlock(lines: readonly PageLine[], first: number, head: number): number {
  let last = first;
  while (
    last + 1 < head &&
    !FRAME.has(lines[last + 1]!.kind) &&
    !isByline(lines[last]!, lines[last + 1]!) &&
    !isFurniture(lines[last + 1]!.text) &&
    !isSection(lines[last]!, lines[last + 1]!)
  )
    last += 1;
  return last;
}

const BYLINE = /^by (?:the|h\.?\s?e|mr|mrs|ms|dr)\b/iu;

/** Whether a whole headline is followed by who speaks: "Summary of the Weekly Press Briefing", "by the Director-General of …". */
const isByline = (line: PageLine, next: PageLine): boolean =>
  BYLINE.test(next.text) && line.text.split(' ').length > 4;

/** "Résumés | Jane Doe, Former Secretary-General": where on the site a text stands, below its whole headline. */
const isSection = (line: PageLine, next: PageLine): boolean =>
  / \| /u.test(next.text) && !line.text.includes(' | ') && !UNFINISHED.test(line.text);

function titleOf(lines: readonly PageLine[], first: number, last: number): FoundTitle {
  const title = lines
    .slice(first, last + 1)
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:headline|title|subject|re)\s?:\s?(?=\p{Lu})/iu, '')
    .replace(BEFORE_TITLE, '')
    .replace(AFTER_TITLE, '')
    .trim();
  return { title: title.slice(0, LONGEST_TITLE), firstLine: first, lastLine: last };
}

/** What stands on the line of a headline and is none of it: "PRESS RELEASE :", "(MOFA) –", "Kampala, Uganda |". */
const BEFORE_TITLE =
  /^(?:(?:(?:PRESS|MEDIA|NEWS) RELEASE\s?|(?:Press|Media|News) [Rr]elease (?:No\.?|N[°º]) ?[\d/.-]{1,12}\s?):\s(?=\p{Lu}\p{L})|\(\p{Lu}{2,8}\)\s?[–—-]\s(?=\p{Lu})|\p{Lu}[\p{L} '’-]{1,24},\s\p{Lu}[\p{L} '’-]{2,30}\s\|\s(?=\p{Lu})|\p{Lu}[\p{L} .’'-]{2,30}, (?:\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})\s?[–—-]\s(?=\p{Lu})|\p{Lu}{2,8} ::\s(?=\p{Lu})|\[[^\]]{3,40}(?:19|20)\d\d\]\s{0,2}[–—-]\s{0,3}(?=\p{Lu}))/u;

/** "… [April 2023]", "… | Ministry of Foreign Affairs" */
const AFTER_TITLE =
  /\s\[\p{Lu}\p{Ll}{2,8}\s\d{4}\]$|\s\|\s(?:Ministry|Department|Government|Embassy)\b[^|]{0,80}$/u;

/** "Mauritius: Minister in Working Session": what a collection of several states' releases puts before a headline. */
export function withoutOwnState(title: string, country: string | null, reference: Reference): string {
  const [before = '', state = ''] = /^(\p{Lu}[\p{L} ’'-]{2,30}): (?=\p{Lu})/u.exec(title) ?? [];
  if (state === '' || country === null) return title;
  const own = reference.countryByCode.get(country);
  return own !== undefined && [own.name, ...own.aliases].includes(state) ? title.slice(before.length) : title;
}

/** Without a headline: the first sentence that the text has, without its dateline. */
function fallback(lines: readonly PageLine[]): FoundTitle {
  const first = lines.find((line) => line.kind === 'PROSE' && !isDateLine(line.text)) ?? lines[0];
  const text = (first?.text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(
      /^\p{Lu}[\p{L} ’'-]{2,30}, (?:\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})\.\s?[-–—]?\s?(?=\p{Lu})/u,
      '',
    )
    .replace(/^[^a-z]{0,20}[^.]{3,60}?(?:\(\p{Lu}[^)]{1,15}\)\s?)?(?:\s[–—-]{1,2}|--|:)\s(?=\p{Lu})/u, '');
  const sentence =
    /^.{20,200}?(?<=\p{Ll}{3}|\d|\))[.!?](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? text.slice(0, 200);
  return { title: sentence.trim(), firstLine: 0, lastLine: -1 };
}
