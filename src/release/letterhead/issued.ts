import type { IsoDate } from '../../model/date.ts';
import { findDates, type DateInText } from '../../model/find-dates.ts';
import { cityIn, titleCase } from './city-in.ts';
import { isDateLine } from './date-line.ts';
import { cityWithState, dayIn, readDateline, yearlessDateline } from './dateline.ts';
import type { KnownNames } from './known-names.ts';
import { dayBesideBody, type PageLine } from './lines.ts';
import { isMonthFirst } from './month-first.ts';

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
    if (
      on === null &&
      date !== undefined &&
      onMonthFirst !== null &&
      isMonthFirst(line.text, headOf(lines), date.from, onMonthFirst)
    )
      on = onMonthFirst;
    on ??= date?.from ?? null;
    at ??= cityBeside(line.text, date, known) ?? cityAbove(lines, i, known);
  }
  const lead = lines.slice(body).find((line) => line.kind !== 'EMPTY')?.text ?? '';
  const dateline = readDateline(lead, known);
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
      yearlessDateline(lead, frameOf(lines, body)) ??
      dayOfToday(prose) ??
      dayInTitle(title) ??
      shortDayAtFoot(lines) ??
      dayBelowTitle(lines, lastTitleLine, body),
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
      cityOfAddress(lines, body, known) ??
      cityOfLead(lines, body, known),
  };
}

/** The first lines of a page together. */
const headOf = (lines: readonly PageLine[]): string =>
  lines
    .slice(0, 2 * HEAD)
    .map(({ text }) => text)
    .join('\n');

/** The lines around the first sentence, and those at the foot. */
const frameOf = (lines: readonly PageLine[], body: number): string =>
  lines
    .filter((_, i) => i < body + HEAD || i >= lines.length - FOOT)
    .map(({ text }) => text)
    .join('\n');

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
      /^(?:(?:updated?|published|posted|date|last update)\s?:\s?)?(0?[1-9]|[12]\d|3[01])[/.](0?[1-9]|1[0-2])[/.]([0-4]\d)$/iu.exec(
        text,
      ) ?? [];
    if (year !== '') return `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** "Weekly briefing, Islamabad, 27 July 2023": a line between headline and text that a day ends. */
function dayBelowTitle(lines: readonly PageLine[], lastTitleLine: number, body: number): IsoDate | null {
  for (const { text } of lines.slice(lastTitleLine + 1, body)) {
    if (text.length > 120) continue;
    const date = dayIn(text);
    if (date === undefined || date.to !== null || text.length - date.end > 1) continue;
    if (/(?:[,|–—-]\s?|\s\()$/u.test(text.slice(0, date.start))) return date.from;
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
      /\b(?:today|this(?: morning| afternoon| evening)?)[\s,(]{1,3}(?:\p{L}{3,6}day,?\s)?$/iu.test(
        head.slice(Math.max(0, one.start - 24), one.start),
      ),
  );
  return date?.from ?? null;
}

/** The city before one of the first paragraphs, below a sentence that sums up. */
function cityOfLead(lines: readonly PageLine[], body: number, known: KnownNames): string | null {
  for (const { kind, text } of lines.slice(body, body + HEAD)) {
    const city = kind === 'PROSE' ? cityWithState(text, known) : null;
    if (city !== null) return city;
  }
  return null;
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
