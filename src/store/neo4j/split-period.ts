import { addDays, type IsoDate, type IsoMonth, monthOf, type Period } from '../../model/date.ts';

/** A period as whole months and the days at its ends that fill no month. */
export interface SplitPeriod {
  /** The first and the last whole month, null where the period is open on that side; null if there is none. */
  readonly months: { readonly from: IsoMonth | null; readonly to: IsoMonth | null } | null;
  readonly edges: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

/** Splits a period so that totals can be taken from months, and only the ends from single days. */
export function splitPeriod({ from, to }: Period): SplitPeriod {
  if (from !== undefined && to !== undefined && from > to) return { months: null, edges: [] };
  const start = from === undefined ? null : nextMonthStart(from);
  const end = to === undefined ? null : lastMonthEnd(to);
  if (start !== null && end !== null && start > end)
    return { months: null, edges: from === undefined || to === undefined ? [] : [{ from, to }] };
  const edges: { from: IsoDate; to: IsoDate }[] = [];
  if (from !== undefined && start !== null && from < start) edges.push({ from, to: addDays(start, -1) });
  if (to !== undefined && end !== null && end < to) edges.push({ from: addDays(end, 1), to });
  return {
    months: {
      from: start === null ? null : monthOf(start),
      to: end === null ? null : monthOf(end),
    },
    edges,
  };
}

/** The first day of a month on or after the day. */
function nextMonthStart(day: IsoDate): IsoDate {
  if (day.endsWith('-01')) return day;
  return `${monthOf(addDays(`${monthOf(day)}-01`, 31))}-01`;
}

/** The last day of a month on or before the day. */
function lastMonthEnd(day: IsoDate): IsoDate {
  if (addDays(day, 1).endsWith('-01')) return day;
  return addDays(`${monthOf(day)}-01`, -1);
}
