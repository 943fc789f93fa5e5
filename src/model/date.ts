/** An ISO 8601 calendar date, "2021-11-23". */
export type IsoDate = string;

/** A calendar month, "2021-11". */
export type IsoMonth = string;

/** A span of days, closed on both ends; an absent end is open. */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Whether a period is open at both ends. */
export function isAllTime({ from, to }: Period): boolean {
  return from === undefined && to === undefined;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a real calendar date in ISO form. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(text.slice(0, 4)), month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days from 1970-01-01 to the date; negative before it. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(date) / MILLISECONDS_A_DAY);
}

/** The date that lies `days` after 1970-01-01. */
export function dateOfDay(days: number): IsoDate {
  const known = DATES.get(days);
  if (known !== undefined) return known;
  const date = new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  if (DATES.size >= MOST_DATES) DATES.clear();
  DATES.set(days, date);
  return date;
}

/** Dates in words: the same few thousand days come again and again. */
const DATES = new Map<number, IsoDate>();
const MOST_DATES = 20_000;

/** The date `days` after (before, if negative) the given one. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The month that a date lies in. */
export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7);
}

/** The last day of a month. */
export function lastDayOf(month: IsoMonth): IsoDate {
  // The calendar repeats after 400 years; years below 100 would be taken for those of the last century.
  const days = new Date(
    Date.UTC(2000 + (Number(yearOf(month)) % 400), Number(month.slice(5)), 0),
  ).getUTCDate();
  return `${month}-${days}`;
}

/** The year that a date or a month lies in, "2021". */
export function yearOf(date: IsoDate | IsoMonth): string {
  return date.slice(0, 4);
}
