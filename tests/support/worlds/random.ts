/** Draws that follow from a seed: the same seed gives the same draws everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from 0 up to `below`. */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Any item, each as likely. */
  pick<T>(items: readonly T[]): T {
    return at(items, this.int(items.length));
  }

  /** Any item, the first far more often than the last: a few countries, topics and words make up most of all texts. */
  skewed<T>(items: readonly T[]): T {
    return at(items, Math.floor(items.length * this.next() ** 3));
  }

  /** Up to `most` different items, skewed. */
  some<T>(items: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: this.int(most + 1) }, () => this.skewed(items)))];
  }
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('There is nothing to draw from.');
  return item;
}
