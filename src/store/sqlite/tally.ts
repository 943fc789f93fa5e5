/** How often a number came, and with which greatest value. */
export interface Tallied {
  readonly count: number;
  readonly last: number;
}

/** Room for the numbers of terms at first; it grows with them. */
const ROOM = 4096;

/**
 * Counts how often each of many small numbers comes, in room that is there already: a map of thousands takes several times as
 * long. What is counted between two calls of `take` must be counted without anybody else in between.
 */
export class Tally {
  #counts = new Uint32Array(ROOM);
  #lasts = new Float64Array(ROOM);
  #seen: number[] = [];

  /** Counts a number that came with a value. */
  add(number: number, value: number): void {
    if (number >= this.#counts.length) this.#grow(number);
    const count = this.#counts[number] ?? 0;
    if (count === 0) this.#seen.push(number);
    this.#counts[number] = count + 1;
    if (count === 0 || value > (this.#lasts[number] ?? 0)) this.#lasts[number] = value;
  }

  /** Forgets all that was counted, and gives those that can be among the `first` most frequent ones. */
  take(first: number): Map<number, Tallied> {
    const seen = this.#seen;
    const counts = new Uint32Array(seen.length);
    for (let at = 0; at < seen.length; at += 1) counts[at] = this.#counts[seen[at] ?? 0] ?? 0;
    const least = counts.toSorted().at(-first) ?? 0;
    const able = new Map<number, Tallied>();
    for (let at = 0; at < seen.length; at += 1) {
      const number = seen[at] ?? 0;
      const count = counts[at] ?? 0;
      if (count >= least) able.set(number, { count, last: this.#lasts[number] ?? 0 });
      this.#counts[number] = 0;
    }
    this.#seen = [];
    return able;
  }

  #grow(number: number): void {
    const [counts, lasts] = [this.#counts, this.#lasts];
    this.#counts = new Uint32Array(2 * number);
    this.#counts.set(counts);
    this.#lasts = new Float64Array(2 * number);
    this.#lasts.set(lasts);
  }
}
