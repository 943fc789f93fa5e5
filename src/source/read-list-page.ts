import { selectAll, selectOne } from 'css-select';
import type { Document, Element } from 'domhandler';
import { innerText } from 'domutils';
import type { PagedListing } from '../model/source.ts';
import { decodeListing } from './decode-listing.ts';
import { gatherListed, type Link, titleOf } from './gather-listed.ts';
import type { ListingPage } from './listed.ts';
import type { ListingDocument } from './listing-document.ts';
import { nextPageByNumber } from './page-numbers.ts';
import { attributeOf, parsePage } from './parse-page.ts';
import { isOfSameSite, tidyAddress } from './tidy-address.ts';

/** What a web page of links lists, and where the next page is; throws UnreadableListingError where it is hostile. */
export function readListPage(
  { bytes, contentType, asked, address }: ListingDocument,
  listing: PagedListing,
): ListingPage {
  const page = parsePage(decodeListing(bytes, contentType));
  const base = baseOf(page, address);
  const listed = gatherListed(linksOf(page, listing.within), {
    pattern: listing.links,
    own: listing.url,
    base,
  });
  const next = listed.length === 0 ? null : nextOf(page, base, listing, asked);
  return { listed, next: next === null ? [] : [next] };
}

function* linksOf(page: Document, within: string | undefined): Generator<Link> {
  const parts = within === undefined ? page : selectAll<Document | Element, Element>(within, page);
  for (const anchor of selectAll<Document | Element, Element>('a[href], area[href]', parts))
    yield { link: attributeOf(anchor, 'href') ?? '', title: titleOf(innerText(anchor)) };
}

function baseOf(page: Document, address: string): string {
  const written = attributeOf(selectOne<Document | Element, Element>('base[href]', page), 'href');
  return written === undefined ? address : (URL.parse(written, address)?.href ?? address);
}

function nextOf(page: Document, base: string, { next, url }: PagedListing, asked: string): string | null {
  if (next === undefined) return null;
  if ('url' in next) return nextPageByNumber(next, url, asked);
  const link = attributeOf(selectOne<Document | Element, Element>(next.selector, page), 'href');
  const found = link === undefined ? null : tidyAddress(link, base);
  return found !== null && isOfSameSite(found, url) ? found : null;
}
