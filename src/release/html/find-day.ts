import type { IsoDate } from '../../model/date.ts';
import { findDates } from '../../model/find-dates.ts';
import type { DateOrder } from '../../model/source.ts';
import { findIssued } from '../letterhead/issued.ts';
import { layOutLines, type KnownNames } from '../letterhead/lines.ts';
import { findTitle } from '../letterhead/title.ts';
import { dayOf } from './day-of.ts';

/** Nothing need be known of states and cities to see whether a letterhead has a day. */
const NO_NAMES: KnownNames = { isState: () => false, isCity: () => false, isOwner: () => false };

/** What a page knows of its day besides its text. */
export interface DayHints {
  /** Lines that stand around the headline. */
  readonly lines: readonly string[];
  /** As the metadata have it. */
  readonly publishedOn: IsoDate | null;
  /** Null where nothing is said of it. */
  readonly order: DateOrder | null;
}

/**
 * The day of issue where the text's own letterhead does not tell it rightly: what stands beside the headline, else the
 * metadata. Undefined where the letterhead tells it, and where nothing does.
 */
export function findDay(text: string, { lines, publishedOn, order }: DayHints): IsoDate | undefined {
  const page = layOutLines(text, NO_NAMES);
  const { on, onMonthFirst = null } = findIssued(page, findTitle(page).lastLine, NO_NAMES);
  if (on !== null) {
    const monthFirst = order === 'MDY' || (order === null && onMonthFirst === publishedOn);
    return monthFirst && onMonthFirst !== null ? onMonthFirst : undefined;
  }
  return postedOn(lines, publishedOn, order) ?? publishedOn ?? undefined;
}

/** The first day that lines around a headline name, unless it is told for something else. */
function postedOn(
  lines: readonly string[],
  publishedOn: IsoDate | null,
  order: DateOrder | null,
): IsoDate | null {
  for (const line of lines.filter(({ length }) => length < LONGEST)) {
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
