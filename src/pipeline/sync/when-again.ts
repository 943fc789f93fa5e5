const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Pages younger than this are looked at again with every run: corrections come soon or hardly ever. */
const FRESH = 7 * DAY;
/** Older ones when this share of their age has passed since the last look: a handful of times a year, and ever more seldom. */
const SHARE_OF_AGE = 1 / 8;
/** Waits after failures to fetch, each after so many in a row; after the last one somebody has to say so. */
const WAITS = [HOUR, 4 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY, 7 * DAY];

/** From when on a page is to be asked for again that was published or changed at `since` (a day or an instant). */
export function lookAgainAt(now: Date, since: string): string {
  const age = now.getTime() - Date.parse(since);
  const wait = age > FRESH ? age * SHARE_OF_AGE : 0;
  return new Date(now.getTime() + wait).toISOString();
}

/** From when on a page is to be tried again that could not be fetched `tries` times in a row; null after too many. */
export function tryAgainAt(now: Date, tries: number): string | null {
  const wait = WAITS[tries - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait).toISOString();
}
