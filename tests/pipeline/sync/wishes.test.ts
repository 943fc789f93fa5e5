import { describe, expect, it } from 'vitest';
import { describeSite } from '../../support/site/describe-site.ts';
import { askedOf, listsOf, useSync } from './use-sync.ts';

const COUNT = 40;

describe('a run', () => {
  const at = useSync(COUNT);

  it('takes no more than it is to, the newest first, and the next goes on from there', async () => {
    const source = describeSite(at.site);
    expect((await at.bench.run(source, { limit: 7 })).counts).toMatchObject({ created: 7 });
    const newestFirst = at.site.releases.map(({ path }) => path).reverse();
    expect([...askedOf(at.site).keys()]).toEqual(newestFirst.slice(0, 7));
    expect(listsOf(at.site)).toEqual(['/press']);
    const before = at.site.requests.length;
    expect((await at.bench.run(source, { limit: 7 })).counts).toMatchObject({ created: 7 });
    const pages = at.site.requests.slice(before).filter(({ status }) => status === 200);
    expect(pages.map(({ path }) => path)).toContain(newestFirst[13]);
    await at.bench.run(source);
    expect(at.bench.states(source)).toEqual({ done: COUNT });
  });

  it('leaves alone what is older than wanted, with what lies behind it, until that is wanted', async () => {
    const source = describeSite(at.site);
    const since = at.site.releases[26]!.issuedOn;
    const wanted = at.site.releases.filter(({ issuedOn }) => issuedOn >= since).length;
    const first = await at.bench.run(source, { since });
    expect(first.counts).toMatchObject({ created: wanted });
    expect(await at.bench.releases()).toBe(wanted);
    // The page that is all older is the last that is asked for.
    expect(listsOf(at.site)).toEqual(['/press', '/press?page=2', '/press?page=3']);
    const before = at.site.requests.length;
    expect((await at.bench.run(source, { since })).counts).toMatchObject({ fetched: 0, created: 0 });
    expect(listsOf(at.site, before)).toEqual(['/press']);
    await at.bench.run(source, { since: at.site.releases[18]!.issuedOn });
    expect(await at.bench.releases()).toBe(
      at.site.releases.filter(({ issuedOn }) => issuedOn >= at.site.releases[18]!.issuedOn).length,
    );
    await at.bench.run(source);
    expect(at.bench.states(source)).toEqual({ done: COUNT });
  });

  it('fetches nothing that its listing dates before the day that is wanted', async () => {
    const source = describeSite(at.site, 'sitemap');
    const since = at.site.releases[30]!.issuedOn;
    await at.bench.run(source, { since });
    const wanted = at.site.releases.filter(({ issuedOn }) => issuedOn >= since).map(({ path }) => path);
    expect([...askedOf(at.site).keys()].sort()).toEqual(wanted.sort());
  });

  it('passes over what is in another language, and says so', async () => {
    const source = { ...describeSite(at.site), languages: ['fr'] };
    expect((await at.bench.run(source, { limit: 3 })).counts).toMatchObject({ created: 0, passed: 3 });
    expect(at.bench.states(source)).toMatchObject({ passed: 3 });
    expect(await at.bench.releases()).toBe(0);
  });

  it('leaves a site alone that is down, and takes it up when it is back', async () => {
    const source = describeSite(at.site);
    for (const { path } of at.site.releases) at.site.fail(path, [{ kind: 'status', status: 502 }], true);
    const down = await at.bench.run(source);
    expect(down).toMatchObject({ outcome: 'failed', counts: { failed: 5, created: 0 } });
    expect(down.reason).toContain('5 pages in a row could not be fetched');
    for (const { path } of at.site.releases) at.site.fail(path, []);
    at.bench.wait(1);
    await at.bench.run(source);
    expect(at.bench.states(source)).toEqual({ done: COUNT });
  });

  it('gives up a page that fails again and again, and takes it up when it is told', async () => {
    const source = describeSite(at.site);
    const { path } = at.site.releases[3]!;
    at.site.fail(path, [{ kind: 'status', status: 500 }], true);
    for (let tries = 0; tries < 10; tries += 1) {
      await at.bench.run(source);
      at.bench.wait(24 * 8);
    }
    expect(askedOf(at.site).get(path)).toBe(8);
    expect(at.bench.ledger.visits.failures(null, 0, 10)).toMatchObject([{ tries: 8, dueAt: null }]);
    at.site.fail(path, []);
    at.bench.ledger.visits.retry(null, at.site.origin + path);
    expect((await at.bench.run(source)).counts.created).toBe(1);
  });

  it('ends where an archive answers with its last page whatever the number', async () => {
    const source = describeSite(at.site, 'numbers');
    const last = {
      contentType: 'text/html',
      body: listOf(at.site.releases.slice(0, 10).map(({ path }) => path)),
    };
    for (const number of [4, 5, 6, 7]) at.site.put(`/press?page=${number}`, last);
    expect(await at.bench.run(source)).toMatchObject({ outcome: 'done', counts: { created: COUNT } });
    expect(listsOf(at.site)).not.toContain('/press?page=6');
  });

  it('keeps what it fetches and cannot read, and tells why', async () => {
    const source = describeSite(at.site);
    const { path } = at.site.releases.at(-2)!;
    at.site.put(path, { body: '', contentType: 'text/html' });
    expect((await at.bench.run(source)).counts).toMatchObject({ created: COUNT - 1, failed: 1 });
    const [failure] = at.bench.ledger.visits.failures(source.id, 0, 10);
    expect(failure?.reason).toBeTruthy();
    const isKept = () => at.bench.ledger.visits.spooled(failure!)?.contentType === 'text/html';
    expect(isKept()).toBe(true);
    at.site.fail(path, [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 404 },
    ]);
    for (let visits = 0; visits < 2; visits += 1) {
      at.bench.wait(24);
      await at.bench.run(source);
      const [still] = at.bench.ledger.visits.failures(source.id, 0, 10);
      expect(still?.reason).toBe(failure?.reason);
      expect(isKept()).toBe(true);
    }
  });
});

function listOf(paths: readonly string[]): string {
  return `<html><body>${paths.map((path) => `<p><a href="${path}">A release</a></p>`).join('\n')}</body></html>`;
}
