import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { measureNames } from '../../../bench/identity/score-names.ts';
import { compareNames } from '../../../src/identity/compare-names.ts';
import { blockingKeys, type BlockingKeys } from '../../../src/identity/names/blocking-keys.ts';
import { CERTAIN, POSSIBLE } from '../../../src/identity/names/thresholds.ts';

const REGIONS = [
  'south-east-asia',
  'east-asia',
  'south-asia',
  'middle-east',
  'africa',
  'europe',
  'eurasia',
  'americas',
  'pacific',
] as const;
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();
const pairSchema = z.strictObject({
  region: z.enum(REGIONS),
  same: z.boolean(),
  a: z.string().min(2),
  b: z.string().min(2),
  countryA: country,
  countryB: country,
  note: z.string().min(3),
});
const FILE = new URL('../../../seed/identity/name-pairs.json', import.meta.url);
const pairs = z.array(pairSchema).parse(JSON.parse(readFileSync(FILE, 'utf8')));

function shareKey(a: string, b: string, kind: keyof BlockingKeys): boolean {
  const keys = new Set(blockingKeys(a)[kind]);
  return blockingKeys(b)[kind].some((key) => keys.has(key));
}

describe('the pairs of names', () => {
  it('are many, of every region, and none twice', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(new Set(pairs.map(({ region }) => region)).size).toBe(REGIONS.length);
    const keys = pairs.map(({ a, b, countryA, countryB }) => [a, b].sort().join('|') + countryA + countryB);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('are joined rightly where it is certain, and seldom missed', () => {
    const all = measureNames(pairs).regions.at(-1);
    expect(all?.certain.precision).toBeGreaterThanOrEqual(0.99);
    expect(all?.certain.recall).toBeGreaterThanOrEqual(0.55);
    expect(all?.possible.recall).toBeGreaterThanOrEqual(0.95);
    expect(all?.possible.precision).toBeGreaterThanOrEqual(0.95);
  });

  it('share a blocking key where they may be one', () => {
    const apart = pairs.filter(({ a, b, countryA, countryB }) => {
      const { likelihood } = compareNames({ name: a, country: countryA }, { name: b, country: countryB });
      return likelihood >= POSSIBLE && !shareKey(a, b, 'ofParts') && !shareKey(a, b, 'ofPairs');
    });
    expect(apart.map(({ a, b }) => `${a} | ${b}`)).toEqual([]);
  });

  it('share the key of a pair of parts where they are certainly one', () => {
    const apart = pairs.filter(({ a, b, countryA, countryB }) => {
      const { likelihood } = compareNames({ name: a, country: countryA }, { name: b, country: countryB });
      return likelihood >= CERTAIN && !shareKey(a, b, 'ofPairs');
    });
    expect(apart.map(({ a, b }) => `${a} | ${b}`)).toEqual([]);
  });
});
