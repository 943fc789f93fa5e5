import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber, monthOf, yearOf } from '../../src/model/date.ts';
import { splitPeriod } from '../../src/store/split-period.ts';

describe('splitPeriod', () => {
  it('takes whole years whole, and whole months beside them', () => {
    expect(splitPeriod({})).toEqual({ years: { from: '0000', to: '9999' }, months: [], edges: [] });
    expect(splitPeriod({ from: '2021-01-01', to: '2021-12-31' })).toEqual({
      years: { from: '2021', to: '2021' },
      months: [],
      edges: [],
    });
    expect(splitPeriod({ from: '2021-11-01', to: '2024-02-29' })).toEqual({
      years: { from: '2022', to: '2023' },
      months: [
        { from: '2021-11', to: '2021-12' },
        { from: '2024-01', to: '2024-02' },
      ],
      edges: [],
    });
    expect(splitPeriod({ from: '2021-02-01', to: '2022-11-30' })).toEqual({
      years: null,
      months: [{ from: '2021-02', to: '2022-11' }],
      edges: [],
    });
  });

  it('leaves the days at the ends', () => {
    expect(splitPeriod({ from: '2021-01-15', to: '2021-04-10' })).toEqual({
      years: null,
      months: [{ from: '2021-02', to: '2021-03' }],
      edges: [
        { from: '2021-01-15', to: '2021-01-31' },
        { from: '2021-04-01', to: '2021-04-10' },
      ],
    });
    expect(splitPeriod({ from: '2021-12-15' })).toEqual({
      years: { from: '2022', to: '9999' },
      months: [],
      edges: [{ from: '2021-12-15', to: '2021-12-31' }],
    });
  });

  it('has days alone where no month is whole, those of one month together, and nothing where the ends are crossed', () => {
    const days = { from: '2021-01-15', to: '2021-01-20' };
    expect(splitPeriod(days)).toEqual({ years: null, months: [], edges: [days] });
    expect(splitPeriod({ from: '2021-01-15', to: '2021-02-10' })).toEqual({
      years: null,
      months: [],
      edges: [
        { from: '2021-01-15', to: '2021-01-31' },
        { from: '2021-02-01', to: '2021-02-10' },
      ],
    });
    for (const from of ['2021-02-01', '2021-02-15', '2023-05-05'])
      expect(splitPeriod({ from, to: '2021-01-31' })).toEqual({ years: null, months: [], edges: [] });
  });

  it('knows the ends of time', () => {
    expect(splitPeriod({ from: '9999-12-15' })).toEqual({
      years: null,
      months: [],
      edges: [{ from: '9999-12-15', to: '9999-12-31' }],
    });
    expect(splitPeriod({ to: '0000-01-30' })).toEqual({
      years: null,
      months: [],
      edges: [{ from: '0000-01-01', to: '0000-01-30' }],
    });
    expect(splitPeriod({ to: '0004-02-29' })).toEqual({
      years: { from: '0000', to: '0003' },
      months: [{ from: '0004-01', to: '0004-02' }],
      edges: [],
    });
  });

  it('covers each day of the period once, and no other', () => {
    const day = fc
      .integer({ min: dayNumber('2018-11-01'), max: dayNumber('2022-03-31') })
      .map((number) => dateOfDay(number));
    const end = fc.option(day, { nil: undefined });
    fc.assert(
      fc.property(end, end, (from, to) => {
        const { years, months, edges } = splitPeriod({ from, to });
        for (let one = '2018-10-01'; one < '2022-05-01'; one = addDays(one, 1)) {
          const times =
            edges.filter((edge) => edge.from <= one && one <= edge.to).length +
            months.filter((span) => span.from <= monthOf(one) && monthOf(one) <= span.to).length +
            (years !== null && years.from <= yearOf(one) && yearOf(one) <= years.to ? 1 : 0);
          const held = (from === undefined || from <= one) && (to === undefined || one <= to);
          if (times !== (held ? 1 : 0)) expect([from, to, one, times]).toBeNull();
        }
      }),
    );
  });
});
