import type { IsoDate } from '../../../src/model/date.ts';

/** "29 November 2024". */
export function inWords(date: IsoDate): string {
  return formatDay(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Friday, 29 November 2024". */
export function withWeekday(date: IsoDate): string {
  return `${formatDay(date, { weekday: 'long' })}, ${inWords(date)}`;
}

/** "29/11/2024". */
export function inDigits(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

/** "Fri, 29 Nov 2024 08:00:00 GMT", as feeds and headers have it. */
export function asHttpDate(date: IsoDate): string {
  return new Date(`${date}T08:00:00Z`).toUTCString();
}

function formatDay(date: IsoDate, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(date));
}
