import type { Interval } from '../generated/graphql.ts';

const DAY = 86_400_000;
const MONTHS: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** A day as charts take it: its midnight, UTC. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a moment, ISO 8601. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The same day some years before; 28 February where there is none. */
export function yearsBefore(day: string, years: number): string {
  const date = dateOf(day);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return day.slice(5) === dayOf(date).slice(5) ? dayOf(date) : dayOf(new Date(date.getTime() - DAY));
}

/** The period of the same length that ends on the eve of another. */
export function periodBefore(from: string, to: string): { readonly from: string; readonly to: string } {
  const start = dateOf(from).getTime();
  const length = dateOf(to).getTime() - start;
  return { from: dayOf(new Date(start - DAY - length)), to: dayOf(new Date(start - DAY)) };
}

/** So many days at even distances, the first and the last of a period among them. */
export function daysWithin(from: string, to: string, count: number): readonly string[] {
  const start = dateOf(from).getTime();
  const step = (dateOf(to).getTime() - start) / (count - 1);
  return Array.from({ length: count }, (_, index) => dayOf(new Date(start + Math.round(index * step))));
}

/** The last day of a span of a timeline that begins on `start`. */
export function endOfSpan(start: string, interval: Interval): string {
  const date = dateOf(start);
  date.setUTCMonth(date.getUTCMonth() + MONTHS[interval]);
  return dayOf(new Date(date.getTime() - DAY));
}

/** Most months, and most quarters, that a chart shows without becoming a blur. */
const MOST = { months: 36, quarters: 60 };

/** The length of spans in which a period is best seen. */
export function intervalFor(from: string, to: string): Interval {
  const months = (dateOf(to).getTime() - dateOf(from).getTime()) / (30.4 * DAY);
  if (months <= MOST.months) return 'MONTH';
  return months / 3 <= MOST.quarters ? 'QUARTER' : 'YEAR';
}
