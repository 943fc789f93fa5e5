import type { Period } from '../../model/date.ts';
import type { MonthCount } from '../../store/measures.ts';

/**
 * The end of a period that begins with the last month from which on at least `most` releases are counted: the whole period
 * where there are fewer. The months are those of the period, in order.
 */
export function newestMonths(months: readonly MonthCount[], most: number, period: Period): Period {
  let count = 0;
  for (const month of months.toReversed()) {
    count += month.count;
    const from = `${month.month}-01`;
    if (count >= most) return from > (period.from ?? '') ? { ...period, from } : period;
  }
  return period;
}
