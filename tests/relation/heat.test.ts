import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/date.ts';
import {
  DEFAULT_HALF_LIFE,
  earliestDayOf,
  heatOf,
  isHeatPrecise,
  strengthOfHeat,
} from '../../src/relation/heat.ts';
import { strengthAt } from '../../src/relation/strength.ts';

const contact = fc.record({
  weight: fc.integer({ min: -10, max: 10 }),
  countsFrom: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2014-01-01', days)),
});

describe('heatOf', () => {
  it('is the weight in 1,024ths on the first day of 2010, and twice as much a half-life later', () => {
    expect(heatOf(5, '2010-01-01')).toBe(5 * 1024);
    expect(heatOf(5, addDays('2010-01-01', DEFAULT_HALF_LIFE))).toBe(10 * 1024);
    expect(heatOf(-5, '2010-01-01')).toBe(-5 * 1024);
  });

  it('is nothing for an unknown day', () => {
    expect(heatOf(10, '')).toBe(0);
  });

  it('does not grow beyond 2037, whatever date was misread', () => {
    expect(heatOf(10, '9999-12-31')).toBe(heatOf(10, '2037-01-01'));
    expect(heatOf(10, '2037-01-01')).toBeGreaterThan(heatOf(10, '2036-12-31'));
    expect(heatOf(10, '9999-12-31') * 5000).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  it('orders relations as strength at the default half-life does', () => {
    const relation = fc.array(contact, { maxLength: 12 });
    fc.assert(
      fc.property(relation, relation, (left, right) => {
        const [a, b] = [left, right].map((contacts) => ({
          heat: contacts.reduce((sum, { weight, countsFrom }) => sum + heatOf(weight, countsFrom), 0),
          strength: strengthAt(contacts, '2026-01-01', DEFAULT_HALF_LIFE),
        }));
        if (a === undefined || b === undefined) throw new Error('There are two.');
        // Rounding to 1,024ths leaves half a unit a contact undecided.
        if (Math.abs(a.heat - b.heat) <= left.length + right.length) return;
        expect(Math.sign(a.heat - b.heat)).toBe(Math.sign(a.strength - b.strength));
      }),
    );
  });
});

describe('the strength of heat', () => {
  it('is that of the contacts, to a millionth each, on every day on which heat is precise', () => {
    const late = fc.integer({ min: 0, max: 17 * 365 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 12 }), late, (contacts, on) => {
        const counted = contacts.filter(({ countsFrom }) => countsFrom <= on);
        const heat = counted.reduce((sum, { weight, countsFrom }) => sum + heatOf(weight, countsFrom), 0);
        const exact = strengthAt(counted, on, DEFAULT_HALF_LIFE);
        expect(isHeatPrecise(on)).toBe(true);
        expect(Math.abs(strengthOfHeat(heat, on) - exact)).toBeLessThanOrEqual(counted.length / 1e6);
      }),
    );
  });

  it('is not taken for it earlier, when what is rounded off weighs, nor after the last day that counts', () => {
    expect(['2019-12-31', '2020-01-01', '2037-01-01', '2037-01-02'].map(isHeatPrecise)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('earliestDayOf', () => {
  it('is no later than any day on which a contact has the heat, and not far from the first one', () => {
    fc.assert(
      fc.property(contact, fc.integer({ min: -9, max: 9 }), ({ weight, countsFrom }, less) => {
        const heat = heatOf(weight, countsFrom) - less;
        const earliest = earliestDayOf(heat, 10);
        if (earliest === null) expect(heat).toBeLessThan(1);
        else {
          expect(earliest <= countsFrom).toBe(true);
          expect(heatOf(10, addDays(earliest, -1))).toBeLessThan(heat);
          expect(heatOf(10, addDays(earliest, 14))).toBeGreaterThanOrEqual(heat);
        }
      }),
    );
  });
});
