import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Affine,
  after,
  areaOf,
  inverse,
  staysWithin,
  stretch,
} from '../../src/dashboard/pages/network/affine.ts';

const part = fc.double({ min: -4, max: 4, noNaN: true });
/** Maps that neither flatten the plane nor nearly do. */
const maps = fc
  .tuple(part, part, part, part, part, part)
  .map(([a, b, c, d, e, f]) => Float32Array.of(a, b, 0, c, d, 0, e, f, 1))
  .filter((map) => Math.abs(areaOf(map)) > 0.1);

/** Where a point is led. */
function led([a = 0, b = 0, , c = 0, d = 0, , e = 0, f = 0]: Affine, x: number, y: number) {
  return [a * x + c * y + e, b * x + d * y + f] as const;
}

function expectSame(one: Affine, other: Affine): void {
  for (const [index, value] of one.entries()) expect(value).toBeCloseTo(other[index] ?? NaN, 3);
}

describe('an affine map', () => {
  it('after another leads where both lead in turn, and multiplies its area', () => {
    fc.assert(
      fc.property(maps, maps, part, part, (outer, inner, x, y) => {
        const both = led(after(outer, inner), x, y);
        const inTurn = led(outer, ...led(inner, x, y));
        expect(both[0]).toBeCloseTo(inTurn[0], 2);
        expect(both[1]).toBeCloseTo(inTurn[1], 2);
        expect(areaOf(after(outer, inner))).toBeCloseTo(areaOf(outer) * areaOf(inner), 1);
      }),
    );
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expectSame(after(map, inverse(map)), stretch(1, 1));
        expectSame(after(inverse(map), map), stretch(1, 1));
      }),
    );
  });

  it('keeps the square within itself exactly where it keeps all four corners', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const corners = [-1, 1].flatMap((x) => [-1, 1].map((y) => led(map, x, y)));
        const farthest = Math.max(...corners.flat().map(Math.abs));
        fc.pre(Math.abs(farthest - 1) > 1e-4);
        expect(staysWithin(map)).toBe(farthest < 1);
      }),
    );
    expect(staysWithin(stretch(0.5, 0.9))).toBe(true);
  });
});
