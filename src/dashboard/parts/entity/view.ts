import { periodOf, type PeriodSearch } from '../../app/search-params.ts';
import { intervalFor, yearsBefore } from '../../charts/days.ts';
import type { Interval, Period } from '../../generated/graphql.ts';

/** What the parts of a page of something that releases name show: what it is, and which days. */
export interface EntityView {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  /** The period as the API takes it; null for all time. */
  readonly period: Period | null;
  /** The days that charts begin and end with. */
  readonly from: string;
  readonly to: string;
  readonly interval: Interval;
}

interface EntityDays {
  readonly search: PeriodSearch;
  /** Day of the newest release. */
  readonly today: string;
  /** Day of the first release that names it, or an earlier one; undefined if none does. */
  readonly first: string | undefined;
}

/** The days that an address asks for, or all. */
export function viewOf(
  { id, name }: { readonly id: string; readonly name: string },
  { search, today, first }: EntityDays,
): EntityView {
  const to = search.to ?? today;
  const from = search.from ?? (first === undefined || first >= to ? yearsBefore(to, 1) : first);
  return { id, name, period: periodOf(search), from, to, interval: intervalFor(from, to) };
}
