import { describe, expect, it } from 'vitest';
import { describeInstant, describeSpan, parseSpan } from '../../src/cli/source/describe-time.ts';

describe('a span of time', () => {
  it.each([
    [0.4, '0 s'],
    [34, '34 s'],
    [720, '12 min'],
    [3600, '1 h'],
    [4380, '1 h 13 min'],
    [86_400, '1 d'],
    [273_600, '3 d 4 h'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(describeSpan(seconds)).toBe(words);
  });

  it.each([
    ['90s', 90],
    ['15m', 900],
    ['1h', 3600],
    ['2d', 172_800],
    ['1', null],
    ['h', null],
    ['-1h', null],
    ['1.5h', null],
    ['1 h', null],
  ])('is read from %s', (given, seconds) => {
    expect(parseSpan(given)).toBe(seconds);
  });

  it('begins at an instant to the minute', () => {
    expect(describeInstant('2024-11-29T07:00:59.123Z')).toBe('2024-11-29 07:00 UTC');
  });
});
