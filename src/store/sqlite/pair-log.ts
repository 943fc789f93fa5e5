import { countShared, type SharedChange, unchanged } from '../shared-change.ts';

/** A pair as the one has it, and how a write changes what the two share. */
export interface PairChange {
  readonly mark: number;
  readonly kind: number;
  readonly other: number;
  readonly change: SharedChange;
}

/** An entry tells, from the front, of the other's kind, the other, the day, and whether it is taken back: 53 bits in all. */
const TAKEN_BACK = 2;
const DAYS = 2 ** 23;
const OTHERS = 2 ** 26;
/** Stands for a day that is unknown, which is before all others. */
const NO_DAY = 0;
/** Entries that there is room for at first: those of a release. */
const ROOM = 128;

/**
 * Notes pairs one after the other, and tells of each how it has changed in all. Numbers that lie in a row are sorted in a
 * sixth of the time that a map with an object for each pair takes, of which a bulk ingest has a hundred thousand in a write.
 */
export class PairLog {
  #marks = new Uint32Array(ROOM);
  #entries = new Float64Array(ROOM);
  #size = 0;

  /**
   * Notes a release with a mark and another: what it adds (1) or takes back (-1). Days are numbers above 0, null for the unknown
   * one. Throws a RangeError for a number that it has no room for: there are none before a store has sixty-seven million terms.
   */
  note(mark: number, kind: number, other: number, day: number | null, step: 1 | -1): void {
    if (other >= OTHERS) throw new RangeError(`There are too many terms: ${other}.`);
    if (this.#size === this.#marks.length) this.#grow();
    this.#marks[this.#size] = mark;
    this.#entries[this.#size] =
      ((kind * OTHERS + other) * DAYS + (day ?? NO_DAY)) * TAKEN_BACK + (step === 1 ? 0 : 1);
    this.#size += 1;
  }

  /** Every pair that was noted once, in order of the mark, of the other's kind, and of the other; forgets them all. */
  *take(): Generator<PairChange> {
    for (const [mark, entries] of this.#byMark()) {
      let pair = -1;
      let change = unchanged();
      for (const entry of entries.sort()) {
        const dated = Math.floor(entry / TAKEN_BACK);
        const next = Math.floor(dated / DAYS);
        if (next !== pair) {
          if (pair >= 0) yield pairChange(mark, pair, change);
          pair = next;
          change = unchanged();
        }
        const day = dated - next * DAYS;
        countShared(change, day === NO_DAY ? null : day, entry === dated * TAKEN_BACK ? 1 : -1);
      }
      if (pair >= 0) yield pairChange(mark, pair, change);
    }
  }

  /** The entries of each mark, in order of the marks; forgets them all. */
  *#byMark(): Generator<readonly [mark: number, entries: Float64Array]> {
    const marks = this.#marks.subarray(0, this.#size);
    const entries = this.#entries;
    const counts = new Map<number, number>();
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    const inOrder = Uint32Array.from(counts.keys()).sort();
    const ends = new Map<number, number>();
    let all = 0;
    for (const mark of inOrder) {
      ends.set(mark, all);
      all += counts.get(mark) ?? 0;
    }
    const together = new Float64Array(all);
    for (let index = 0; index < marks.length; index += 1) {
      const mark = marks[index] ?? 0;
      const end = ends.get(mark) ?? 0;
      together[end] = entries[index] ?? 0;
      ends.set(mark, end + 1);
    }
    this.#marks = new Uint32Array(ROOM);
    this.#entries = new Float64Array(ROOM);
    this.#size = 0;
    for (const mark of inOrder) {
      const end = ends.get(mark) ?? 0;
      yield [mark, together.subarray(end - (counts.get(mark) ?? 0), end)];
    }
  }

  #grow(): void {
    const [marks, entries] = [this.#marks, this.#entries];
    this.#marks = new Uint32Array(2 * marks.length);
    this.#marks.set(marks);
    this.#entries = new Float64Array(2 * entries.length);
    this.#entries.set(entries);
  }
}

function pairChange(mark: number, pair: number, change: SharedChange): PairChange {
  const kind = Math.floor(pair / OTHERS);
  return { mark, kind, other: pair - kind * OTHERS, change };
}
