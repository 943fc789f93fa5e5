import type { IsoDate } from '../../model/date.ts';
import { findDates, type DateInText } from '../../model/find-dates.ts';
import { PAGE_DATA } from './line-words.ts';
import { dayBesideBody, isDateLine, type KnownNames, type PageLine } from './lines.ts';
import { withoutOtherCalendars } from './other-calendars.ts';

/** Day and city of issue, null where the page does not tell. */
export interface Issued {
  readonly on: IsoDate | null;
  readonly at: string | null;
  /** The day if the month stands first in "01/08/2022"; null where the page is clear. */
  readonly onMonthFirst?: IsoDate | null;
}

/** Day and city as a line of the letterhead, a dateline or the sign-off tells them. */
export function findIssued(lines: readonly PageLine[], lastTitleLine: number, known: KnownNames): Issued {
  const body = bodyStart(lines, lastTitleLine);
  const framed = lines.flatMap((line, i) =>
    i < body || i < HEAD || i >= Math.max(body, lines.length - FOOT) ? [i] : [],
  );
  let on: IsoDate | null = null;
  let at: string | null = null;
  let place: string | null = null;
  let onMonthFirst: IsoDate | null = null;
  for (const i of framed) {
    const line = lines[i];
    if (line?.kind === 'PLACE') place ??= cityIn(line.text, known);
    const besideBody = line?.kind === 'BODY_NAME' ? dayBesideBody(line.text, known) : undefined;
    if (line === undefined || (!tellsDay(line) && besideBody === undefined)) continue;
    const date = besideBody ?? dayIn(line.text);
    if (on === null && date !== undefined)
      onMonthFirst = readMonthFirst(line.text.slice(date.start, date.end));
    on ??= date?.from ?? null;
    at ??= cityBeside(line.text, date, known) ?? cityAbove(lines, i, known);
  }
  const dateline = readDateline(lines.slice(body).find((line) => line.kind !== 'EMPTY')?.text ?? '', known);
  const beforeTitle = readDateline(lines[lastTitleLine]?.text ?? '', known);
  const prose = lines.slice(body).find((line) => line.kind === 'PROSE')?.text ?? '';
  const done = readDone(lines, known);
  const title = lines[lastTitleLine]?.text ?? '';
  return {
    onMonthFirst,
    on:
      on ??
      dateline.on ??
      beforeTitle.on ??
      done.on ??
      dayOfToday(prose) ??
      dayInTitle(title) ??
      shortDayAtFoot(lines),
    // A city beside the day counts more than one in an address at the head.
    at:
      at ??
      (dateline.on === null ? null : dateline.at) ??
      (beforeTitle.on === null ? null : beforeTitle.at) ??
      place ??
      dateline.at ??
      done.at ??
      cityInTitle(title, known) ??
      citySignOff(lines, known) ??
      cityOfAddress(lines, body, known),
  };
}

/** A line with a day of its own: "13 May 2024", "Press release 13.5.2024". */
const tellsDay = ({ kind, text }: PageLine): boolean =>
  kind === 'DATE' ||
  (kind === 'LABEL' && isDateLine(text)) ||
  (kind === 'ATTRIBUTION' && /\b(?:issued|released|published) by\b.{1,90}\bon\s/iu.test(text));

/** "01/08/2022" as the eighth of January; null if it can be read in one way only. */
function readMonthFirst(date: string): IsoDate | null {
  const [, month = '', day = '', year = ''] =
    /^(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/(\d{4})$/u.exec(date) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Lines at the head that can tell the day below a first sentence that sums up. */
const HEAD = 12;

/** Lines at the foot among which a place and date are looked for. */
const FOOT = 14;

function bodyStart(lines: readonly PageLine[], lastTitleLine: number): number {
  const from = lines.findIndex((line, i) => i > lastTitleLine && line.kind === 'PROSE');
  return from === -1 ? Math.min(lines.length, Math.max(lastTitleLine + 1, 12)) : from;
}

function dayIn(line: string): DateInText | undefined {
  return findDates(line, null).find((date) => date.dated && date.precision === 'DAY');
}

/** "Phnom Penh, 24 November 2021", "Doha | 25 April 2025", "March 1, 2023 - Ottawa, Ontario" */
function cityBeside(line: string, date: DateInText | undefined, known: KnownNames): string | null {
  if (date === undefined) return null;
  const before = line.slice(0, date.start);
  // "Posted by Editor | Sep 2, 2022 | Community": what stands between bars is a city only if it is known as one.
  if (line.includes('|')) {
    const city = line.split(/\s?\|\s?/u).find((part) => known.isCity(part));
    return city === undefined ? null : cityIn(city, known);
  }
  const last = before
    .replace(/[\s,]+$/u, '')
    .split(/,\s/u)
    .at(-1)!;
  const parted = before.includes(' – ')
    ? before.split(/\s–\s/u).find((part) => known.isCity(part))
    : undefined;
  if (parted !== undefined) return cityIn(parted, known);
  return (
    cityIn(before, known) ??
    cityIn(line.slice(date.end), known) ??
    (known.isCity(last) ? cityIn(last, known) : null)
  );
}

/** "PUTRAJAYA" on the line above the date; the government's city where several parts stand there. */
function cityAbove(lines: readonly PageLine[], at: number, known: KnownNames): string | null {
  const above = lines[at - 1];
  if (above === undefined || above.text === '' || above.text.length > 60) return null;
  if (above.kind === 'PLACE') return cityIn(above.text, known);
  const part = above.text.split(/,\s/u).find((words) => known.isCity(words.trim()));
  if (part !== undefined) return cityIn(part, known);
  return above.kind === 'OTHER' && at > lines.length - FOOT && !/\s.*\s.*\s/u.test(above.text)
    ? cityIn(above.text, known)
    : null;
}

/** "MINISTRY OF FOREIGN AFFAIRS / SINGAPORE" at the foot. */
function citySignOff(lines: readonly PageLine[], known: KnownNames): string | null {
  const last = lines.findLastIndex((line) => line.kind !== 'EMPTY' && line.kind !== 'DATE');
  const [above, line] = [lines[last - 1], lines[last]];
  if (above?.kind !== 'BODY_NAME' || line === undefined || !known.isCity(line.text)) return null;
  return cityIn(line.text, known);
}

/** "Statement at a joint news conference with X, Baghdad, February 6, 2023": the city before the day that ends a headline. */
function cityInTitle(title: string, known: KnownNames): string | null {
  // "Kampala, Uganda | Minister meets …"
  const [, first = '', state = ''] = /^(\p{Lu}[^,|]{2,30}), ([^,|]{2,30}) \| /u.exec(title) ?? [];
  if (known.isCity(first) && known.isState(state)) return cityIn(first, known);
  const date = dayIn(title);
  if (date === undefined || title.length - date.end > 2) return null;
  const [, city = ''] = /,\s([^,]{3,30}),\s?$/u.exec(title.slice(0, date.start)) ?? [];
  return known.isCity(city) ? cityIn(city, known) : null;
}

/** "Done and signed in Accra, this 15th day of July, 2022, in two originals": how a communiqué ends. */
function readDone(lines: readonly PageLine[], known: KnownNames): Issued {
  for (const { text } of lines.slice(-FOOT)) {
    const [, city = '', day = '', month = '', year = ''] = DONE.exec(text) ?? [];
    if (year !== '')
      return {
        on: dayIn(`${day} ${titleCase(month.toUpperCase())} ${year}`)?.from ?? null,
        at: cityIn(city, known),
      };
  }
  return { on: null, at: null };
}
const DONE =
  /^(?:done|given|signed|issued|adopted)(?: and (?:done|signed|issued|adopted))? (?:in|at) ([\p{L}' -]{3,30}?)(?:,)? (?:on )?(?:this |the )?(\d{1,2})(?:st|nd|rd|th)? (?:day of )?(\p{L}{3,9}),? (\d{4})\b/iu;

/** "10/09/25" alone on a line at the foot, the day first. */
function shortDayAtFoot(lines: readonly PageLine[]): IsoDate | null {
  for (const { text } of lines.slice(-FOOT)) {
    const [, day = '', month = '', year = ''] =
      /^(0?[1-9]|[12]\d|3[01])[/.](0?[1-9]|1[0-2])[/.]([0-4]\d)$/u.exec(text) ?? [];
    if (year !== '') return `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** "No: 268, 8 November 2023, Press Release Regarding …", "Transcript of the Weekly Briefing on Friday, 7th June 2024" */
function dayInTitle(title: string): IsoDate | null {
  if (/\b(?:briefing|press conference|transcript|remarks|speech|statement|interview)\b/iu.test(title)) {
    const date = dayIn(title);
    return date === undefined || date.to !== null ? null : date.from;
  }
  return /^(?:No|Nr|N°|№|[A-Z]{1,4})?[\s.:/–-]{0,3}\d{1,4}\b/u.test(title)
    ? (dayIn(title)?.from ?? null)
    : null;
}

/** "hosted today, Friday, 20 October 2023, …", "held, this Thursday 19/01/2023, talks": the day that the text calls its own. */
function dayOfToday(prose: string): IsoDate | null {
  const head = prose.slice(0, 500);
  const date = findDates(head, null).find(
    (one) =>
      one.dated &&
      one.precision === 'DAY' &&
      one.to === null &&
      /\b(?:today|this)[\s,(]{1,3}(?:\p{L}{3,6}day,?\s)?$/iu.test(
        head.slice(Math.max(0, one.start - 24), one.start),
      ),
  );
  return date?.from ?? null;
}

/** "Singha Durbar, Kathmandu" below the body's name, "Government of Mauritius (Port Louis)" beside it. */
function cityOfAddress(lines: readonly PageLine[], body: number, known: KnownNames): string | null {
  const below = lines.slice(0, body).findIndex((line) => line.kind === 'BODY_NAME');
  if (below === -1) return null;
  const beside = /\(([^()]{3,40})\)$/u.exec(lines[below]!.text)?.[1];
  if (beside !== undefined && known.isCity(beside)) return cityIn(beside, known);
  for (const line of lines.slice(below + 1, below + 4)) {
    const part = line.text.split(',').at(-1)?.trim() ?? '';
    if (line.text.length < 60 && line.text.includes(',') && known.isCity(part)) return cityIn(part, known);
  }
  return null;
}

const AGENCIES =
  /^\W*(?:AKP|VNA|VOV|MOFA|DFA|MFA|KBS|ANTARA|TASS|Xinhua|Bernama|PNA|PPI|APP|WAM|SPA|QNA|KUNA|BNA|ONA|PTI|ANI|BSS|UNB|NNA|SANA|MENA|KCNA|Yonhap|Kyodo|AZERTAC|Trend|Kazinform)\b[\s,–-]*/u;
const NO_CITY =
  /^(?:date|dated|published|updated|posted|released?|issued?|press|news|media|the|day|time|last|end|no|spokesperson|spokesman|statement|readout|remarks|source|category|by|ref|page|topics?|tags?|categor(?:y|ies)|section|for|note|joint|q|a|question|answer|reference|secretary|secretariat|secretaría|minister|ministry|department|office|mr|ms|dr|president|prime|eeas|embassy)\b/iu;

const DAY_OF_WEEK = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/iu;

/** The city that words name, if they name nothing else; the first part of "Ottawa, Ontario - Global Affairs Canada". */
function cityIn(words: string, known: KnownNames): string | null {
  const dayOfWeek = DAY_OF_WEEK.test(words);
  const plain = words
    .replace(PAGE_DATA, ' ')
    .trim()
    .replace(AGENCIES, '')
    .replace(/^[\s(|,.:;–—-]+|[\s(|),.:;–—-]+$/gu, '')
    .replace(/^(?:(?:done|given|signed|issued|adopted)?\s?(?:at|in)|from the)\s/iu, '')
    .replace(/\s(?:on|the|dated|this)$/iu, '')
    .replace(/[\s,]+$/u, '');
  const [first = ''] = plain.split(/\s[-–—|]\s|,\s(?!D\.?\s?C)|\s?\(/u);
  const city = first.trim().replace(/\bD\.C$/u, 'D.C.');
  const parts = city.split(/\s+/u);
  // "Brussels EEAS Press Team": the longest beginning that is a city known.
  for (let n = parts.length; n > 0; n -= 1) {
    const some = parts.slice(0, n).join(' ');
    if (known.isCity(some)) return titleCase(some);
  }
  // "Politics   Friday, 22/03/2024": a section of the page.
  if (dayOfWeek || city === '' || city.length > 40 || NO_CITY.test(city) || /\d/u.test(city)) return null;
  if (/\b(?:agency|news|press|service)\b/iu.test(city)) return null;
  if (parts.length > 4 || !parts.every((word) => /^(?:\p{Lu}|(?:de|da|es|el|al|la|of|upon)$)/u.test(word)))
    return null;
  return titleCase(city);
}

function titleCase(city: string): string {
  return city === city.toUpperCase() && city.length > 3
    ? city.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toUpperCase())
    : city;
}

/** "AKP Phnom Penh, July 01, 2014 --", "(MOFA, 11/09/2025) –", "GUATEMALA CITY —", "Bali, Indonesia:" before the text. */
function readDateline(line: string, known: KnownNames): Issued {
  const head = line.slice(0, 130);
  const separator =
    /\s?(?:[–—]|--|\s-\s|\.-\s|(?<=\d{4})\.\s(?=\p{Lu})|(?<=\d{4}|\p{Lu}{3})-\s?(?=\p{Lu}\p{Ll})|:\s|\)\s(?=\p{Lu}))/u;
  const parts = head.split(new RegExp(separator.source, 'gu'));
  const [, capital = ''] = /^(\p{Lu}[\p{Lu} -]{2,25})\.\s(?=\p{Lu}\p{Ll})/u.exec(head) ?? [];
  if (known.isCity(capital)) return { on: null, at: cityIn(capital, known) };
  // "Doha, HE Minister of State X met today": a comma alone.
  const [, city = ''] = /^(\p{Lu}[\p{L} -]{2,25}), (?:HE|H\.E\.?|His|Her)\s\p{Lu}/u.exec(head) ?? [];
  if (known.isCity(city)) return { on: null, at: cityIn(city, known) };
  // "(MOFA - 5/3/2022) In response": the separator may stand inside.
  for (const count of [1, 2]) {
    if (parts.length <= count) break;
    const lead = withoutOtherCalendars(parts.slice(0, count).join(' '))
      .replace(/[\s,]*\bcorresponding to\b/iu, ',')
      .trim();
    if (lead.length > 70) break;
    const date = dayIn(lead);
    const rest = date === undefined ? lead : `${lead.slice(0, date.start)} ${lead.slice(date.end)}`;
    const words = rest.replace(/\([\p{Lu}/ -]{2,12}\)?|[\p{Lu}]{2,8}-OT/gu, ' ').replace(AGENCIES, '');
    if (/\p{Ll}{2,}\s\p{Ll}{3,}/u.test(words)) break;
    const city = cityIn(words, known);
    if (date !== undefined && words.trim().split(/\s+/u).length <= 6) return { on: date.from, at: city };
    if (count === 1 && city !== null && (known.isCity(city) || isDatelineCity(rest, head, known)))
      return { on: dayAlone(parts[1]), at: city };
  }
  return { on: null, at: null };
}

/** "PALIKIR, Pohnpei — January 21, 2026 — In Palikir today": the day as a part of its own. */
function dayAlone(part: string | undefined): IsoDate | null {
  const date = part === undefined || part.length > 30 ? undefined : dayIn(part);
  return date === undefined || date.to !== null || date.end - date.start < part!.trim().length - 2
    ? null
    : date.from;
}

/** A city that is not known as a government's: in capitals, or with its state, before a dash or a colon. */
function isDatelineCity(words: string, head: string, known: KnownNames): boolean {
  const plain = words.trim();
  if (plain.length > 50) return false;
  if (plain === plain.toUpperCase() && /[—–]|--/u.test(head)) return !/[:]/u.test(plain);
  // "Bali, Indonesia:", and not "JANE DOE, FOREIGN MINISTER:".
  const [, state = ''] = /^\p{Lu}[\p{L}' -]+,\s(\p{Lu}[\p{L}' -]+)$/u.exec(plain) ?? [];
  return state !== '' && known.isState(state);
}
