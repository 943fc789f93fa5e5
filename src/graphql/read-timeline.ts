import type { Period as Days } from '../model/date.ts';
import type { Interval } from '../relation/interval.ts';
import { readPeriod } from './filters/period.ts';
import type { InputMaybe, Period } from './generated/resolvers-types.ts';

/** The spans that a timeline is asked for: months of all time, if nothing is said. */
export function readTimeline(args: {
  readonly interval?: InputMaybe<Interval>;
  readonly period?: InputMaybe<Period>;
}): { interval: Interval; period: Days } {
  return { interval: args.interval ?? 'MONTH', period: readPeriod(args.period) };
}
