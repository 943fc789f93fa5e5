import {
  dateOfDay,
  dayNumber,
  isAllTime,
  lastDayOf,
  monthOf,
  type IsoDate,
  type IsoMonth,
  type Period,
} from '../../model/date.ts';

/**
 * Releases, engagements and statements have keys in the order of their days: the number of the day times 2^28, plus a
 * number that tells those of one day apart. So every index that ends in a key is in the order of days, and a period is
 * a range of keys. An unknown day is number 0, before all others.
 */
const BITS = 28;
const KEYS_A_DAY = 2 ** BITS;
const FIRST_DAY = dayNumber('0000-01-01');

/** SQL that gives the number of the day of a key. */
export const dayNumberSql = (key: string): string => `(${key} >> ${BITS})`;

/** Keys from `low` to `high`, both ends included. */
export interface KeyRange {
  readonly low: number;
  readonly high: number;
}

/** The keys of known days. */
export const DATED_KEYS: KeyRange = { low: KEYS_A_DAY, high: Number.MAX_SAFE_INTEGER };

/** The keys of a day; "" is the unknown one. */
export function keysOfDay(day: IsoDate | ''): KeyRange {
  const low = day === '' ? 0 : (dayNumber(day) - FIRST_DAY + 1) * KEYS_A_DAY;
  return { low, high: low + KEYS_A_DAY - 1 };
}

/** The day that a key lies in. */
export function dayOfKey(key: number): IsoDate | '' {
  return dayOfNumber(dayNumberOfKey(key) ?? 0);
}

/** The number of the day that a key lies in, as `dayNumberSql` gives it; null of the unknown one. */
export function dayNumberOfKey(key: number): number | null {
  return key < DATED_KEYS.low ? null : Math.floor(key / KEYS_A_DAY);
}

/** The day of a number that `dayNumberSql` gives. */
export function dayOfNumber(number: number): IsoDate | '' {
  return number === 0 ? '' : dateOfDay(number - 1 + FIRST_DAY);
}

/** The keys of a period; the open one holds the unknown day. */
export function keysOfPeriod(period: Period): KeyRange {
  if (isAllTime(period)) return { low: 0, high: DATED_KEYS.high };
  return {
    low: period.from === undefined ? DATED_KEYS.low : keysOfDay(period.from).low,
    high: period.to === undefined ? DATED_KEYS.high : keysOfDay(period.to).high,
  };
}

/** The keys of a month; of the unknown day for "". */
export function keysOfMonth(month: IsoMonth | ''): KeyRange {
  if (month === '') return keysOfDay('');
  return { low: keysOfDay(`${month}-01`).low, high: keysOfDay(lastDayOf(month)).high };
}

/** The month of a day; "" of the unknown one. */
export function monthOfDay(day: IsoDate | ''): IsoMonth | '' {
  return day === '' ? '' : monthOf(day);
}

/** First and last month that a period touches, to compare months with; known months lie between even the open ends. */
export function monthsOfPeriod({ from, to }: Period): { readonly first: IsoMonth; readonly last: IsoMonth } {
  return {
    first: from === undefined ? '0000-01' : monthOf(from),
    last: to === undefined ? '9999-12' : monthOf(to),
  };
}
