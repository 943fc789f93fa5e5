import { describe, expect, it } from 'vitest';
import { toneOf } from '../../src/relation/tone.ts';

describe('toneOf', () => {
  it('is the mean score', () => {
    expect(toneOf({ statements: 4, scoreSum: 10 })).toBe(2.5);
    expect(toneOf({ statements: 2, scoreSum: -9 })).toBe(-4.5);
    expect(toneOf({ statements: 2, scoreSum: 0 })).toBe(0);
  });

  it('is unknown without statements', () => {
    expect(toneOf({ statements: 0, scoreSum: 0 })).toBeNull();
  });
});
