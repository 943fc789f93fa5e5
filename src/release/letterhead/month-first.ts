import { dayNumber, type IsoDate } from '../../model/date.ts';
import { findDates } from '../../model/find-dates.ts';

/** Characters at the head of a text in which the day stands in words, too. */
const SEARCHED = 1500;

const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];

/** The weekday that 1970-01-01 begins the count of: a Thursday. */
const weekdayOf = (day: IsoDate): string => WEEKDAYS[((dayNumber(day) % 7) + 7) % 7]!;

/**
 * Whether "5/11/2024" is the eleventh of May: the text has "May 11" in words elsewhere and not "5 November", or the
 * weekday beside the day is that of May.
 */
export function isMonthFirst(line: string, text: string, dayFirst: IsoDate, monthFirst: IsoDate): boolean {
  if (dayFirst === monthFirst) return false;
  const [, weekday = ''] = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/iu.exec(line) ?? [];
  const told = weekday.toLowerCase();
  if (told !== '' && weekdayOf(dayFirst) !== weekdayOf(monthFirst)) {
    if (weekdayOf(monthFirst) === told) return true;
    if (weekdayOf(dayFirst) === told) return false;
  }
  const days = new Set(
    findDates(text.slice(0, SEARCHED), dayFirst)
      .filter(({ relative, precision, dated }) => !relative && !dated && precision === 'DAY')
      .map(({ from }) => from.slice(5)),
  );
  return days.has(monthFirst.slice(5)) && !days.has(dayFirst.slice(5));
}
