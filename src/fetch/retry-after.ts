/** Seconds of the longest rest that a host is given for its asking. */
const LONGEST = 3600;

/**
 * Seconds that the header `Retry-After` asks for, in either of its forms, a number or a date; an hour at most, and 0 where it
 * asks for nothing. `now` is in milliseconds since 1970.
 */
export function readRetryAfter(value: string | undefined, now: number): number {
  if (value === undefined) return 0;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return seconds > 0 ? Math.min(seconds, LONGEST) : 0;
}
