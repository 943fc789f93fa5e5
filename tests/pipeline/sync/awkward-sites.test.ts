import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import type { Listing, Source } from '../../../src/model/source.ts';
import { openScratchStore } from '../../../src/open-store.ts';
import { describeSite } from '../../support/site/describe-site.ts';
import type { SitePage } from '../../support/site/site-page.ts';
import type { SiteRelease } from '../../support/site/site-release.ts';
import { type Site, type SiteOptions, startSite } from '../../support/site/start-site.ts';
import { TEMPLATES } from '../../support/site/templates/all-templates.ts';
import { askedOf, SyncBench } from './use-sync.ts';

const REFERENCE = loadReference();
const COUNT = 12;

let site: Site;
let bench: SyncBench;
beforeEach(async () => {
  bench = new SyncBench(await openScratchStore(REFERENCE));
});
afterEach(async () => {
  await bench.close();
  await site.close();
});

const start = async (options: Partial<SiteOptions> = {}): Promise<Source> => {
  site = await startSite({ count: COUNT, ...options });
  return describeSite(site);
};

async function titleAt(path: string): Promise<string | null> {
  const [stamp] = await bench.store.stampsByAddress([site.origin + path]);
  if (stamp === undefined || stamp === null) return null;
  const [release] = await bench.store.releases([stamp.id]);
  return release?.title ?? null;
}

const BOTH_RULES = {
  title: 'h1',
  date: 'time',
  body: '.field--name-body, .entry-content',
  remove: ['.social-share'],
};

/** The page of a release in another layout, without the day that its text begins with there. */
function asInWordPress(release: SiteRelease): SitePage {
  const body = TEMPLATES.wordpress.writeRelease(release).replace(/<p>[^<]* – /, '<p>');
  return { body, contentType: 'text/html; charset=utf-8' };
}

describe('a site in trouble', () => {
  it('whose answers break now and then loses no release', async () => {
    const source = await start();
    const paths = site.releases.map(({ path }) => path);
    site.fail(paths[11]!, [{ kind: 'cut' }]);
    site.fail(paths[9]!, [{ kind: 'hang' }]);
    site.fail(paths[7]!, [{ kind: 'status', status: 500 }]);
    const first = await bench.run(source);
    expect(first.counts).toMatchObject({ created: COUNT - 3, failed: 3 });
    bench.wait(1);
    await bench.run(source);
    expect(await bench.releases()).toBe(COUNT);
    expect(bench.states(source)).toEqual({ done: COUNT });
  });

  it('that sends a page without end keeps that page alone from us, until it is tried again', async () => {
    const source = await start();
    const { path, title } = site.releases[5]!;
    site.fail(path, [{ kind: 'endless' }]);
    expect((await bench.run(source)).counts).toMatchObject({ created: COUNT - 1, failed: 1 });
    const [failure] = bench.ledger.visits.failures(source.id, 0, 10);
    expect(failure).toMatchObject({ address: site.origin + path, reason: expect.stringMatching(/bytes/) });
    bench.ledger.visits.retry(source.id, null);
    await bench.run(source);
    expect(await titleAt(path)).toBe(title);
    expect(bench.states(source)).toEqual({ done: COUNT });
  });

  it('whose list is a notice for a while keeps all that it had', async () => {
    const source = await start();
    await bench.run(source);
    const notice = { body: '<p>We are moving. Please come back later.</p>', contentType: 'text/html' };
    for (const path of ['/press', ...site.releases.map((release) => release.path)]) site.put(path, notice);
    const report = await bench.run(source);
    expect(report.outcome).toBe('failed');
    expect(report.reason).toContain('no link that fits /press/*/*/*');
    expect(report.counts).toMatchObject({ created: 0, revised: 0 });
    expect(await bench.releases()).toBe(COUNT);
    expect(bench.states(source)).toEqual({ done: COUNT });
  });

  it('whose one list is broken is read by the other', async () => {
    const source = await start();
    const gone: Listing = { kind: 'feed', url: `${site.origin}/old-feed.xml` };
    const report = await bench.run({ ...source, listings: [gone, ...source.listings] });
    expect(report).toMatchObject({ outcome: 'failed', counts: { created: COUNT } });
    expect(report.reason).toContain('/old-feed.xml');
  });
});

describe('a page', () => {
  it('in another encoding than it says is read in its own', async () => {
    const source = await start();
    const { path, title } = site.releases[0]!;
    site.change(path, { title: `Visit of Mr Müller to Türkiye, ${title}` });
    site.fail(path, [{ kind: 'misencoded', encoding: 'latin1' }]);
    await bench.run(source);
    expect(await titleAt(path)).toBe(`Visit of Mr Müller to Türkiye, ${title}`);
  });

  it.each(['text/plain', 'application/octet-stream', 'application/pdf', 'nonsense'])(
    'that is sent as %s is read as what it is',
    async (contentType) => {
      const source = await start({ count: 1 });
      const { path, title } = site.releases[0]!;
      site.fail(path, [{ kind: 'mislabelled', contentType }]);
      await bench.run(source);
      expect(await titleAt(path)).toBe(title);
    },
  );

  it('that has moved is found at the address that is listed', async () => {
    const source = await start({ count: 3 });
    const { path, title } = site.releases[2]!;
    const body = site.template.writeRelease(site.releases[2]!);
    site.put('/archive/moved', { body, contentType: 'text/html; charset=utf-8' });
    site.fail(path, [{ kind: 'redirect', to: '/archive/moved', status: 301 }], true);
    expect((await bench.run(source)).counts).toMatchObject({ created: 3, failed: 0 });
    expect(await bench.releases()).toBe(3);
    expect([await titleAt(path), await titleAt('/archive/moved')]).toContain(title);
    expect((await bench.run(source)).counts).toMatchObject({ created: 0, revised: 0 });
  });

  it('that bundles several gives each, and one that is put right is the only revision', async () => {
    const source = await start({ count: 1 });
    const parts = (second: string) => `<html lang="en"><body><h1>Digest of November 2024</h1>
      ${['First', 'Second', 'Third']
        .map(
          (
            word,
            index,
          ) => `<section class="item" id="item-${index}"><h2>${word} Visit of a Minister to Phnom Penh</h2>
        <p class="day">${index + 10} November 2024</p><p>Cambodia and Japan discussed trade on the ${word.toLowerCase()} day of the visit.</p>
        <p>${word === 'Second' ? second : 'Both sides agreed to meet again.'}</p></section>`,
        )
        .join('\n')}</body></html>`;
    site.put('/digest', { body: parts('They signed two agreements.'), contentType: 'text/html' });
    const digest: Source = {
      ...source,
      listings: [{ kind: 'single', urls: [`${site.origin}/digest`] }],
      rules: { parts: 'section.item', title: 'h2', date: '.day' },
    };
    expect((await bench.run(digest)).counts).toMatchObject({ created: 3 });
    site.put('/digest', { body: parts('They signed three agreements.'), contentType: 'text/html' });
    expect((await bench.run(digest)).counts).toMatchObject({ created: 0, revised: 1, unchanged: 2 });
    expect(await bench.releases()).toBe(3);
  });
});

describe('a release', () => {
  it('at two addresses is one, and stays as long as one of them has it', async () => {
    const source = await start({ count: 4 });
    const twice = site.releases[3]!;
    const again = { ...twice, path: '/press/2024/11/print-edition' };
    site.put(again.path, asInWordPress(again));
    site.put('/more', { body: `<a href="${again.path}">Print</a>`, contentType: 'text/html' });
    const more: Listing = { kind: 'pages', url: `${site.origin}/more`, links: '/press/*/*/*' };
    const both = { ...source, rules: BOTH_RULES, listings: [...source.listings, more] };
    expect((await bench.run(both)).counts).toMatchObject({ fetched: 5, created: 4, unchanged: 1 });
    expect(await bench.releases()).toBe(4);
    expect([await titleAt(twice.path), await titleAt(again.path)]).toEqual([twice.title, twice.title]);
    site.withdraw(twice.path);
    expect((await bench.run(both)).counts).toMatchObject({ created: 0, revised: 0, gone: 1 });
    expect(await titleAt(again.path)).toBe(twice.title);
  });
});

describe('a site that is laid out anew', () => {
  it.each(['with rules for both', 'with the rules of before'] as const)(
    'brings no revisions, %s',
    async (how) => {
      const source = await start({ count: 4 });
      const rules = how === 'with rules for both' ? BOTH_RULES : source.rules;
      await bench.run({ ...source, rules });
      for (const release of site.releases) site.put(release.path, asInWordPress(release));
      const { counts } = await bench.run({ ...source, rules });
      expect(counts).toMatchObject({ fetched: 4, created: 0, revised: 0, unchanged: 4 });
    },
  );
});

describe('a listing', () => {
  let elsewhere: Server;
  let visitors = 0;
  beforeEach(async () => {
    visitors = 0;
    elsewhere = createServer((_, response) => response.end('<h1>Another site</h1>'));
    elsewhere.on('connection', () => (visitors += 1));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => elsewhere.close(resolve)));

  it('that leads to other sites takes nobody there', async () => {
    const source = await start({ count: 2 });
    const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    const links = site.releases.map(({ path }) => `<li><a href="${path}">A release</a></li>`);
    site.put('/press', {
      body: `<base href="${other}/"><a href="${other}/press/2024/11/fake">Fake</a><a class="next" rel="next" href="${other}/press?page=2">Next</a>
        ${links.map((link) => link.replace('href="', `href="${site.origin}`)).join('')}`,
      contentType: 'text/html',
    });
    site.put('/feed.xml', {
      body: `<rss version="2.0"><channel><title>MFA</title><item><link>${other}/press/2024/11/fake</link></item>
        <item><link>${site.origin}${site.releases[0]!.path}</link></item></channel></rss>`,
      contentType: 'application/rss+xml',
    });
    const feed = describeSite(site, 'feed').listings;
    const report = await bench.run({ ...source, listings: [...source.listings, ...feed] });
    expect(report.counts).toMatchObject({ created: 2, failed: 0 });
    expect(visitors).toBe(0);
  });

  it('that names a release in many ways has it fetched once', async () => {
    const source = await start({ count: 1 });
    const { path } = site.releases[0]!;
    const ways = [
      path,
      `${path}#top`,
      `${path}?utm_source=mail`,
      `.${path}`,
      site.origin + path,
      `${path}?fbclid=1`,
    ];
    site.put('/press', {
      body: ways.map((href) => `<a href="${href}">Read</a>`).join(' '),
      contentType: 'text/html',
    });
    expect((await bench.run(source)).counts).toMatchObject({ listed: 1, created: 1 });
    expect(askedOf(site)).toEqual(new Map([[path, 1]]));
  });

  it('that robots.txt keeps from us is left alone, with its reason', async () => {
    const source = await start({ robots: 'User-agent: *\nDisallow: /press\n' });
    const report = await bench.run(source);
    expect(report.outcome).toBe('failed');
    expect(report.reason).toMatch(/robots\.txt/);
    expect(site.requests.filter(({ path }) => path !== '/robots.txt')).toEqual([]);
  });

  it('of releases that robots.txt keeps from us waits with the reason for each', async () => {
    const source = await start({ robots: 'User-agent: *\nDisallow: /press/\n' });
    expect((await bench.run(source)).counts).toMatchObject({ created: 0, failed: COUNT });
    expect(askedOf(site).size).toBe(0);
    expect(bench.states(source)).toEqual({ failed: COUNT });
  });
});
