import { describe, expect, it } from 'vitest';
import { lookAgainAt, tryAgainAt } from '../../../src/pipeline/sync/when-again.ts';

const NOW = new Date('2024-11-30T08:00:00Z');
const DAY = 86_400_000;
const daysUntil = (instant: string) => (Date.parse(instant) - NOW.getTime()) / DAY;

describe('when a page is asked for again', () => {
  it('is with the next run in its first week, and then the later the older it is', () => {
    expect(lookAgainAt(NOW, '2024-11-30')).toBe(NOW.toISOString());
    expect(lookAgainAt(NOW, '2024-11-24T12:00:00Z')).toBe(NOW.toISOString());
    expect(lookAgainAt(NOW, '2025-01-01')).toBe(NOW.toISOString());
    expect(daysUntil(lookAgainAt(NOW, '2024-11-14T08:00:00Z'))).toBe(2);
    expect(daysUntil(lookAgainAt(NOW, '2014-11-30'))).toBeGreaterThan(450);
  });

  it('is later with every failure, until somebody has to say so', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((tries) => daysUntil(tryAgainAt(NOW, tries) ?? ''));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeCloseTo(1 / 24);
    expect(waits.at(-1)).toBe(7);
    expect(tryAgainAt(NOW, 8)).toBeNull();
  });
});
