import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { describeSite } from '../../support/site/describe-site.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { askedOf, listsOf, SyncBench, useSync } from './use-sync.ts';

const COUNT = 12;
/** A run is broken off when it reads the so-manieth page. */
const BREAKS = [2, 3, 5];

/** What a sync promises, on a real store that `openEmpty` gives prepared and empty, of a site that is asked by HTTP. */
export function describeSync(engine: string, openEmpty: () => Promise<GraphStore>): void {
  describe(`a sync into ${engine}`, { timeout: 300_000 }, () => {
    const at = useSync(COUNT, openEmpty);
    const newest = () => at.site.releases.at(-1)!;
    const addressed = async (path: string) =>
      (await at.bench.store.stampsByAddress([at.site.origin + path]))[0];

    it('takes in each release once, and the next run fetches none again that is old', async () => {
      const source = describeSite(at.site);
      const report = await at.bench.run(source);
      expect(report).toMatchObject({ outcome: 'done', reason: null });
      expect(report.counts).toMatchObject({ listed: COUNT, fetched: COUNT, created: COUNT, failed: 0 });
      expect(await at.bench.releases()).toBe(COUNT);
      expect(at.bench.states(source)).toEqual({ done: COUNT });
      expect(new Set(askedOf(at.site).values())).toEqual(new Set([1]));
      const before = at.site.requests.length;
      const again = await at.bench.run(source);
      expect(again.counts).toMatchObject({ listed: 0, fetched: 0, created: 0, revised: 0 });
      expect(listsOf(at.site, before)).toEqual(['/press']);
      expect(at.site.requests.slice(before).every(({ conditional }) => conditional)).toBe(true);
      expect(again.counts.same).toBeLessThan(COUNT / 2);
    });

    it('takes a corrected release for a revision, and one that is gone for gone', async () => {
      const source = describeSite(at.site);
      await at.bench.run(source);
      const [changed, withdrawn] = [newest(), at.site.releases.at(-2)!];
      at.site.change(changed.path, { paragraphs: ['The visit of Japan’s minister is put off to May 2025.'] });
      at.site.withdraw(withdrawn.path);
      expect((await at.bench.run(source)).counts).toMatchObject({ revised: 1, gone: 1, created: 0 });
      expect(await at.bench.releases()).toBe(COUNT);
      expect(await addressed(withdrawn.path)).not.toBeNull();
      expect(at.bench.states(source)).toEqual({ done: COUNT - 1, gone: 1 });
    });

    it('goes on after being broken off, and fetches nothing twice', async () => {
      const source = describeSite(at.site);
      for (const after of BREAKS) {
        const breakOff = new AbortController();
        let read = 0;
        const report = await at.bench.run(source, {}, breakOff.signal, {
          read: async (job, signal) => {
            read += 1;
            if (read === after) breakOff.abort();
            signal.throwIfAborted();
            return at.bench.tools.read(job, signal);
          },
        });
        expect(report.outcome).toBe('stopped');
      }
      const { counts } = await at.bench.run(source);
      expect(counts.created).toBeGreaterThan(0);
      expect(at.bench.states(source)).toEqual({ done: COUNT });
      // Only what was under way when a run was broken off has been asked for again.
      const whole = at.site.requests.filter(
        ({ path, status }) => path.startsWith('/press/') && status === 200,
      );
      expect(whole.length).toBeLessThanOrEqual(COUNT + BREAKS.length);
      const undisturbed = new SyncBench(await openEmpty());
      try {
        await undisturbed.run(source);
        expect(firstDifference(await dumpOf(at.bench.store), await dumpOf(undisturbed.store))).toBeNull();
      } finally {
        await undisturbed.close();
      }
    });
  });
}
