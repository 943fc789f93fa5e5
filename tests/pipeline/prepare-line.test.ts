import { describe, expect, it, vi } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { prepareLine } from '../../src/pipeline/prepare-line.ts';

const loaded = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../src/reading/read-release.ts', (original) => {
  loaded.times += 1;
  return original();
});

const READER = { reference: loadReference(), readBy: 'entente/test' };
const DEFAULTS = { collection: 'pacific' };
const release = { text: 'Japan and Fiji held talks in Suva on 3 May 2024.' };
const placed = {
  engagements: [],
  officials: [],
  countries: ['FJ'],
  organizations: [],
  sectors: [],
  issues: [],
  statements: [],
  mentions: [{ kind: 'COUNTRY', id: 'FJ', quote: 'Fiji', start: 10, end: 14 }],
};
const { mentions, ...unplaced } = placed;

describe('a release of a line', () => {
  it('is prepared without what reads where its reading tells all places', async () => {
    const { reading } = await prepareLine({ release, reading: placed }, DEFAULTS, READER);
    expect(reading.mentions).toMatchObject(mentions);
    // The first of all tests: none has asked for it yet.
    expect(loaded.times).toBe(0);
  });

  it.each([
    ['comes without a reading', null],
    ['comes with one that does not tell all places', unplaced],
    ['comes with one that tells them', placed],
  ])('is the same as one prepared elsewhere where it %s', async (_, reading) => {
    const line = await prepareLine({ release, reading }, DEFAULTS, READER);
    const { prepareRelease } = await import('../../src/pipeline/prepare-release.ts');
    expect(loaded.times).toBe(1);
    expect(line).toEqual(prepareRelease(release, reading, null, DEFAULTS, READER));
    expect(line.reading.mentions.length).toBeGreaterThan(0);
  });
});
