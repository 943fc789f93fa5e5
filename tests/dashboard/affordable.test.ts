import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affordable } from '../../src/dashboard/pages/network/affordable.ts';

const ALL = 5000;

/** How many ties are drawn after as many frames, on a machine that takes so many milliseconds a tie. */
function drawnAfter(frames: number, millisecondsATie: number): number {
  let drawn = ALL;
  for (let frame = 0; frame < frames; frame += 1)
    drawn = affordable(drawn, Math.max(16.7, 5 + drawn * millisecondsATie), ALL);
  return drawn;
}

describe('the ties that are drawn while the network moves', () => {
  it('are all of them where the machine draws them in time', () => {
    expect(drawnAfter(60, 0.002)).toBe(ALL);
  });

  it('are as many as a slow machine draws in time, within a few frames', () => {
    for (const frames of [5, 6, 20, 60, 61, 62]) {
      const drawn = drawnAfter(frames, 0.02);
      expect(drawn).toBeGreaterThan(500);
      expect(drawn).toBeLessThan(800);
    }
  });

  it('are some on any machine, and never more than there are', () => {
    const ties = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(ties, ties, fc.double({ min: 0, max: 1e6, noNaN: true }), (drawn, all, milliseconds) => {
        const next = affordable(drawn, milliseconds, all);
        expect(next).toBeGreaterThanOrEqual(Math.min(all, 100));
        expect(next).toBeLessThanOrEqual(all);
      }),
    );
  });
});
