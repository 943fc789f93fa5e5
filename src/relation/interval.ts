import type { IsoDate, IsoMonth } from '../model/date.ts';

/** How long each span of a timeline is. */
export const INTERVALS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type Interval = (typeof INTERVALS)[number];

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The number of the span that a day or month lies in, counted from the year 0; the next span has the next number. */
export function spanNumber(interval: Interval, date: IsoDate | IsoMonth): number {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  return Math.floor(month / MONTHS[interval]);
}

/** The first day of the span with that number. */
export function startOfSpan(interval: Interval, span: number): IsoDate {
  const month = span * MONTHS[interval];
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
