import { addDays, dayNumber, isIsoDate, type IsoDate } from './date.ts';
import { CALENDAR_FORMS, DATE_BEGINNING, type CalendarForm, type DateParts } from './date-forms.ts';

/** A date in words, `text.slice(start, end)`. */
export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly from: IsoDate;
  /** Last day of a span, of a month or of a year; null for a single day. */
  readonly to: IsoDate | null;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
  /** Told by its distance from the day of issue: "yesterday", "on Tuesday", "last month". */
  readonly relative: boolean;
  /** False where the year was worked out. */
  readonly dated: boolean;
}

/**
 * All dates of a text in order, none overlapping. Dates without a year get the one that brings them nearest to the day
 * of issue (or, without one, to the first full date of the text); relative ones need the day of issue.
 */
export function findDates(text: string, issuedOn: IsoDate | null): readonly DateInText[] {
  const beginnings = Array.from(text.matchAll(DATE_BEGINNING), ({ index }) => index);
  if (beginnings.length === 0) return [];
  const candidates = matchesIn(text, beginnings);
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const full = candidates.find((one) => one.parts.year !== null && one.parts.from !== null);
  const anchor = issuedOn ?? (full === undefined ? null : (resolve(full.parts, null)?.from ?? null));
  const dates: DateInText[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    const relative = candidate.parts.relative !== null;
    const resolved = resolve(candidate.parts, relative ? issuedOn : anchor);
    if (resolved === null) continue;
    dates.push({
      start: candidate.start,
      end: candidate.end,
      ...resolved,
      relative,
      dated: candidate.parts.year !== null,
    });
    ({ end } = candidate);
  }
  return dates;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly parts: DateParts;
}

/** The matches of all forms at the places where a date can begin; those of one form do not overlap. */
function matchesIn(text: string, beginnings: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  const ends = CALENDAR_FORMS.map(() => 0);
  for (const start of beginnings) {
    const places = isDigit(text.charCodeAt(start)) ? AT_DIGITS : AT_LETTERS;
    for (const place of places) {
      if (start < ends[place]!) continue;
      const { pattern, parts } = CALENDAR_FORMS[place]!;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      const end = start + match[0].length;
      ends[place] = end;
      const told = parts(match.groups ?? {});
      if (told !== null) found.push({ start, end, parts: told });
    }
  }
  return found;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const formsWhere = (test: (form: CalendarForm) => boolean): readonly number[] =>
  CALENDAR_FORMS.flatMap((form, place) => (test(form) ? [place] : []));

/** Places of the forms that can begin with a digit, and of those that can with a letter. */
const AT_DIGITS = formsWhere(({ opens }) => opens !== 'WORD');
const AT_LETTERS = formsWhere(({ opens }) => opens !== 'NUMBER');

type Resolved = Pick<DateInText, 'from' | 'to' | 'precision'>;

function resolve(parts: DateParts, anchor: IsoDate | null): Resolved | null {
  if (parts.relative !== null) return anchor === null ? null : parts.relative(anchor);
  const years = parts.year === null ? yearsAround(anchor, parts.shift) : [parts.year];
  const resolved = years.flatMap((year) => inYear(parts, year) ?? []);
  if (anchor === null) return resolved[0] ?? null;
  return resolved.sort((a, b) => distance(a.from, anchor) - distance(b.from, anchor))[0] ?? null;
}

function yearsAround(anchor: IsoDate | null, shift: number | null): readonly number[] {
  if (anchor === null) return [];
  const year = Number(anchor.slice(0, 4));
  return shift === null ? [year, year - 1, year + 1] : [year + shift];
}

function inYear(parts: DateParts, year: number): Resolved | null {
  if (parts.from === null) {
    if (parts.months === null)
      return { from: isoDate(year, 1, 1), to: isoDate(year, 12, 31), precision: 'YEAR' };
    const [first, last] = parts.months;
    return {
      // "November to February 2021": only the last month's year is told.
      from: isoDate(first > last ? year - 1 : year, first, 1),
      to: addDays(last === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, last + 1, 1), -1),
      precision: 'MONTH',
    };
  }
  const to = parts.to === null ? null : isoDate(year, ...parts.to);
  const startsIn = parts.fromYear ?? year;
  const from = isoDate(startsIn, ...parts.from);
  if (!isIsoDate(from) || (to !== null && !isIsoDate(to))) return null;
  if (to === null) return { from, to: null, precision: 'DAY' };
  if (from > to) {
    // "30 December - 2 January 2021": only the last day's year is told.
    const earlier = isoDate(startsIn - 1, ...parts.from);
    return parts.fromYear === null && parts.from[0] > parts.to![0] && isIsoDate(earlier)
      ? { from: earlier, to, precision: 'DAY' }
      : null;
  }
  return { from, to: to === from ? null : to, precision: 'DAY' };
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function distance(a: IsoDate, b: IsoDate): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}
