import { RUN_COUNTS, type RunCounts } from '../../ledger/runs.ts';

/** What a run has done so far: how many pages came to their end, and how many that it knows of are left. */
export interface SyncProgress extends RunCounts {
  readonly done: number;
  readonly left: number;
}

/** Counts what a run does, and tells whoever wants to know. */
export class Tally {
  readonly #counts = Object.fromEntries(RUN_COUNTS.map((what) => [what, 0])) as Record<
    keyof RunCounts,
    number
  >;
  readonly #tell: (progress: SyncProgress) => void;
  #done = 0;
  readonly #most: number;
  #left: number;

  /** `left` pages wait already; `most` of all are wanted. */
  constructor(left: number, most: number, tell: (progress: SyncProgress) => void) {
    this.#left = left;
    this.#most = most;
    this.#tell = tell;
  }

  get counts(): RunCounts {
    return { ...this.#counts };
  }

  /** New addresses have been listed. */
  list(added: number): void {
    this.#counts.listed += added;
    this.#left += added;
    this.#told();
  }

  add(what: Exclude<keyof RunCounts, 'listed'>): void {
    this.#counts[what] += 1;
    this.#told();
  }

  /** A page that waited has come to its end, whatever that was. */
  finish(): void {
    this.#done += 1;
    this.#left -= 1;
    this.#told();
  }

  #told(): void {
    this.#tell({
      ...this.#counts,
      done: this.#done,
      left: Math.max(0, Math.min(this.#left, this.#most - this.#done)),
    });
  }
}
