import type { IsoDate } from '../../../src/model/date.ts';

const WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** "29 November 2024". */
export function inWords(date: IsoDate): string {
  return WORDS.format(new Date(date));
}

/** "Friday, 29 November 2024". */
export function withWeekday(date: IsoDate): string {
  return `${WEEKDAY.format(new Date(date))}, ${inWords(date)}`;
}

/** "29/11/2024". */
export function inDigits(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

/** "Fri, 29 Nov 2024 08:00:00 GMT", as feeds and headers have it. */
export function asHttpDate(date: IsoDate): string {
  return new Date(`${date}T08:00:00Z`).toUTCString();
}
