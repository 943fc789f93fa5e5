import { describe, expect, it } from 'vitest';
import type { HeldReport } from '../../../src/store/lookups.ts';
import { engagementOf, partOf, PATIENCE, useSmallWorld, type OpenEmpty } from './small-world.ts';

export function describeStampsAndReports(openEmpty: OpenEmpty): void {
  describe('what an ingest asks', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const stampOf = (name: 'alpha' | 'echo' | 'golf') => {
      const { id, digest, sourceUrl } = partOf(name).release;
      return { id, digest, sourceUrl };
    };
    const held = (name: 'alpha' | 'bravo' | 'charlie', index: number, engagement: string): HeldReport => {
      const report = partOf(name).reports[index];
      if (report === undefined) throw new Error(`${name} has no report ${index}.`);
      return { ...report, engagement };
    };
    const call = engagementOf('COURTESY_CALL').id;
    const visit = engagementOf('VISIT').id;
    const meeting = engagementOf('MEETING').id;

    it('tells whether a release is held, by id', async () => {
      expect(await store().stamps(['release:golf', 'release:none', 'release:alpha'])).toEqual([
        stampOf('golf'),
        null,
        stampOf('alpha'),
      ]);
    });

    it('tells whether a release is held, by address', async () => {
      const addresses = [
        'file:///releases/echo.txt',
        'https://kh.example/other',
        'https://kh.example/alpha',
        '',
      ];
      expect(await store().stampsByAddress(addresses)).toEqual([
        stampOf('echo'),
        null,
        stampOf('alpha'),
        null,
      ]);
    });

    it('tells whether a release is held, by any address at which it was found', async () => {
      const addresses = ['file:///releases/alpha.txt', 'https://kh.example/a', 'https://kh.example/A'];
      expect(await store().stampsByAddress(addresses)).toEqual([stampOf('alpha'), stampOf('alpha'), null]);
    });

    it('tells whether a release is held, by its words, its country and its day', async () => {
      const { wordsDigest } = partOf('alpha').release;
      const undated = partOf('echo').release;
      const queries = [
        { wordsDigest, publisher: 'KH', issuedOn: '2021-11-23' },
        { wordsDigest, publisher: null, issuedOn: '2021-11-23' },
        { wordsDigest, publisher: 'KH', issuedOn: null },
        { wordsDigest: undated.wordsDigest, publisher: 'JP', issuedOn: null },
        { wordsDigest: partOf('bravo').release.wordsDigest, publisher: 'KH', issuedOn: '2021-11-23' },
      ];
      expect(await store().stampsByWords(queries)).toEqual([
        stampOf('alpha'),
        null,
        null,
        stampOf('echo'),
        null,
      ]);
    });

    it('gives the reports of releases', async () => {
      expect(
        await store().reportsOf(['release:charlie', 'release:golf', 'release:none', 'release:alpha']),
      ).toEqual([[held('charlie', 0, visit), held('charlie', 1, meeting)], [], [], [held('alpha', 0, call)]]);
    });

    it('gives the reports of a block in a closed span of days', async () => {
      const talks = (from: string, to: string) => ({ block: 'TALKS KH US', from, to });
      const both = [held('alpha', 0, call), held('bravo', 0, call)];
      expect(
        await store().reportsWithin([
          talks('2021-11-23', '2021-11-23'),
          talks('2021-11-01', '2021-11-22'),
          talks('2021-11-24', '2021-12-31'),
          { block: 'TALKS JP KH', from: '2021-12-01', to: '2021-12-31' },
          { block: 'TALKS KH', from: '2021-01-01', to: '2021-12-31' },
          talks('', ''),
        ]),
      ).toEqual([both, [], [], [held('charlie', 1, meeting)], [], []]);
    });
  });
}
