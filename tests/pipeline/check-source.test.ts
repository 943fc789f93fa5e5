import { readListing } from '../../src/source/read-listing.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import type { Fetcher } from '../../src/fetch/fetched.ts';
import { loadReference } from '../../src/load-reference.ts';
import type { Listing, Source } from '../../src/model/source.ts';
import { checkSource, type SourceCheck } from '../../src/pipeline/check-source/check-source.ts';
import type { CheckTools } from '../../src/pipeline/check-source/check-tools.ts';
import { prepareDocument } from '../../src/pipeline/prepare-document.ts';
import { describeSite } from '../support/site/describe-site.ts';
import { type Site, type SiteOptions, startSite } from '../support/site/start-site.ts';
import { TEMPLATES, type TemplateName } from '../support/site/templates/all-templates.ts';

const REFERENCE = loadReference();

let fetcher: Fetcher;
let site: Site;
beforeAll(() => {
  fetcher = createFetcher({
    userAgent: 'Entente/1.0 (+tests@entente.example)',
    networks: ['127.0.0.0/8'],
    manners: { delaySeconds: 0, tries: 1, robotsSeconds: 0 },
  });
});
afterAll(() => fetcher.close());
afterEach(() => site.close());

const start = async (options: Partial<SiteOptions> = {}): Promise<Site> =>
  (site = await startSite({ count: 30, ...options }));

function check(source: Source, signal = new AbortController().signal): Promise<SourceCheck> {
  const reader = { reference: REFERENCE, readBy: 'entente/test' };
  const read: CheckTools['read'] = (job) => prepareDocument(job, reader);
  const readHere: CheckTools['readListing'] = async (page, listing) => readListing(page, listing);
  return checkSource(source, { fetcher, read, readListing: readHere }, signal);
}

const faultsOf = ({ listings, pages }: SourceCheck): string[] =>
  [...listings, ...pages].flatMap(({ faults }) => faults);

describe('a description that fits', () => {
  it.each(Object.keys(TEMPLATES) as TemplateName[])('says so, in the manner of %s', async (template) => {
    const { releases } = await start({ template });
    const found = await check(describeSite(site));
    expect(faultsOf(found)).toEqual([]);
    expect(found.fits).toBe(true);
    expect(found.listings).toMatchObject([{ kind: 'pages', found: 20, newest: null }]);
    expect(found.pages.map(({ title, issuedOn }) => ({ title, issuedOn }))).toEqual(
      releases
        .slice(-3)
        .reverse()
        .map(({ title, issuedOn }) => ({ title, issuedOn })),
    );
  });

  it('tells the newest day that a listing has, and takes few requests', async () => {
    const { releases, requests } = await start({ count: 1000 });
    const newest = releases.at(-1)!.issuedOn;
    expect((await check(describeSite(site, 'feed'))).listings).toMatchObject([{ found: 20, newest }]);
    expect((await check(describeSite(site, 'sitemap'))).listings).toMatchObject([
      { kind: 'sitemap', found: 500 },
    ]);
    expect(requests.length).toBeLessThan(20);
  });

  it('may be of single pages', async () => {
    const { origin, releases } = await start();
    const single: Listing = { kind: 'single', urls: [`${origin}${releases[0]!.path}`] };
    const found = await check({ ...describeSite(site), listings: [single] });
    expect(found).toMatchObject({ fits: true, pages: [{ title: releases[0]!.title, releases: 1 }] });
  });
});

describe('a description that fits no more', () => {
  const withListing = (changes: object): Source => {
    const source = describeSite(site);
    return { ...source, listings: [{ ...source.listings[0]!, ...changes } as Listing] };
  };

  it('is told which addresses there are', async () => {
    await start();
    const [fault] = faultsOf(await check(withListing({ links: '/media/*' })));
    expect(fault).toMatch(
      /^None of its \d+ addresses fits "\/media\/\*"; it has, among others, \/press\/2024\//,
    );
  });

  it('is told that the links stand elsewhere on the page', async () => {
    await start();
    const [fault] = faultsOf(await check(withListing({ within: '.news-list' })));
    expect(fault).toMatch(/^"within" holds no address that fits, the whole page 20: /);
  });

  it('is told that its listing is gone', async () => {
    const { origin } = await start();
    const found = await check(withListing({ url: `${origin}/news` }));
    expect(faultsOf(found)).toEqual([
      expect.stringMatching(/nothing at .*\/news \(404\): where has it moved\?/),
    ]);
    expect(found.fits).toBe(false);
  });

  it('is told that its site moved to another', async () => {
    await start();
    const other = await startSite({ count: 3 });
    site.fail('/press', [{ kind: 'redirect', to: `${other.origin}/press` }]);
    const found = await check(describeSite(site));
    await other.close();
    expect(faultsOf(found)).toEqual([
      `It has moved to ${other.origin}/press: describe that address instead.`,
    ]);
  });

  it('is told that a listing is none', async () => {
    const { origin } = await start();
    const feed: Listing = { kind: 'feed', url: `${origin}/press` };
    expect(faultsOf(await check({ ...describeSite(site), listings: [feed] }))).toEqual([
      expect.stringContaining('document type declaration'),
    ]);
  });

  it('is told that a script fills the page', async () => {
    await start();
    site.put('/press', { body: '<html><div id="app"></div></html>', contentType: 'text/html' });
    expect(faultsOf(await check(describeSite(site)))).toEqual([
      expect.stringContaining('if a script fills it'),
    ]);
  });

  it('is told which rules find nothing', async () => {
    await start();
    const source = describeSite(site);
    const rules = { ...source.rules, title: 'h1.headline', date: '.published' };
    const faults = new Set(faultsOf(await check({ ...source, rules })));
    expect([...faults]).toEqual([
      expect.stringMatching(/^rules\.title "h1\.headline" finds nothing: /),
      expect.stringMatching(/^rules\.date "\.published" finds nothing: /),
    ]);
  });

  it('is told of a text that is hardly one', async () => {
    const { releases } = await start();
    for (const { path } of releases) site.change(path, { paragraphs: ['Loading.'] });
    expect(faultsOf(await check(describeSite(site)))).toContainEqual(
      expect.stringContaining('hardly a release'),
    );
  });

  it('is told of a page that cannot be had, and of the others all the same', async () => {
    const { releases } = await start();
    site.fail(releases.at(-1)!.path, [{ kind: 'status', status: 403 }]);
    const { pages } = await check(describeSite(site));
    expect(pages.map(({ faults }) => faults.length)).toEqual([1, 0, 0]);
  });

  it('breaks off when it is told to', async () => {
    await start();
    const controller = new AbortController();
    site.fail('/press', [{ kind: 'hang' }]);
    const checked = check(describeSite(site), controller.signal);
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(checked).rejects.toThrow('enough');
  });
});
