import type { IsoDate } from '../../model/date.ts';
import { findDates } from '../../model/find-dates.ts';
import type { DateOrder } from '../../model/source.ts';
import { dayOf } from './day-of.ts';

/**
 * The first day that lines around a headline name, unless it is told for something else. Digits in no known order are read
 * in the one that makes them the day of the metadata. Null where there is no such day.
 */
export function postedOn(
  lines: readonly string[],
  publishedOn: IsoDate | null,
  order: DateOrder | null,
): IsoDate | null {
  for (const line of lines.filter(({ length }) => length < LONGEST).slice(0, MOST_LINES)) {
    for (const words of line.split(PIECES)) {
      if (OTHER_DAY.test(words)) continue;
      const day = dayOf(words, order ?? 'DMY');
      if (day === null) continue;
      const monthFirst = order === null ? dayOf(words, 'MDY') : null;
      return monthFirst !== null && monthFirst === publishedOn ? monthFirst : day;
    }
  }
  return null;
}

const LONGEST = 200;
const MOST_LINES = 60;

/** Where one thing that a line tells ends and the next begins. */
const PIECES = /\s*[|•·\n]\s*|\s(?=(?:last )?(?:updated|modified|reviewed)\b)/iu;

/** Days that are not the day of issue. */
const OTHER_DAY =
  /\b(?:updated?|modified|reviewed|revised|until|till|deadline|expires?|valid|event|copyright|last)\b|©/iu;

/** Whether a line has a day, with or without a city, and nothing else. */
export function isBareDay(line: string): boolean {
  if (line.length > 70 || OTHER_DAY.test(line) || /\b(?:date|published|posted)\s?:/iu.test(line))
    return false;
  const date = findDates(line, null).find(({ dated, precision }) => dated && precision === 'DAY');
  return date !== undefined && !/\p{Ll}[.;]$/u.test(line);
}
