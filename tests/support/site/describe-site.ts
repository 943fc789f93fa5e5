import type { Listing, Source } from '../../../src/model/source.ts';
import type { Site } from './start-site.ts';

/** How a site lists its releases: by "next" links, by numbers of pages, in a feed, in sitemaps. */
export type SiteListing = 'next' | 'numbers' | 'feed' | 'sitemap';

/** The description of a site as a source. */
export function describeSite(site: Site, listing: SiteListing = 'next', id = 'kh-site'): Source {
  return {
    id,
    name: 'Ministry of Foreign Affairs and International Cooperation',
    country: 'KH',
    languages: ['en'],
    listings: [listingOf(site, listing)],
    rules: site.template.rules,
    delaySeconds: 0,
  };
}

function listingOf({ origin, template }: Site, listing: SiteListing): Listing {
  const links = '/press/*/*/*';
  const url = `${origin}/press`;
  switch (listing) {
    case 'next':
      return { kind: 'pages', url, links, next: { selector: template.nextLink } };
    case 'numbers':
      return { kind: 'pages', url, links, next: { url: `${origin}/press?page={page}`, firstPage: 1 } };
    case 'feed':
      return { kind: 'feed', url: `${origin}/feed.xml` };
    case 'sitemap':
      return { kind: 'sitemap', url: `${origin}/sitemap.xml`, links };
  }
}
