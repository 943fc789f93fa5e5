import { type IsoDate, type IsoMonth, monthOf, type Period } from '../../model/date.ts';

/** A period as whole months and the days at its ends that fill no month; bounds compare as text. */
export interface SplitPeriod {
  /** The first and the last whole month, null where the period is open on that side; null if there is none. */
  readonly months: { readonly from: IsoMonth | null; readonly to: IsoMonth | null } | null;
  readonly edges: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

/** Splits a period so that totals can be taken from months, and only the ends from single days. */
export function splitPeriod({ from, to }: Period): SplitPeriod {
  const first = from === undefined ? null : firstWholeMonth(from);
  const last = to === undefined ? null : lastWholeMonth(to);
  if (from !== undefined && to !== undefined && first !== null && last !== null && first > last)
    return { months: null, edges: from > to ? [] : [{ from, to }] };
  const edges: { from: IsoDate; to: IsoDate }[] = [];
  if (from !== undefined && first !== monthOf(from)) edges.push({ from, to: lastDayOf(monthOf(from)) });
  if (to !== undefined && last !== monthOf(to)) edges.push({ from: `${monthOf(to)}-01`, to });
  return { months: { from: first, to: last }, edges };
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

function lastDayOf(month: IsoMonth): IsoDate {
  const [year, number] = numbersOf(month);
  // The calendar repeats after 400 years; years below 100 would be taken for those of the last century.
  const days = new Date(Date.UTC(2000 + (year % 400), number, 0)).getUTCDate();
  return `${month}-${days}`;
}

function numbersOf(date: IsoDate | IsoMonth): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

function monthOfNumbers(year: number, month: number): IsoMonth {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
