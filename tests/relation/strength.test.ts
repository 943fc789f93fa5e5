import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/date.ts';
import { strengthAt, strengthParts } from '../../src/relation/strength.ts';

const visit = { engagement: 'engagement:visit', weight: 7, countsFrom: '2021-01-01' };
const call = { engagement: 'engagement:call', weight: 3, countsFrom: '2022-01-01' };
const protest = { engagement: 'engagement:protest', weight: -5, countsFrom: '2022-01-01' };
const undated = { engagement: 'engagement:undated', weight: 10, countsFrom: '' };

const contacts = fc
  .array(
    fc.record({
      weight: fc.integer({ min: -10, max: 10 }),
      countsFrom: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2010-01-01', days)),
        },
        { weight: 1, arbitrary: fc.constant('') },
      ),
    }),
    { maxLength: 60 },
  )
  .map((drawn) => drawn.map((one, i) => ({ engagement: `engagement:${i}`, ...one })));
const shuffled = contacts.chain((drawn) =>
  fc.record({
    drawn: fc.constant(drawn),
    again: fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length }),
  }),
);
const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2010-01-01', days));
const halfLife = fc.integer({ min: 1, max: 5000 });

describe('strengthAt', () => {
  it('counts a contact of today whole, and half of it a half-life later', () => {
    expect(strengthAt([visit], '2021-01-01', 365)).toBe(7);
    expect(strengthAt([visit], '2022-01-01', 365)).toBe(3.5);
    expect(strengthAt([visit, call], '2022-01-01', 365)).toBe(6.5);
  });

  it('takes a protest away', () => {
    expect(strengthAt([call, protest], '2022-01-01', 365)).toBe(-2);
  });

  it('leaves out what is still to come, and what has no day', () => {
    expect(strengthAt([visit, call, undated], '2021-12-31', 364)).toBe(3.5);
    expect(strengthAt([undated], '2022-01-01', 365)).toBe(0);
    expect(strengthAt([], '2022-01-01', 365)).toBe(0);
  });

  it('refuses a half-life that is not above 0', () => {
    for (const wrong of [0, -1, Number.NaN]) {
      expect(() => strengthAt([visit], '2022-01-01', wrong)).toThrow(RangeError);
    }
  });

  it('is the same number to the last bit in whatever order the contacts come', () => {
    fc.assert(
      fc.property(shuffled, day, halfLife, ({ drawn, again }, on, halfLife) => {
        expect(strengthAt(again, on, halfLife)).toBe(strengthAt(drawn, on, halfLife));
      }),
    );
  });
});

describe('strengthParts', () => {
  it('gives the greatest contribution first, equals as they came, a protest last', () => {
    const other = { ...call, engagement: 'engagement:another-call' };
    expect(strengthParts([protest, call, other, visit, undated], '2022-01-01', 365)).toEqual([
      { contact: visit, contribution: 3.5 },
      { contact: call, contribution: 3 },
      { contact: other, contribution: 3 },
      { contact: protest, contribution: -5 },
    ]);
  });

  it('adds up to the strength exactly', () => {
    fc.assert(
      fc.property(contacts, day, halfLife, (drawn, on, halfLife) => {
        const parts = strengthParts(drawn, on, halfLife);
        let sum = 0;
        for (const part of parts) sum += part.contribution;
        expect(sum).toBe(strengthAt(drawn, on, halfLife));
      }),
    );
  });

  it('holds every contact that has begun, and none that has not', () => {
    fc.assert(
      fc.property(contacts, day, halfLife, (drawn, on, halfLife) => {
        const begun = drawn.filter(({ countsFrom }) => countsFrom !== '' && countsFrom <= on);
        const parts = strengthParts(drawn, on, halfLife);
        expect(parts.map(({ contact }) => contact.engagement).sort()).toEqual(
          begun.map((one) => one.engagement).sort(),
        );
        for (const part of parts) {
          expect(Math.abs(part.contribution)).toBeLessThanOrEqual(Math.abs(part.contact.weight));
        }
      }),
    );
  });
});
