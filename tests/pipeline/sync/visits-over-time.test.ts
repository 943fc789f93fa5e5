import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import { openScratchStore } from '../../../src/open-store.ts';
import { describeSite, type SiteListing } from '../../support/site/describe-site.ts';
import { makeReleases, type SiteRelease } from '../../support/site/site-release.ts';
import { startSite, type Site } from '../../support/site/start-site.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { Random } from '../../support/worlds/random.ts';
import { SyncBench } from './use-sync.ts';

const REFERENCE = loadReference();
const BEGINNING = 10;
const VISITS = 6;
/** What is published meanwhile. */
const NEWS = makeReleases({ count: BEGINNING + 2 * VISITS }).slice(BEGINNING);
const LISTINGS: readonly SiteListing[] = ['next', 'numbers', 'sitemap'];

/** What a ministry does to its site between two visits. */
function disturb(site: Site, hidden: SiteRelease[], random: Random): void {
  const next = NEWS[site.releases.length + hidden.length - BEGINNING];
  if (next !== undefined) site.publish(next);
  const release = random.pick(site.releases);
  const { path, title } = release;
  const faulty = random.pick(site.releases).path;
  switch (random.int(6)) {
    case 0:
      return site.change(path, { title: `${title.replace(/ \(.*/, '')} (corrected ${random.int(1000)})` });
    case 1:
      hidden.push(release);
      return site.withdraw(path);
    case 2:
      return site.fail(faulty, [{ kind: 'status', status: 503 }, { kind: 'cut' }]);
    case 3:
      return site.fail('/press', [{ kind: 'status', status: 500 }]);
    case 4:
      return site.fail(faulty, [{ kind: 'redirect', to: '/nowhere' }]);
    case 5:
      return site.fail(faulty, [{ kind: 'misencoded', encoding: 'utf16le' }]);
  }
}

/** Puts back what was withdrawn, and leaves nothing that still goes wrong. */
function calm(site: Site, hidden: readonly SiteRelease[]): void {
  for (const release of hidden) site.publish(release);
  for (const { path } of [...site.releases, { path: '/press' }]) site.fail(path, []);
}

describe('a site that changes, fails and takes back between visits', () => {
  it.each([1, 2, 3, 4])('ends in the graph of one visit to what it came to (%i)', async (seed) => {
    const random = new Random(seed);
    const site = await startSite({ count: BEGINNING, perPage: 5 });
    const bench = new SyncBench(await openScratchStore(REFERENCE));
    const undisturbed = new SyncBench(await openScratchStore(REFERENCE));
    try {
      const source = describeSite(site, random.pick(LISTINGS));
      const hidden: SiteRelease[] = [];
      for (let visit = 0; visit < VISITS; visit += 1) {
        await bench.run(source);
        bench.wait(random.int(48));
        disturb(site, hidden, random);
        disturb(site, hidden, random);
      }
      calm(site, hidden);
      bench.wait(24 * 30);
      const last = await bench.run(source, { full: true });
      expect(last).toMatchObject({ outcome: 'done', reason: null });
      expect(bench.states(source)).toEqual({ done: site.releases.length });
      await undisturbed.run(source);
      expect(firstDifference(await dumpOf(bench.store), await dumpOf(undisturbed.store))).toBeNull();
    } finally {
      await bench.close();
      await undisturbed.close();
      await site.close();
    }
  });
});
