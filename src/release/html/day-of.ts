import { isIsoDate, type IsoDate } from '../../model/date.ts';
import { findDates } from '../../model/find-dates.ts';
import type { DateOrder } from '../../model/source.ts';

/**
 * The day that words name: an instant's day in its own offset, "20240305", "5 March 2024", digits in the given order.
 * Null where they name none, or more than one.
 */
export function dayOf(words: string, order: DateOrder): IsoDate | null {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(words) ?? [];
  const instant = `${year}-${month}-${day}`;
  if (isIsoDate(instant)) return instant;
  return digitsIn(words, order) ?? wordsIn(words);
}

/** "3/4/2024", "03.04.24" */
const DIGITS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/u;
const YEAR_FIRST = /(?<![\d/.-])(\d{2})([/.-])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/u;

function digitsIn(words: string, order: DateOrder): IsoDate | null {
  if (order === 'YMD') {
    const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(words) ?? [];
    return validDay(`20${year}`, month, day);
  }
  const [, first = '', , second = '', year = ''] = DIGITS.exec(words) ?? [];
  const full = year.length === 2 ? `20${year}` : year;
  return order === 'MDY'
    ? (validDay(full, first, second) ?? validDay(full, second, first))
    : (validDay(full, second, first) ?? validDay(full, first, second));
}

function validDay(year: string, month: string, day: string): IsoDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function wordsIn(words: string): IsoDate | null {
  const days = findDates(words.slice(0, 500), null).filter((date) => date.dated && date.precision === 'DAY');
  return days.length === 1 && days[0]!.to === null ? days[0]!.from : null;
}
