import { describe, expect, it } from 'vitest';
import { closest, didYouMean } from '../../src/graphql/closest.ts';
import { cpuTime } from '../support/cpu-time.ts';

const candidates = [
  { key: 'KH', names: ['Cambodia', 'KHM', 'Kampuchea'] },
  { key: 'LA', names: ['Laos', 'LAO'] },
  { key: 'GB', names: ['United Kingdom', 'UK'] },
  { key: 'trade', names: ['Trade and market access'] },
];

const keys = (given: string) => closest(given, candidates).map(({ key }) => key);

describe('what may have been meant', () => {
  it.each([
    ['Cambodia', ['KH']],
    ['cambodja', ['KH']],
    ['KAMPUCHEA', ['KH']],
    ['Camb', ['KH']],
    ['UK', ['GB']],
    ['LAX', ['LA']],
    ['KHN', ['KH']],
    ['Casbodia', ['KH']],
    ['ltrade', ['trade']],
    ['tarde', ['trade']],
    ['trad', ['trade']],
    ['tradee', ['trade']],
    ['Atlantis', []],
    ['', []],
    ['!?', []],
  ])('for %j', (given, expected) => {
    expect(keys(given)).toEqual(expected);
  });

  it('is said in a sentence, or nothing is', () => {
    expect(didYouMean('Cambodja', candidates)).toBe(' Did you mean "KH" (Cambodia)?');
    expect(didYouMean('trad', [{ key: 'trade', names: [] }])).toBe(' Did you mean "trade"?');
    expect(didYouMean('Atlantis', candidates)).toBe('');
  });

  it('takes no time for long texts', () => {
    const find = () =>
      closest(
        'a'.repeat(1_000_000),
        Array.from({ length: 300 }, () => ({ key: 'b'.repeat(60), names: [] })),
      );
    expect(cpuTime(find)).toBeLessThan(1000);
  });
});
