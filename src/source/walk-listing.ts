import type { Listing } from '../model/source.ts';
import type { Listed } from './listed.ts';
import type { ListingDocument } from './listing-document.ts';
import { readListing } from './read-listing.ts';
import { tidyAddress } from './tidy-address.ts';
import { UnreadableListingError } from './unreadable-listing.ts';

/** Documents of one listing that are read: an archive of 100,000 releases has some ten thousand pages. */
export const MOST_DOCUMENTS = 20_000;
/** Addresses of one listing, of all its documents. */
export const MOST_ADDRESSES = 1_000_000;
/** Sitemaps within indexes within indexes. */
const DEEPEST_INDEX = 3;

/** A document of a listing, and the addresses in it that no document before it listed. */
export interface WalkedDocument {
  /** Null for the pages that a description names itself. */
  readonly address: string | null;
  readonly listed: readonly Listed[];
}

/** Gets a document of a listing; null where there is nothing to read in it: it is gone, or as it was. */
export type GetListingDocument = (address: string) => Promise<Omit<ListingDocument, 'asked'> | null>;

/**
 * Reads a listing document after document, for as long as it is asked to: pages that lead back to pages, or list nothing
 * that is new, end it. Throws UnreadableListingError for a document that cannot be read, or one too many, and what `get`
 * throws.
 */
export async function* walkListing(
  listing: Listing,
  get: GetListingDocument,
): AsyncGenerator<WalkedDocument, void, void> {
  if (listing.kind === 'single') {
    yield { address: null, listed: listing.urls.map((url) => ({ address: tidyAddress(url, url) ?? url })) };
    return;
  }
  const known = new Set<string>();
  const queued = new Set([listing.url]);
  const waiting = [{ address: listing.url, depth: 1 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const document = await get(next.address);
    if (document === null) continue;
    const page = readListing({ ...document, asked: next.address }, listing);
    const listed = page.listed.filter(({ address }) => !known.has(address));
    for (const { address } of listed) known.add(address);
    if (known.size > MOST_ADDRESSES) throw tooMany(MOST_ADDRESSES, 'addresses');
    yield { address: next.address, listed };
    if (listing.kind === 'pages' && listed.length === 0) return;
    for (const address of page.next) {
      if (queued.has(address)) continue;
      queued.add(address);
      refuseExcess(queued.size, next.depth, listing);
      waiting.push({ address, depth: next.depth + 1 });
    }
  }
}

function refuseExcess(documents: number, depth: number, listing: Listing): void {
  if (documents > MOST_DOCUMENTS) throw tooMany(MOST_DOCUMENTS, 'pages or sitemaps');
  if (listing.kind === 'sitemap' && depth >= DEEPEST_INDEX)
    throw new UnreadableListingError(
      'too-deep',
      `The sitemap's indexes are nested deeper than ${DEEPEST_INDEX}: the address of an inner one would be right.`,
    );
}

function tooMany(most: number, what: string): UnreadableListingError {
  return new UnreadableListingError(
    'too-many',
    `The listing has more than ${most.toLocaleString('en')} ${what}: one of its parts would be right.`,
  );
}
