/**
 * How a write changes the number of releases that two share, and which days it brings and takes away: numbers of days, in
 * order, `NO_FIRST` and `NO_LAST` while none is known.
 */
export interface SharedChange {
  releases: number;
  gainedFirst: number;
  gainedLast: number;
  lostFirst: number;
  lostLast: number;
}

/** After every day, and before every day: small numbers, which lie in the change itself. A write has very many changes. */
const NO_FIRST = 2 ** 30;
const NO_LAST = -NO_FIRST;

/** The change that is none yet. */
export function unchanged(): SharedChange {
  return { releases: 0, gainedFirst: NO_FIRST, gainedLast: NO_LAST, lostFirst: NO_FIRST, lostLast: NO_LAST };
}

/** The number of a day that a change tells; null where it is none. */
export function knownDay(number: number): number | null {
  return number === NO_FIRST || number === NO_LAST ? null : number;
}

/** Counts a release (1), or takes it out of the counts (-1); the number of its day is null while it is unknown. */
export function countShared(change: SharedChange, day: number | null, step: 1 | -1): void {
  change.releases += step;
  if (day === null) return;
  if (step === 1) {
    change.gainedFirst = Math.min(change.gainedFirst, day);
    change.gainedLast = Math.max(change.gainedLast, day);
  } else {
    change.lostFirst = Math.min(change.lostFirst, day);
    change.lostLast = Math.max(change.lostLast, day);
  }
}

/** Whether what has come takes the place of what has gone. */
export function isNothing({ releases, gainedFirst, gainedLast, lostFirst, lostLast }: SharedChange): boolean {
  return releases === 0 && gainedFirst === lostFirst && gainedLast === lostLast;
}

/** Whether the last release may have gone, or the one that an end of the days was of. */
export function mayLose({ releases, gainedFirst, gainedLast, lostFirst, lostLast }: SharedChange): boolean {
  return releases < 0 || lostFirst < gainedFirst || lostLast > gainedLast;
}
