import { describe, expect, it } from 'vitest';
import { SourceBusyError } from '../../../src/pipeline/sync/sync-source.ts';
import { describeSite } from '../../support/site/describe-site.ts';
import { makeReleases } from '../../support/site/site-release.ts';
import { askedOf, useSync } from './use-sync.ts';

const COUNT = 30;
/** One more than the site begins with, for a test to publish. */
const NEXT = makeReleases({ count: COUNT + 1 }).at(-1)!;

describe('visits to a site', () => {
  const at = useSync(COUNT);
  const oldest = () => at.site.releases[0]!;

  it.each(['next', 'numbers', 'feed', 'sitemap'] as const)('follows a listing by %s', async (listing) => {
    const source = describeSite(at.site, listing);
    const { counts } = await at.bench.run(source);
    const expected = listing === 'feed' ? 20 : COUNT;
    expect(counts).toMatchObject({ created: expected });
    const before = at.site.requests.length;
    at.site.publish(NEXT);
    expect((await at.bench.run(source)).counts).toMatchObject({ listed: 1, created: 1 });
    expect([...askedOf(at.site, before).keys()]).toContain(NEXT.path);
  });

  it('looks at old releases seldom, and at all of them where that is wanted', async () => {
    const source = describeSite(at.site);
    await at.bench.run(source);
    at.site.change(oldest().path, { paragraphs: ['Corrected: the talks were held in Suva, Fiji.'] });
    expect((await at.bench.run(source)).counts.revised).toBe(0);
    expect((await at.bench.run(source, { full: true })).counts).toMatchObject({ revised: 1, created: 0 });
    at.site.change(oldest().path, { paragraphs: ['Corrected again: the talks were held in Nadi, Fiji.'] });
    at.bench.wait(24 * 20);
    expect((await at.bench.run(source)).counts.revised).toBe(1);
  });

  it('takes a page for gone that leads to the front page now, and keeps its release', async () => {
    const source = describeSite(at.site);
    await at.bench.run(source);
    at.site.put('/', { body: '<h1>Welcome to the Ministry</h1>', contentType: 'text/html' });
    at.site.fail(at.site.releases.at(-1)!.path, [{ kind: 'redirect', to: '/' }]);
    expect((await at.bench.run(source)).counts).toMatchObject({ gone: 1, created: 0, revised: 0 });
    expect(await at.bench.releases()).toBe(COUNT);
  });

  it('lets one run at a time at a source', async () => {
    const source = describeSite(at.site);
    const first = at.bench.run(source);
    await expect(at.bench.run(source)).rejects.toThrow(SourceBusyError);
    expect(await first).toMatchObject({ outcome: 'done' });
  });
});
