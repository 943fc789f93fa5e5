import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../src/model/date.ts';
import { type DayCount, describeRhythm, findRhythm } from '../../src/source/overdue.ts';

const TODAY = '2024-11-29';

/** Days before today (0 is today) on which a source published, with how many. */
const daysAgo = (days: readonly number[], count = 1): DayCount[] =>
  days.map((ago) => ({ day: addDays(TODAY, -ago), count }));

const upTo = (silent: number, keep: (ago: number) => boolean): number[] =>
  Array.from({ length: 400 }, (_, ago) => ago).filter((ago) => ago >= silent && keep(ago));

/** Monday to Friday; 1970-01-01 was a Thursday. */
const isWorkingDay = (ago: number): boolean => (dayNumber(TODAY) - ago + 3) % 7 < 5;

const wordsOf = (days: readonly DayCount[]): string => describeRhythm(findRhythm(days, TODAY));

describe('a source', () => {
  it('that publishes every working day is overdue after nine days', () => {
    const days = daysAgo(upTo(9, isWorkingDay), 2);
    expect(findRhythm(days, TODAY)).toEqual({
      usual: { count: 2, per: 'day' },
      silentDays: 9,
      overdue: true,
    });
    expect(wordsOf(days)).toBe('usually two a day, none for nine days');
  });

  it.each([0, 1, 2, 3, 4])('that does so is not overdue after %i days', (silent) => {
    expect(findRhythm(daysAgo(upTo(silent, isWorkingDay), 2), TODAY).overdue).toBe(false);
  });

  it('may have holidays of ten days twice a year', () => {
    const isHoliday = (ago: number) => (ago > 100 && ago <= 110) || (ago > 300 && ago <= 310);
    const days = (silent: number) => daysAgo(upTo(silent, (ago) => isWorkingDay(ago) && !isHoliday(ago)));
    expect(findRhythm(days(10), TODAY).overdue).toBe(false);
    expect(findRhythm(days(15), TODAY).overdue).toBe(true);
  });

  it('is overdue though it once failed for months', () => {
    const days = daysAgo(upTo(12, (ago) => isWorkingDay(ago) && !(ago > 100 && ago < 200)));
    expect(findRhythm(days, TODAY).overdue).toBe(true);
  });

  it('that publishes once a month may be silent for six weeks, not for three months', () => {
    const monthly = (silent: number) => daysAgo(upTo(silent, (ago) => (ago - silent) % 30 === 0));
    expect(findRhythm(monthly(42), TODAY)).toEqual({
      usual: { count: 1, per: 'month' },
      silentDays: 42,
      overdue: false,
    });
    expect(findRhythm(monthly(90), TODAY).overdue).toBe(true);
    expect(wordsOf(monthly(90))).toBe('usually one a month, none for 90 days');
  });

  it('that publishes twice a week is told by the week', () => {
    const days = daysAgo(
      upTo(1, (ago) => ago % 7 === 1 || ago % 7 === 4),
      1,
    );
    expect(wordsOf(days)).toBe('usually two a week, the last yesterday');
  });

  it('of which little is known is never overdue', () => {
    expect(findRhythm([], TODAY)).toEqual({ usual: null, silentDays: null, overdue: false });
    expect(findRhythm(daysAgo([300, 301, 302, 303]), TODAY).overdue).toBe(false);
    expect(wordsOf(daysAgo([300]))).toBe('');
  });

  it('that fell silent more than a year ago is still told for how long', () => {
    expect(findRhythm(daysAgo([900, 901]), TODAY).silentDays).toBe(900);
  });

  it('is not judged by days that are still to come', () => {
    const days = [...daysAgo(upTo(9, isWorkingDay)), { day: '2042-11-29', count: 1 }];
    expect(findRhythm(days, TODAY)).toMatchObject({ silentDays: 9, overdue: true });
  });

  it('has the same rhythm in whatever order and portions its days come', () => {
    const day = fc.record({ day: fc.integer({ min: -5, max: 500 }), count: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (raw) => {
        const days = raw.map(({ day, count }) => ({ day: addDays(TODAY, -day), count }));
        const ones = days.flatMap(({ day, count }) =>
          Array.from({ length: count }, () => ({ day, count: 1 })),
        );
        expect(findRhythm(ones.toReversed(), TODAY)).toEqual(findRhythm(days, TODAY));
      }),
    );
  });
});
