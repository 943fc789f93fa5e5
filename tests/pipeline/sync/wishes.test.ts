import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import { openScratchStore } from '../../../src/open-store.ts';
import { describeSite } from '../../support/site/describe-site.ts';
import { startSite, type Site } from '../../support/site/start-site.ts';
import { askedOf, listsOf, SyncBench } from './use-sync.ts';

const COUNT = 40;
const REFERENCE = loadReference();

describe('a run', () => {
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

  it('takes no more than it is to, the newest first, and the next goes on from there', async () => {
    const source = describeSite(site);
    expect((await bench.run(source, { limit: 7 })).counts).toMatchObject({ created: 7 });
    const newestFirst = site.releases.map(({ path }) => path).reverse();
    expect([...askedOf(site).keys()]).toEqual(newestFirst.slice(0, 7));
    expect(listsOf(site)).toEqual(['/press']);
    const before = site.requests.length;
    expect((await bench.run(source, { limit: 7 })).counts).toMatchObject({ created: 7 });
    const pages = site.requests.slice(before).filter(({ status }) => status === 200);
    expect(pages.map(({ path }) => path)).toContain(newestFirst[13]);
    await bench.run(source);
    expect(bench.states(source)).toEqual({ done: COUNT });
  });

  it('leaves alone what is older than wanted, with what lies behind it, until that is wanted', async () => {
    const source = describeSite(site);
    const since = site.releases[26]!.issuedOn;
    const wanted = site.releases.filter(({ issuedOn }) => issuedOn >= since).length;
    const first = await bench.run(source, { since });
    expect(first.counts).toMatchObject({ created: wanted });
    expect(await bench.releases()).toBe(wanted);
    // The page that is all older is the last that is asked for.
    expect(listsOf(site)).toEqual(['/press', '/press?page=2', '/press?page=3']);
    const before = site.requests.length;
    expect((await bench.run(source, { since })).counts).toMatchObject({ fetched: 0, created: 0 });
    expect(listsOf(site, before)).toEqual(['/press']);
    await bench.run(source, { since: site.releases[18]!.issuedOn });
    expect(await bench.releases()).toBe(
      site.releases.filter(({ issuedOn }) => issuedOn >= site.releases[18]!.issuedOn).length,
    );
    await bench.run(source);
    expect(bench.states(source)).toEqual({ done: COUNT });
  });

  it('fetches nothing that its listing dates before the day that is wanted', async () => {
    const source = describeSite(site, 'sitemap');
    const since = site.releases[30]!.issuedOn;
    await bench.run(source, { since });
    const wanted = site.releases.filter(({ issuedOn }) => issuedOn >= since).map(({ path }) => path);
    expect([...askedOf(site).keys()].sort()).toEqual(wanted.sort());
  });

  it('passes over what is in another language, and says so', async () => {
    const source = { ...describeSite(site), languages: ['fr'] };
    expect((await bench.run(source, { limit: 3 })).counts).toMatchObject({ created: 0, passed: 3 });
    expect(bench.states(source)).toMatchObject({ passed: 3 });
    expect(await bench.releases()).toBe(0);
  });

  it('leaves a site alone that is down, and takes it up when it is back', async () => {
    const source = describeSite(site);
    for (const { path } of site.releases) site.fail(path, [{ kind: 'status', status: 502 }], true);
    const down = await bench.run(source);
    expect(down).toMatchObject({ outcome: 'failed', counts: { failed: 5, created: 0 } });
    expect(down.reason).toContain('5 pages in a row could not be fetched');
    for (const { path } of site.releases) site.fail(path, []);
    bench.wait(1);
    await bench.run(source);
    expect(bench.states(source)).toEqual({ done: COUNT });
  });

  it('gives up a page that fails again and again, and takes it up when it is told', async () => {
    const source = describeSite(site);
    const { path } = site.releases[3]!;
    site.fail(path, [{ kind: 'status', status: 500 }], true);
    for (let tries = 0; tries < 10; tries += 1) {
      await bench.run(source);
      bench.wait(24 * 8);
    }
    expect(askedOf(site).get(path)).toBe(8);
    expect(bench.ledger.visits.failures(null, 0, 10)).toMatchObject([{ tries: 8, dueAt: null }]);
    site.fail(path, []);
    bench.ledger.visits.retry(null, site.origin + path);
    expect((await bench.run(source)).counts.created).toBe(1);
  });

  it('ends where an archive answers with its last page whatever the number', async () => {
    const source = describeSite(site, 'numbers');
    const last = {
      contentType: 'text/html',
      body: listOf(site.releases.slice(0, 10).map(({ path }) => path)),
    };
    for (const number of [4, 5, 6, 7]) site.put(`/press?page=${number}`, last);
    expect(await bench.run(source)).toMatchObject({ outcome: 'done', counts: { created: COUNT } });
    expect(listsOf(site)).not.toContain('/press?page=6');
  });

  it('keeps what it fetches and cannot read, and tells why', async () => {
    const source = describeSite(site);
    site.put(site.releases[1]!.path, { body: '', contentType: 'text/html' });
    expect((await bench.run(source)).counts).toMatchObject({ created: COUNT - 1, failed: 1 });
    const [failure] = bench.ledger.visits.failures(source.id, 0, 10);
    expect(failure?.reason).toBeTruthy();
    expect(bench.ledger.visits.spooled(failure!)).toMatchObject({ contentType: 'text/html' });
  });
});

function listOf(paths: readonly string[]): string {
  return `<html><body>${paths.map((path) => `<p><a href="${path}">A release</a></p>`).join('\n')}</body></html>`;
}
