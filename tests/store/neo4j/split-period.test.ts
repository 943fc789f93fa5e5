import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber, monthOf } from '../../../src/model/date.ts';
import { splitPeriod } from '../../../src/store/neo4j/split-period.ts';

describe('splitPeriod', () => {
  it('takes whole months whole', () => {
    expect(splitPeriod({})).toEqual({ months: { from: null, to: null }, edges: [] });
    expect(splitPeriod({ from: '2021-01-01', to: '2021-12-31' })).toEqual({
      months: { from: '2021-01', to: '2021-12' },
      edges: [],
    });
    expect(splitPeriod({ to: '2024-02-29' })).toEqual({ months: { from: null, to: '2024-02' }, edges: [] });
  });

  it('leaves the days at the ends', () => {
    expect(splitPeriod({ from: '2021-01-15', to: '2021-04-10' })).toEqual({
      months: { from: '2021-02', to: '2021-03' },
      edges: [
        { from: '2021-01-15', to: '2021-01-31' },
        { from: '2021-04-01', to: '2021-04-10' },
      ],
    });
    expect(splitPeriod({ from: '2021-12-15' })).toEqual({
      months: { from: '2022-01', to: null },
      edges: [{ from: '2021-12-15', to: '2021-12-31' }],
    });
  });

  it('has days alone where no month is whole, and nothing where the ends are crossed', () => {
    const days = { from: '2021-01-15', to: '2021-01-20' };
    expect(splitPeriod(days)).toEqual({ months: null, edges: [days] });
    expect(splitPeriod({ from: '2021-01-15', to: '2021-02-10' })).toEqual({
      months: null,
      edges: [{ from: '2021-01-15', to: '2021-02-10' }],
    });
    expect(splitPeriod({ from: '2021-02-01', to: '2021-01-31' })).toEqual({ months: null, edges: [] });
  });

  it('knows the ends of time', () => {
    expect(splitPeriod({ from: '9999-12-15' })).toEqual({
      months: { from: '9999-13', to: null },
      edges: [{ from: '9999-12-15', to: '9999-12-31' }],
    });
    expect(splitPeriod({ to: '0000-01-30' })).toEqual({
      months: { from: null, to: '0000-00' },
      edges: [{ from: '0000-01-01', to: '0000-01-30' }],
    });
    expect(splitPeriod({ to: '0004-02-29' })).toEqual({ months: { from: null, to: '0004-02' }, edges: [] });
  });

  it('covers each day of the period once, and no other', () => {
    const day = fc
      .integer({ min: dayNumber('2019-11-01'), max: dayNumber('2020-04-30') })
      .map((number) => dateOfDay(number));
    const end = fc.option(day, { nil: undefined });
    fc.assert(
      fc.property(end, end, (from, to) => {
        const { months, edges } = splitPeriod({ from, to });
        for (let one = '2019-10-01'; one < '2020-06-01'; one = addDays(one, 1)) {
          const month = monthOf(one);
          const times =
            edges.filter((edge) => edge.from <= one && one <= edge.to).length +
            (months !== null &&
            (months.from === null || months.from <= month) &&
            (months.to === null || month <= months.to)
              ? 1
              : 0);
          const held = (from === undefined || from <= one) && (to === undefined || one <= to);
          expect([one, times]).toEqual([one, held ? 1 : 0]);
        }
      }),
    );
  });
});
