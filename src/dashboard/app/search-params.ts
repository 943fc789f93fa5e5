import type { Period } from '../generated/graphql.ts';

/** The part of an address behind "?", as the router has parsed it: anything. */
export type Given = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A text of an address; undefined for anything else. */
export function readText(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' ? given : undefined;
}

/** A day of an address, ISO 8601. */
export function readDay(given: unknown): string | undefined {
  return typeof given === 'string' && DAY.test(given) ? given : undefined;
}

/** A whole number of an address within bounds. */
export function readWhole(given: unknown, least: number, most: number): number | undefined {
  const value = Number(given);
  return given !== '' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

/** One of several words of an address. */
export function readOneOf<Word extends string>(given: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === given);
}

/** Texts of an address, written with commas between them. */
export function readList(given: unknown, most: number): readonly string[] | undefined {
  if (typeof given !== 'string' || given === '') return undefined;
  return given.split(',').slice(0, most);
}

/** A period as two days of an address. */
export interface PeriodSearch {
  readonly from?: string;
  readonly to?: string;
}

/** The period of an address; an end that is no day is open. */
export function readPeriod(given: Given): PeriodSearch {
  return searchOf({ from: readDay(given['from']), to: readDay(given['to']) });
}

/** Days of which each may be unknown. */
interface DaysGiven {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** What an address holds of a period: of its days those that are known. */
export function searchOf(period: DaysGiven | null): PeriodSearch {
  return {
    ...(period?.from != null && { from: period.from }),
    ...(period?.to != null && { to: period.to }),
  };
}

/** The period of an address as the API takes it; null for all time. */
export function periodOf(search: PeriodSearch): Period | null {
  return search.from === undefined && search.to === undefined ? null : searchOf(search);
}
