import { type IsoDate, type IsoMonth, lastDayOf, monthOf, type Period } from '../model/date.ts';

/** Years ("2021"), months or days, both ends included; bounds compare as text. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * A period in the fewest spans of which there can be totals: whole years, the whole months before and after them, and the
 * days at the ends that fill no month, each span of them within one. An open end is the first or the last year there is.
 */
export interface SplitPeriod {
  readonly years: Span | null;
  readonly months: readonly Span[];
  readonly edges: readonly Span[];
}

/** Splits a period so that totals can be taken from years and months, and only the ends from single days. */
export function splitPeriod({ from, to }: Period): SplitPeriod {
  const first = from === undefined ? '0000-01' : firstWholeMonth(from);
  const last = to === undefined ? '9999-12' : lastWholeMonth(to);
  return { ...splitMonths(first, last), edges: daysBeside(first, last, { from, to }) };
}

function splitMonths(first: IsoMonth, last: IsoMonth): Omit<SplitPeriod, 'edges'> {
  const [year, month] = numbersOf(first);
  const [endYear, endMonth] = numbersOf(last);
  const firstYear = month === 1 ? year : year + 1;
  const lastYear = endMonth === 12 ? endYear : endYear - 1;
  if (firstYear > lastYear) return { years: null, months: first > last ? [] : [{ from: first, to: last }] };
  const before = month === 1 ? [] : [{ from: first, to: monthOfNumbers(year, 12) }];
  const after = endMonth === 12 ? [] : [{ from: monthOfNumbers(endYear, 1), to: last }];
  return {
    years: { from: yearOfNumber(firstYear), to: yearOfNumber(lastYear) },
    months: [...before, ...after],
  };
}

function daysBeside(first: IsoMonth, last: IsoMonth, { from, to }: Period): Span[] {
  if (from !== undefined && to !== undefined) {
    if (from > to) return [];
    if (first > last && monthOf(from) === monthOf(to)) return [{ from, to }];
  }
  const edges: Span[] = [];
  if (from !== undefined && first !== monthOf(from)) edges.push({ from, to: lastDayOf(monthOf(from)) });
  if (to !== undefined && last !== monthOf(to)) edges.push({ from: `${monthOf(to)}-01`, to });
  return edges;
}

/** The month of the day if that is its first one, else the next; "9999-13" after the last of all. */
function firstWholeMonth(day: IsoDate): IsoMonth {
  const [year, month] = numbersOf(day);
  if (day.endsWith('-01')) return monthOf(day);
  return month === 12 && year < 9999 ? monthOfNumbers(year + 1, 1) : monthOfNumbers(year, month + 1);
}

/** The month of the day if that is its last one, else the one before; "0000-00" before the first of all. */
function lastWholeMonth(day: IsoDate): IsoMonth {
  const [year, month] = numbersOf(day);
  if (day === lastDayOf(monthOf(day))) return monthOf(day);
  return month === 1 && year > 0 ? monthOfNumbers(year - 1, 12) : monthOfNumbers(year, month - 1);
}

function numbersOf(date: IsoDate | IsoMonth): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

function monthOfNumbers(year: number, month: number): IsoMonth {
  return `${yearOfNumber(year)}-${String(month).padStart(2, '0')}`;
}

function yearOfNumber(year: number): string {
  return String(year).padStart(4, '0');
}
