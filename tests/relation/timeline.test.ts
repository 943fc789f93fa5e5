import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERVALS, spanNumber, startOfSpan } from '../../src/relation/interval.ts';
import { MOST_POINTS, TimelineTooLongError } from '../../src/relation/spans-of-timeline.ts';
import { timelineOf } from '../../src/relation/timeline.ts';

const FIRST_YEAR = 2014;
const month = fc
  .integer({ min: 0, max: 12 * 12 - 1 })
  .map((n) => startOfSpan('MONTH', FIRST_YEAR * 12 + n).slice(0, 7));
const months = fc
  .uniqueArray(month, { maxLength: 40 })
  .chain((drawn) =>
    fc.tuple(
      ...drawn.map((one) => fc.record({ month: fc.constant(one), count: fc.integer({ min: 1, max: 99 }) })),
    ),
  );

describe('spanNumber and startOfSpan', () => {
  it('find the month, quarter and year of a day', () => {
    const startIn = (date: string) => INTERVALS.map((i) => startOfSpan(i, spanNumber(i, date)));
    expect(startIn('2021-11-23')).toEqual(['2021-11-01', '2021-10-01', '2021-01-01']);
    expect(startIn('2021-01-01')).toEqual(['2021-01-01', '2021-01-01', '2021-01-01']);
    expect(startIn('2021-12-31')).toEqual(['2021-12-01', '2021-10-01', '2021-01-01']);
    expect(startIn('0987-03-31')).toEqual(['0987-03-01', '0987-01-01', '0987-01-01']);
  });

  it('count on without a gap', () => {
    expect(spanNumber('MONTH', '2022-01') - spanNumber('MONTH', '2021-12')).toBe(1);
    expect(spanNumber('QUARTER', '2022-01') - spanNumber('QUARTER', '2021-12')).toBe(1);
    expect(spanNumber('YEAR', '2022-01') - spanNumber('YEAR', '2021-12')).toBe(1);
  });
});

describe('timelineOf', () => {
  const few = [
    { month: '2021-11', count: 2 },
    { month: '2022-02', count: 1 },
  ];

  it('fills the gaps between the first and the last month', () => {
    expect(timelineOf(few, 'MONTH')).toEqual([
      { start: '2021-11-01', count: 2 },
      { start: '2021-12-01', count: 0 },
      { start: '2022-01-01', count: 0 },
      { start: '2022-02-01', count: 1 },
    ]);
  });

  it('covers a whole period, and no more', () => {
    expect(timelineOf(few, 'YEAR', { from: '2020-05-04', to: '2021-12-31' })).toEqual([
      { start: '2020-01-01', count: 0 },
      { start: '2021-01-01', count: 2 },
    ]);
    expect(timelineOf([], 'QUARTER', { from: '2021-03-31', to: '2021-04-01' })).toEqual([
      { start: '2021-01-01', count: 0 },
      { start: '2021-04-01', count: 0 },
    ]);
  });

  it('reaches as far as the counts at an open end', () => {
    expect(timelineOf(few, 'YEAR', { from: '2020-01-01' }).map((p) => p.count)).toEqual([0, 2, 1]);
    expect(timelineOf(few, 'YEAR', { to: '2023-01-01' }).map((p) => p.count)).toEqual([2, 1, 0]);
    expect(timelineOf([], 'YEAR', { to: '2023-01-01' })).toEqual([]);
    expect(timelineOf([], 'YEAR')).toEqual([]);
  });

  it('has no points in a period that ends before it begins', () => {
    expect(timelineOf(few, 'MONTH', { from: '2022-01-01', to: '2021-01-01' })).toEqual([]);
  });

  it('passes over what has no month', () => {
    expect(timelineOf([{ month: '', count: 5 }, ...few], 'YEAR').map((p) => p.count)).toEqual([2, 1]);
  });

  it('gives for a quarter or year what its months add up to', () => {
    fc.assert(
      fc.property(months, fc.constantFrom('QUARTER' as const, 'YEAR' as const), (drawn, interval) => {
        const byMonth = timelineOf(drawn, 'MONTH');
        for (const { start, count } of timelineOf(drawn, interval)) {
          const within = byMonth.filter((p) => spanNumber(interval, p.start) === spanNumber(interval, start));
          expect(count).toBe(within.reduce((sum, p) => sum + p.count, 0));
        }
      }),
    );
  });

  it('loses nothing and leaves no gap, in whatever order the months come', () => {
    fc.assert(
      fc.property(months, fc.constantFrom(...INTERVALS), (drawn, interval) => {
        const points = timelineOf(drawn, interval);
        expect(timelineOf([...drawn].reverse(), interval)).toEqual(points);
        expect(points.reduce((sum, p) => sum + p.count, 0)).toBe(drawn.reduce((sum, m) => sum + m.count, 0));
        const spans = points.map((p) => spanNumber(interval, p.start));
        expect(spans).toEqual(spans.map((_, i) => (spans[0] ?? 0) + i));
      }),
    );
  });

  it('refuses a closed period of too many points', () => {
    const ages = { from: '0001-01-01', to: '9999-12-31' };
    expect(() => timelineOf(few, 'MONTH', ages)).toThrow(TimelineTooLongError);
    expect(() => timelineOf(few, 'MONTH', ages)).toThrow(/has 119988 points; at most 2400/);
    expect(timelineOf(few, 'MONTH', { from: '1901-01-01', to: '2100-12-31' })).toHaveLength(MOST_POINTS);
  });

  it('keeps the last points where a date of long ago would stretch it', () => {
    const points = timelineOf([{ month: '0021-11', count: 1 }, ...few], 'MONTH');
    expect(points).toHaveLength(MOST_POINTS);
    expect(points.at(-1)).toEqual({ start: '2022-02-01', count: 1 });
  });
});
