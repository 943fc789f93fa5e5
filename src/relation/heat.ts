import { dateOfDay, dayNumber, type IsoDate } from '../model/date.ts';

/** Days in which a contact's weight halves when nothing else is asked for. */
export const DEFAULT_HALF_LIFE = 365;

const EPOCH = dayNumber('2010-01-01');
const FIRST_DAY = dayNumber('0001-01-01');
const FIXED_POINT = 1024;
/** A misread date of the far future must not outweigh, or overflow, all that is known. */
const LAST_DAY = dayNumber('2037-01-01');

/**
 * What one engagement adds to its relation's heat: weight x 2^((day - 2010-01-01) / 365), in 1,024ths, whole.
 * Strength at the default half-life on any day after the last contact is heat times a factor that is the same for all
 * relations, so heat orders relations by strength; being whole numbers, its sums do not depend on their order.
 * Sums of seven million contacts of today's weight stay below 2^53 until 2027, of seven thousand until 2037; later days
 * count as the first of 2037.
 * 0 for an unknown day.
 */
export function heatOf(weight: number, countsFrom: IsoDate | ''): number {
  if (countsFrom === '') return 0;
  const day = Math.min(dayNumber(countsFrom), LAST_DAY);
  return Math.round(weight * FIXED_POINT * 2 ** ((day - EPOCH) / DEFAULT_HALF_LIFE));
}

/**
 * A day before which no contact of a weight or less has a heat: the earliest that can have it, or one shortly before. Null
 * where any day can, as of a heat that is not above 0.
 */
export function earliestDayOf(heat: number, weight: number): IsoDate | null {
  if (heat < 1) return null;
  const day = EPOCH + Math.floor(DEFAULT_HALF_LIFE * Math.log2((heat - 0.5) / (weight * FIXED_POINT))) - 1;
  return day < FIRST_DAY ? null : dateOfDay(Math.min(day, LAST_DAY));
}

/**
 * The strength on the day `on`, at the default half-life, that contacts of a heat have together; none of them may count
 * from a later day. Each contact is rounded as its heat is: what lies long before 2010 only counts on days after that.
 */
export function strengthOfHeat(heat: number, on: IsoDate): number {
  return strengthsOn(on)(heat);
}

/** The same of many heats on one day. */
export function strengthsOn(on: IsoDate): (heat: number) => number {
  const day = Math.min(dayNumber(on), LAST_DAY);
  const growth = 2 ** ((day - EPOCH) / DEFAULT_HALF_LIFE);
  return (heat) => heat / FIXED_POINT / growth;
}

/** From here on what heat rounds off is less than a millionth of a weight a contact. */
const PRECISE_FROM = '2020-01-01';

/** Whether the heat of contacts, none of which counts from later than the day, tells their strength on it. */
export function isHeatPrecise(on: IsoDate): boolean {
  return on >= PRECISE_FROM && dayNumber(on) <= LAST_DAY;
}
