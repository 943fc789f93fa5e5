import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, KEYSETS, type ListOrder } from '../../src/graphql/cursor.ts';

const byDay: ListOrder = { name: 'engagements by day', keyset: KEYSETS.text };
const byStrength: ListOrder = { name: 'relations by STRENGTH', keyset: KEYSETS.number };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it('gives back the keyset that it was made of, to the last bit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (day, id) => {
        expect(decodeCursor(byDay, encodeCursor(byDay, [day, id]))).toEqual([day, id]);
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [back] = decodeCursor(byStrength, encodeCursor(byStrength, [value, 'relation:KH-US']));
        expect(back === value).toBe(true);
      }),
    );
  });

  it('is of no use in another list or order, and says so', () => {
    const cursor = encodeCursor(byDay, ['2021-11-23', 'engagement:a']);
    expect(() => decodeCursor(byStrength, cursor)).toThrow(
      /another list or order; this list is relations by STRENGTH/,
    );
  });

  it.each([
    ['nothing', ''],
    ['words', 'not a cursor'],
    ['signs outside of base64url', 'YWJj+/=='],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['another shape', encode({ name: byDay.name })],
    ['a keyset too short', encode([byDay.name, ['2021-11-23']])],
    ['a keyset of other types', encode([byDay.name, [1, 'engagement:a']])],
    ['a keyset too long', encode([byDay.name, ['2021-11-23', 'engagement:a', 'more']])],
    ['a huge value', encode([byDay.name, ['a'.repeat(1001), 'engagement:a']])],
    ['a huge text', 'a'.repeat(100_000)],
  ])('is refused: %s', (_, cursor) => {
    expect(() => decodeCursor(byDay, cursor)).toThrow('`after` is no cursor');
    expect(() => decodeCursor(byDay, cursor)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('is refused with an infinite number', () => {
    const cursor = Buffer.from(`["${byStrength.name}",[1e999,"relation:KH-US"]]`).toString('base64url');
    expect(() => decodeCursor(byStrength, cursor)).toThrow('`after` is no cursor');
  });
});
