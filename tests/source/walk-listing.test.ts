import { readListing } from '../../src/source/read-listing.ts';
import { afterEach, describe, expect, it } from 'vitest';
import type { Listing } from '../../src/model/source.ts';
import type { UnreadableListingError } from '../../src/source/unreadable-listing.ts';
import { type GetListingDocument, walkListing } from '../../src/source/walk-listing.ts';
import { describeSite, type SiteListing } from '../support/site/describe-site.ts';
import { type Site, startSite } from '../support/site/start-site.ts';
import { TEMPLATES, type TemplateName } from '../support/site/templates/all-templates.ts';

let site: Site | undefined;
afterEach(() => site?.close());

const get: GetListingDocument = async (asked) => {
  const response = await fetch(asked);
  if (!response.ok) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, contentType: response.headers.get('content-type') ?? undefined, address: response.url };
};

async function walk(listing: Listing, getDocument = get): Promise<string[][]> {
  const documents: string[][] = [];
  for await (const listed of walkListing(listing, getDocument, async (page, as) => readListing(page, as)))
    documents.push(listed.map(({ address }) => address));
  return documents;
}

describe('an archive of 1,000 releases', () => {
  const ways = (Object.keys(TEMPLATES) as TemplateName[]).flatMap((template) =>
    (['next', 'numbers', 'sitemap'] as const).map((way): [TemplateName, SiteListing] => [template, way]),
  );
  it.each(ways)('in the manner of %s is found whole by "%s"', async (template, way) => {
    site = await startSite({ count: 1000, template, perPage: 50 });
    const { origin, releases } = site;
    const found = (await walk(describeSite(site, way).listings[0]!)).flat();
    expect(found.length).toBe(1000);
    expect(new Set(found)).toEqual(new Set(releases.map(({ path }) => origin + path)));
  });

  it('is read only as far as one wants', async () => {
    site = await startSite({ count: 1000 });
    for await (const listed of walkListing(describeSite(site).listings[0]!, get, async (page, as) =>
      readListing(page, as),
    )) {
      expect(listed).toHaveLength(20);
      break;
    }
    expect(site.requests).toHaveLength(1);
  });
});

/** Documents that are made up as they are asked for. */
const made =
  (text: (address: string) => string): GetListingDocument =>
  async (address) => ({ bytes: Buffer.from(text(address)), address });

const PAGES: Listing = {
  kind: 'pages',
  url: 'https://mfa.example/press',
  links: '/press/*',
  next: { selector: '.next' },
};
const SITEMAP: Listing = { kind: 'sitemap', url: 'https://mfa.example/sitemap.xml', links: '/press/*' };

const reasonOf = (walked: Promise<unknown>): Promise<unknown> =>
  walked.then(
    () => null,
    (error: UnreadableListingError) => error.reason,
  );

describe('a hostile listing', () => {
  it('that leads back to itself ends', async () => {
    const loop = made(() => '<a href="/press/1">1</a><a class="next" href="/press">Next</a>');
    expect(await walk(PAGES, loop)).toEqual([['https://mfa.example/press/1']]);
  });

  it('that gives its first page for every number ends', async () => {
    const numbers: Listing = { ...PAGES, next: { url: 'https://mfa.example/press?p={page}', firstPage: 1 } };
    expect(
      await walk(
        numbers,
        made(() => '<a href="/press/1">1</a>'),
      ),
    ).toEqual([['https://mfa.example/press/1'], []]);
  });

  it('of pages without end is refused', async () => {
    let page = 0;
    const endless = made(() => {
      page += 1;
      return `<a href="/press/${page}">1</a><a class="next" href="/press?page=${page}">Next</a>`;
    });
    expect(await reasonOf(walk(PAGES, endless))).toBe('too-many');
    expect(page).toBe(20_000);
  });

  it('of indexes that name each other ends', async () => {
    const ring = made(
      () => '<sitemapindex><sitemap><loc>https://mfa.example/sitemap.xml</loc></sitemap></sitemapindex>',
    );
    expect(await walk(SITEMAP, ring)).toEqual([[]]);
  });
});

describe('a listing', () => {
  it('of single pages lists them without asking for anything', async () => {
    const single: Listing = { kind: 'single', urls: ['https://mfa.example/digest#top'] };
    expect(await walk(single, () => Promise.reject(new Error('asked')))).toEqual([
      ['https://mfa.example/digest'],
    ]);
  });

  it('that is as it was has nothing to read', async () => {
    expect(await walk(PAGES, () => Promise.resolve(null))).toEqual([]);
  });
});
