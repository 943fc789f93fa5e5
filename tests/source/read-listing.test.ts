import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/model/source.ts';
import type { ListingPage } from '../../src/source/listed.ts';
import { readListing } from '../../src/source/read-listing.ts';

const FEED: Listing = { kind: 'feed', url: 'https://www.mfa.example/feed' };
const SITEMAP: Listing = { kind: 'sitemap', url: 'https://www.mfa.example/sitemap.xml', links: '/press/*' };
const PAGES: Listing = { kind: 'pages', url: 'https://www.mfa.example/press', links: '/press/*' };

function read(text: string | Uint8Array, listing: Listing, contentType?: string): ListingPage {
  const address = listing.kind === 'single' ? '' : listing.url;
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return readListing({ bytes, contentType, asked: address, address }, listing);
}

const addressesIn = (page: ListingPage): string[] => page.listed.map(({ address }) => address);

const reasonOf = (act: () => unknown): unknown => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { reason?: unknown }).reason;
  }
};

describe('a feed', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>MFA</title>${items}</channel></rss>`;

  it('of RSS lists links, titles and days', () => {
    const page = read(
      rss(`<item><title>Visit &amp; talks</title><link>https://www.mfa.example/press/1?utm_source=rss</link>
        <pubDate>Fri, 29 Nov 2024 08:00:00 +0700</pubDate></item>
        <item><guid>https://mfa.example/press/2</guid></item>
        <item><guid isPermaLink="false">https://www.mfa.example/press/3</guid></item>
        <item><link>https://elsewhere.example/press/4</link></item>
        <item><link>https://www.mfa.example/press/1#top</link></item>`),
      FEED,
    );
    expect(page).toEqual({
      listed: [
        {
          address: 'https://www.mfa.example/press/1',
          changedAt: '2024-11-29T01:00:00.000Z',
          title: 'Visit & talks',
        },
        { address: 'https://mfa.example/press/2' },
      ],
      next: [],
    });
  });

  it('of Atom lists its entries’ pages, relative ones, too', () => {
    const page = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>MFA</title>
        <entry><title type="html">A &lt;i&gt;visit&lt;/i&gt;</title><link rel="self" href="/feed/1"/><link rel="alternate" href="/press/1"/><updated>2024-11-29T08:00:00+07:00</updated></entry>
        <entry><title>None</title><id>tag:2</id></entry></feed>`,
      FEED,
    );
    expect(addressesIn(page)).toEqual(['https://www.mfa.example/press/1']);
    expect(page.listed[0]?.changedAt).toBe('2024-11-29T01:00:00.000Z');
  });

  it('of RDF and of JSON is read, too', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://www.mfa.example/"><title>MFA</title></channel>
      <item rdf:about="https://www.mfa.example/press/1"><title>One</title><link>https://www.mfa.example/press/1</link><dc:date>2024-11-29</dc:date></item></rdf:RDF>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'MFA',
      items: [{ id: '1', url: '/press/1', title: 'One', date_published: '2024-11-29' }],
    });
    const expected = [{ address: 'https://www.mfa.example/press/1', changedAt: '2024-11-29', title: 'One' }];
    expect(read(rdf, FEED).listed).toEqual(expected);
    expect(read(json, FEED).listed).toEqual(expected);
  });

  it('is narrowed by a pattern, which may name another host', () => {
    const feed = rss(
      '<item><link>https://www.mfa.example/press/1</link></item><item><link>https://news.example/mfa/2</link></item>',
    );
    const links = (pattern: string) => addressesIn(read(feed, { ...FEED, links: pattern } as Listing));
    expect(links('/press/*')).toEqual(['https://www.mfa.example/press/1']);
    expect(links('https://news.example/mfa/*')).toEqual(['https://news.example/mfa/2']);
    expect(links('/speeches/*')).toEqual([]);
  });

  it('is told in the encoding that it declares', () => {
    const text = rss('<item><title>Séance</title><link>/press/1</link></item>');
    const latin = Buffer.from(text.replace('?>', ' encoding="iso-8859-1"?>'), 'latin1');
    expect(read(latin, FEED).listed[0]?.title).toBe('Séance');
    expect(read(Buffer.from(text, 'latin1'), FEED, 'text/xml; charset=ISO-8859-1').listed[0]?.title).toBe(
      'Séance',
    );
    expect(read(Buffer.from(`\ufeff${text}`, 'utf16le'), FEED).listed[0]?.title).toBe('Séance');
  });

  it('may hold whole pages as characters', () => {
    const body = '<![CDATA[<!DOCTYPE html><p>Text &bomb; with <!ENTITY in it</p>]]>';
    const page = read(rss(`<item><link>/press/1</link><description>${body}</description></item>`), FEED);
    expect(page.listed).toHaveLength(1);
  });

  it.each([
    [
      'before all else',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "b">]><rss><channel></channel></rss>',
    ],
    ['after a comment', '<!-- <rss> --><!doctype rss SYSTEM "file:///etc/passwd"><rss><channel/></rss>'],
    ['in the middle', '<rss><channel><!DOCTYPE x [<!ENTITY a "b">]><item>&a;</item></channel></rss>'],
    ['after characters', '<rss><channel><![CDATA[x]]><!ENTITY a "b"></channel></rss>'],
  ])('with a declaration %s is refused', (_, text) => {
    expect(reasonOf(() => read(text, FEED))).toBe('forbidden');
    expect(reasonOf(() => read(text, SITEMAP))).toBe('forbidden');
  });

  it.each(['', '<html><body>Moved</body></html>', 'Error 500', '{}', '{"version": 1', '<rss', '\0\0\0'])(
    'is not %j',
    (text) => {
      expect(() => read(text, FEED)).toThrow(/no feed/);
    },
  );
});

describe('a sitemap', () => {
  const urlset = (urls: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;

  it('lists the addresses that fit, with their days', () => {
    const page = read(
      urlset(`<url><loc> https://www.mfa.example/press/1 </loc><lastmod>2024-11-29</lastmod></url>
        <url><loc>https://www.mfa.example/press/2?a=1&amp;b=2</loc><lastmod>lately</lastmod></url>
        <url><loc>https://www.mfa.example/visa</loc></url><url><lastmod>2024-01-01</lastmod></url>`),
      SITEMAP,
    );
    expect(page.listed).toEqual([
      { address: 'https://www.mfa.example/press/1', changedAt: '2024-11-29' },
      { address: 'https://www.mfa.example/press/2?a=1&b=2' },
    ]);
  });

  it('may be a compressed file, and have a prefix', () => {
    const xml =
      '<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>https://mfa.example/press/1</s:loc></s:url></s:urlset>';
    expect(addressesIn(read(gzipSync(xml), SITEMAP))).toEqual(['https://mfa.example/press/1']);
  });

  it('may be an index, of which the newest is read first, and none of another site', () => {
    const page = read(
      `<sitemapindex><sitemap><loc>https://www.mfa.example/a.xml</loc></sitemap>
        <sitemap><loc>https://www.mfa.example/b.xml</loc><lastmod>2023-01-01</lastmod></sitemap>
        <sitemap><loc>https://www.mfa.example/c.xml.gz</loc><lastmod>2024-01-01</lastmod></sitemap>
        <sitemap><loc>https://elsewhere.example/d.xml</loc></sitemap></sitemapindex>`,
      SITEMAP,
    );
    const paths = page.next.map((address) => new URL(address).pathname);
    expect(paths).toEqual(['/c.xml.gz', '/b.xml', '/a.xml']);
  });

  it.each([
    ['that is none', '<html></html>', 'damaged'],
    ['that is broken', '<urlset', 'damaged'],
    ['of characters', 'Not found', 'damaged'],
    ['that is no compressed file', Buffer.from([0x1f, 0x8b, 8, 0, 1]), 'damaged'],
    ['that unpacks to more than there may be', gzipSync(Buffer.alloc(20 << 20)), 'too-large'],
    ['that is larger than there may be', Buffer.alloc(17 << 20, ' '), 'too-large'],
  ])('%s is refused', (_, text, reason) => {
    expect(reasonOf(() => read(text, SITEMAP))).toBe(reason);
  });

  it('of more addresses than there may be is refused', () => {
    const urls = Array.from(
      { length: 50_001 },
      (_, i) => `<url><loc>https://mfa.example/press/${i}</loc></url>`,
    );
    expect(reasonOf(() => read(urlset(urls.join('')), SITEMAP))).toBe('too-many');
    expect(read(urlset(urls.slice(1).join('')), SITEMAP).listed).toHaveLength(50_000);
  });
});

describe('a page of links', () => {
  it('lists those that fit, once each, with their words', () => {
    const page = read(
      `<a href="/press/1?utm_campaign=x"><img src="1.jpg"></a> <a href=/press/1#more>A
        <b>visit</b></a> <a href="https://elsewhere.example/press/2">No</a> <A HREF='/press/3'>Talks &amp; more</A>
        <a name="x">No</a> <a href="javascript:alert(1)">No</a> <a href="/press/4/print">No</a> <map><area href="/press/5"></map>`,
      PAGES,
    );
    expect(page.listed).toEqual([
      { address: 'https://www.mfa.example/press/1', title: 'A visit' },
      { address: 'https://www.mfa.example/press/3', title: 'Talks & more' },
      { address: 'https://www.mfa.example/press/5' },
    ]);
  });

  it('may say what its links are relative to', () => {
    const html = '<head><base href="/press/"></head><a href="1">One</a>';
    expect(addressesIn(read(html, PAGES))).toEqual(['https://www.mfa.example/press/1']);
  });

  it('does not list itself', () => {
    const html = '<a href="/press/1">One</a><a href="/press">All</a><a href="?page=2">2</a>';
    expect(addressesIn(read(html, { ...PAGES, links: '/**' }))).toEqual([
      'https://www.mfa.example/press/1',
      'https://www.mfa.example/press?page=2',
    ]);
  });

  it('may list releases in one place alone', () => {
    const html =
      '<nav><a href="/press/about">About</a></nav><ul class="news"><li><a href="/press/1">1</a></ul>';
    const within = { ...PAGES, within: '.news' };
    expect(addressesIn(read(html, within))).toEqual(['https://www.mfa.example/press/1']);
    expect(addressesIn(read(html, { ...within, within: '.list' }))).toEqual([]);
  });

  it('leads on by a link', () => {
    const listing: Listing = { ...PAGES, next: { selector: 'a.next' } };
    const next = (html: string) => read(`<a href="/press/1">One</a>${html}`, listing).next;
    expect(next('<a class="next" href="?page=2">Next</a>')).toEqual(['https://www.mfa.example/press?page=2']);
    expect(next('<a class="next">Next</a>')).toEqual([]);
    expect(next('<a class="next" href="https://elsewhere.example/press?page=2">Next</a>')).toEqual([]);
    expect(read('<a class="next" href="?page=2">Next</a>', listing).next).toEqual([]);
  });

  it('leads on by a number', () => {
    const next = { url: 'https://www.mfa.example/press?page={page}&q=', firstPage: 0 };
    const listing: Listing = { ...PAGES, next };
    const after = (asked: string) =>
      readListing({ bytes: Buffer.from('<a href="/press/1">One</a>'), asked, address: asked }, listing).next;
    expect(after('https://www.mfa.example/press')).toEqual(['https://www.mfa.example/press?page=1&q=']);
    expect(after('https://www.mfa.example/press?page=9&q=')).toEqual([
      'https://www.mfa.example/press?page=10&q=',
    ]);
    expect(after('https://www.mfa.example/press?page=x&q=')).toEqual([]);
    expect(after('https://www.mfa.example/')).toEqual([]);
  });

  it('is refused where it is nested as no page is', () => {
    expect(reasonOf(() => read('<div>'.repeat(10_000), PAGES))).toBe('too-deep');
  });

  it('is refused where it lists more than there may be', () => {
    const html = Array.from({ length: 50_001 }, (_, i) => `<a href=/press/${i}>`).join('</a>');
    expect(reasonOf(() => read(html, PAGES))).toBe('too-many');
  });

  it('is refused where it has a million links that lead nowhere', () => {
    expect(reasonOf(() => read('<a href=#></a>'.repeat(1_000_000), PAGES))).toBe('too-large');
  });
});
