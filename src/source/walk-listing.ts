import type { Listing } from '../model/source.ts';
import type { Listed, ListingPage } from './listed.ts';
import type { ListingDocument } from './listing-document.ts';
import { tidyAddress } from './tidy-address.ts';
import { UnreadableListingError } from './unreadable-listing.ts';

/** Documents of one listing that are read: an archive of 100,000 releases has some ten thousand pages. */
export const MOST_DOCUMENTS = 20_000;

/** Gets a document of a listing; null where there is nothing to read in it: it is gone, or as it was. */
export type GetListingDocument = (address: string) => Promise<Omit<ListingDocument, 'asked'> | null>;

/** Reads a document of a listing, as `ReadListing` does. */
type ReadHere = (document: ListingDocument, listing: Listing) => Promise<ListingPage>;

/**
 * Reads a listing document after document, for as long as it is asked to, and gives the addresses in each that none before it
 * had: pages that lead back to pages, or list nothing that is new, end it. Throws UnreadableListingError for a document that
 * cannot be read, or one too many, and what `get` and `read` throw.
 */
export async function* walkListing(
  listing: Listing,
  get: GetListingDocument,
  read: ReadHere,
): AsyncGenerator<readonly Listed[], void, void> {
  if (listing.kind === 'single') {
    yield listing.urls.map((url) => ({ address: tidyAddress(url, url) ?? url }));
    return;
  }
  const known = new Set<string>();
  // A set grows while it is walked through.
  const documents = new Set([listing.url]);
  for (const asked of documents) {
    const document = await get(asked);
    if (document === null) continue;
    const page = await read({ ...document, asked }, listing);
    const listed = page.listed.filter(({ address }) => !known.has(address));
    for (const { address } of listed) known.add(address);
    yield listed;
    if (listing.kind === 'pages' && listed.length === 0) return;
    for (const address of page.next) documents.add(address);
    if (documents.size > MOST_DOCUMENTS)
      throw new UnreadableListingError(
        'too-many',
        `The listing has more than ${MOST_DOCUMENTS.toLocaleString('en')} pages or sitemaps: one of its parts would be right.`,
      );
  }
}
