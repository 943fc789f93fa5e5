import { describe, expect, it } from 'vitest';
import { blocksOf, concernedBy, probesOf } from '../../src/identity/blocks.ts';

const sighted = (name: string, country: string | null) => ({ names: [[name, 1]] as const, country });
const finds = (a: ReturnType<typeof sighted>, b: ReturnType<typeof sighted>) => {
  const kept = new Set(blocksOf(b));
  return probesOf(a).some(({ other }) => kept.has(other));
};

describe('blocks', () => {
  it.each([
    ['Hor Nam Hong', 'KH', 'Hor Namhong', 'KH', true],
    ['Blinken', 'US', 'Antony Blinken', 'US', true],
    ['Antony Blinken', null, 'Antony Blinken', null, true],
    ['Antony Blinken', null, 'Antony Blinken', 'US', true],
    ['Blinken', null, 'Antony Blinken', 'US', false],
    ['Antony Blinken', 'KH', 'Antony Blinken', 'US', false],
  ])('of %s (%s) and %s (%s) lead to each other: %s', (a, countryA, b, countryB, found) => {
    expect(finds(sighted(a, countryA), sighted(b, countryB))).toBe(found);
    expect(finds(sighted(b, countryB), sighted(a, countryA))).toBe(found);
  });

  it('tell whom it concerns when one becomes too large', () => {
    expect(concernedBy('KH prk')).toBe('KH prk');
    expect(concernedBy('zz prk+skn')).toBe('zz prk+skn');
    expect(concernedBy('any prk+skn')).toBe('zz prk+skn');
  });
});
