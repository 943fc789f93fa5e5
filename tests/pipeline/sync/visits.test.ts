import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import { openScratchStore } from '../../../src/open-store.ts';
import { SourceBusyError } from '../../../src/pipeline/sync/sync-source.ts';
import { describeSite } from '../../support/site/describe-site.ts';
import { makeReleases } from '../../support/site/site-release.ts';
import { startSite, type Site } from '../../support/site/start-site.ts';
import { askedOf, SyncBench } from './use-sync.ts';

const COUNT = 30;
/** One more than the site begins with, for a test to publish. */
const NEXT = makeReleases({ count: COUNT + 1 }).at(-1)!;
const REFERENCE = loadReference();

describe('visits to a site', () => {
  let site: Site;
  let bench: SyncBench;
  beforeEach(async () => {
    site = await startSite({ count: COUNT, perPage: 10 });
    bench = new SyncBench(await openScratchStore(REFERENCE));
  });
  afterEach(async () => {
    await bench.close();
    await site.close();
  });
  const oldest = () => site.releases[0]!;

  it.each(['next', 'numbers', 'feed', 'sitemap'] as const)('follows a listing by %s', async (listing) => {
    const source = describeSite(site, listing);
    const { counts } = await bench.run(source);
    const expected = listing === 'feed' ? 20 : COUNT;
    expect(counts).toMatchObject({ created: expected });
    const before = site.requests.length;
    site.publish(NEXT);
    expect((await bench.run(source)).counts).toMatchObject({ listed: 1, created: 1 });
    expect([...askedOf(site, before).keys()]).toContain(NEXT.path);
  });

  it('looks at old releases seldom, and at all of them where that is wanted', async () => {
    const source = describeSite(site);
    await bench.run(source);
    site.change(oldest().path, { paragraphs: ['Corrected: the talks were held in Suva, Fiji.'] });
    expect((await bench.run(source)).counts.revised).toBe(0);
    expect((await bench.run(source, { full: true })).counts).toMatchObject({ revised: 1, created: 0 });
    site.change(oldest().path, { paragraphs: ['Corrected again: the talks were held in Nadi, Fiji.'] });
    bench.wait(24 * 20);
    expect((await bench.run(source)).counts.revised).toBe(1);
  });

  it('lets one run at a time at a source', async () => {
    const source = describeSite(site);
    const first = bench.run(source);
    await expect(bench.run(source)).rejects.toThrow(SourceBusyError);
    expect(await first).toMatchObject({ outcome: 'done' });
  });
});
