import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, monthOf } from '../../../src/model/date.ts';
import {
  DATED_KEYS,
  dayOfKey,
  keysOfDay,
  keysOfMonth,
  keysOfPeriod,
} from '../../../src/store/sqlite/day-key.ts';

const FIRST = '0000-01-01';
const LAST = dayNumber('9999-12-31') - dayNumber(FIRST);
const day = fc.integer({ min: 0, max: LAST }).map((days) => addDays(FIRST, days));

describe('keys of days', () => {
  it('tell the day again, from the first key to the last', () => {
    fc.assert(
      fc.property(day, (day) => {
        const { low, high } = keysOfDay(day);
        expect([dayOfKey(low), dayOfKey(high), dayOfKey(low + 12_345)]).toEqual([day, day, day]);
        expect(low).toBeGreaterThanOrEqual(DATED_KEYS.low);
        expect(high).toBeLessThan(Number.MAX_SAFE_INTEGER);
      }),
    );
  });

  it('follow each other as the days do, after those of the unknown day', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const next = addDays(a, 1);
        if (dayNumber(next) <= dayNumber('9999-12-31'))
          expect(keysOfDay(next).low).toBe(keysOfDay(a).high + 1);
        expect(Math.sign(keysOfDay(a).low - keysOfDay(b).low)).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
      }),
    );
    expect(keysOfDay('')).toEqual({ low: 0, high: DATED_KEYS.low - 1 });
    expect(dayOfKey(DATED_KEYS.low - 1)).toBe('');
    expect(dayOfKey(DATED_KEYS.low)).toBe(FIRST);
  });

  it('make up months', () => {
    expect(keysOfMonth('2024-02')).toEqual({
      low: keysOfDay('2024-02-01').low,
      high: keysOfDay('2024-02-29').high,
    });
    expect(keysOfMonth('2023-12').high + 1).toBe(keysOfDay('2024-01-01').low);
    expect(keysOfMonth('0004-02').high).toBe(keysOfDay('0004-02-29').high);
    expect(keysOfMonth('')).toEqual(keysOfDay(''));
    fc.assert(
      fc.property(day, (day) => {
        const { low, high } = keysOfMonth(monthOf(day));
        expect([monthOf(dayOfKey(low)), monthOf(dayOfKey(high))]).toEqual([monthOf(day), monthOf(day)]);
        expect(dayOfKey(low - 1).slice(0, 7)).not.toBe(monthOf(day));
        expect(low <= keysOfDay(day).low && keysOfDay(day).high <= high).toBe(true);
      }),
    );
  });

  it('make up periods; only the open one holds the unknown day', () => {
    const of = (from?: string, to?: string) => keysOfPeriod({ from, to });
    expect(of()).toEqual({ low: 0, high: DATED_KEYS.high });
    expect(of('2021-01-01', '2021-01-02')).toEqual({
      low: keysOfDay('2021-01-01').low,
      high: keysOfDay('2021-01-02').high,
    });
    expect(of(undefined, '2021-01-02').low).toBe(DATED_KEYS.low);
    expect(of('2021-01-01').high).toBe(DATED_KEYS.high);
  });
});
