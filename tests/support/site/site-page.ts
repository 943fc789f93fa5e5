import { gzipSync } from 'node:zlib';
import { writeAtom, writeJsonFeed, writeRss } from './feeds.ts';
import type { SiteRelease } from './site-release.ts';
import { writeSitemap, writeSitemapIndex } from './sitemaps.ts';
import type { SiteTemplate } from './templates/site-template.ts';

/** What a site answers where nothing goes wrong. */
export interface SitePage {
  readonly body: string | Buffer;
  readonly contentType: string;
}

/** What a site is made of. */
export interface SiteContent {
  readonly origin: string;
  /** The oldest first. */
  readonly releases: readonly SiteRelease[];
  readonly template: SiteTemplate;
  /** Releases on a page of the list. */
  readonly perPage: number;
  /** Releases in a feed. */
  readonly perFeed: number;
  readonly robots: string;
}

const HTML = 'text/html; charset=utf-8';
const XML = 'application/xml';

/** The page at a path with its query; null where the site has none. */
export function pageAt(path: string, content: SiteContent): SitePage | null {
  const { origin, releases, template, perFeed, robots } = content;
  const newest = releases.slice(-perFeed).reverse();
  const half = Math.ceil(releases.length / 2);
  switch (path) {
    case '/robots.txt':
      return { body: robots, contentType: 'text/plain' };
    case '/feed.xml':
      return { body: writeRss(newest, origin, false), contentType: 'application/rss+xml; charset=UTF-8' };
    case '/feed-full.xml':
      return { body: writeRss(newest, origin, true), contentType: 'text/xml' };
    case '/atom.xml':
      return { body: writeAtom(newest, origin), contentType: 'application/atom+xml' };
    case '/feed.json':
      return { body: writeJsonFeed(newest, origin), contentType: 'application/feed+json' };
    case '/sitemap.xml':
      return {
        body: writeSitemapIndex(['/sitemap-1.xml', '/sitemap-2.xml.gz'], origin),
        contentType: XML,
      };
    case '/sitemap-1.xml':
      return { body: writeSitemap(releases.slice(0, half), origin), contentType: XML };
    case '/sitemap-2.xml.gz':
      return {
        body: gzipSync(writeSitemap(releases.slice(half), origin)),
        contentType: 'application/octet-stream',
      };
  }
  const list = /^\/press(?:\?page=(\d+))?$/.exec(path);
  if (list !== null) return { body: writeListAt(Number(list[1] ?? 1), content), contentType: HTML };
  const release = releases.find((one) => path === one.path || path.startsWith(`${one.path}?`));
  return release === undefined ? null : { body: template.writeRelease(release), contentType: HTML };
}

/** The list's page of a number from 1; beyond the last one there is an empty page, as on most sites. */
function writeListAt(number: number, { releases, perPage, template }: SiteContent): string {
  const from = (number - 1) * perPage;
  return template.writeList({
    releases: [...releases].reverse().slice(from, from + perPage),
    number,
    next: from + perPage < releases.length ? `/press?page=${number + 1}` : null,
    previous: number > 1 ? `/press?page=${number - 1}` : null,
  });
}
