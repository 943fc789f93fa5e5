import type { Listing } from '../model/source.ts';
import type { ListingPage } from './listed.ts';
import type { ListingDocument } from './listing-document.ts';
import { readFeed } from './read-feed.ts';
import { readListPage } from './read-list-page.ts';
import { readSitemap } from './read-sitemap.ts';

/** What one document of a listing says; throws UnreadableListingError where it cannot be read. */
export function readListing(document: ListingDocument, listing: Listing): ListingPage {
  switch (listing.kind) {
    case 'feed':
      return readFeed(document, listing);
    case 'sitemap':
      return readSitemap(document, listing);
    case 'pages':
      return readListPage(document, listing);
    case 'single':
      return { listed: [], next: [] };
  }
}
