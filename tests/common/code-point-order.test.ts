import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCodePoints } from '../../src/common/code-point-order.ts';

const SIGNS = ['a', 'b', 'é', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}', '\u{1F600}', '\u{10FFFF}'];

it('compares texts as the bytes of their UTF-8 do', () => {
  const text = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});
