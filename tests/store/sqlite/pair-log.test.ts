import { describe, expect, it } from 'vitest';
import { countShared, type SharedChange, unchanged } from '../../../src/store/shared-change.ts';
import { PairLog } from '../../../src/store/sqlite/pair-log.ts';
import { Random } from '../../support/worlds/random.ts';

const LAST_DAY = 3_652_424;
const LAST_TERM = 2 ** 26 - 1;

/** A log, and beside it a map that is told the same. */
class Both {
  readonly log = new PairLog();
  readonly map = new Map<string, SharedChange>();

  note(mark: number, kind: number, other: number, day: number | null, step: 1 | -1): void {
    const key = [mark, kind, other].join();
    const change = this.map.get(key) ?? unchanged();
    this.map.set(key, change);
    countShared(change, day, step);
    this.log.note(mark, kind, other, day, step);
  }

  taken(): [key: string, change: SharedChange][] {
    return [...this.log.take()].map(({ mark, kind, other, change }) => [[mark, kind, other].join(), change]);
  }
}

describe('a log of pairs', () => {
  it('tells of each pair what all that was noted of it comes to, in order', () => {
    const random = new Random(7);
    const both = new Both();
    for (let noted = 0; noted < 5000; noted += 1) {
      const day = random.next() < 0.1 ? null : 1 + Math.floor(random.next() * 40);
      const [mark, other] = [Math.floor(random.next() * 12), Math.floor(random.next() * 30)];
      both.note(mark, other % 5, other, day, random.next() < 0.7 ? 1 : -1);
    }
    const taken = both.taken();
    expect(new Map(taken)).toEqual(both.map);
    const order = taken.map(([key]) => key.split(',').map(Number));
    const sorted = order.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
    expect(order).toEqual(sorted);
    expect(both.taken()).toEqual([]);
  });

  it('holds the greatest numbers apart, and says where it has no room for one', () => {
    const both = new Both();
    for (const kind of [4, 5])
      for (const other of [LAST_TERM, LAST_TERM - 1])
        for (const day of [LAST_DAY, LAST_DAY - 1, 1, null])
          for (const step of [1, -1] as const) both.note(2 ** 31, kind, other, day, step);
    expect(new Map(both.taken())).toEqual(both.map);
    expect(() => both.log.note(1, 0, LAST_TERM + 1, null, 1)).toThrow(RangeError);
  });
});
