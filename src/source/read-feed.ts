import { feedEntriesOf, type FeedEntries } from '../common/feed-entries.ts';
import type { FeedListing } from '../model/source.ts';
import { decodeListing } from './decode-listing.ts';
import { gatherListed, titleOf } from './gather-listed.ts';
import type { ListingPage } from './listed.ts';
import type { ListingDocument } from './listing-document.ts';
import { refuseDeclarations } from './refuse-declarations.ts';
import { UnreadableListingError } from './unreadable-listing.ts';
import { whenChanged } from './when-changed.ts';

/** What a feed of RSS, Atom, RDF or JSON lists; throws UnreadableListingError where it is none. */
export function readFeed(
  { bytes, contentType, address }: ListingDocument,
  listing: FeedListing,
): ListingPage {
  const text = decodeListing(bytes, contentType);
  if (!text.trimStart().startsWith('{')) refuseDeclarations(text);
  const links = parse(text).entries.flatMap(({ link, title, updated, published }) =>
    // An entry without an address is none that can be fetched.
    link === undefined ? [] : [{ link, title: titleOf(title), changedAt: whenChanged(updated ?? published) }],
  );
  return {
    listed: gatherListed(links, { pattern: listing.links, own: listing.url, base: address }),
    next: [],
  };
}

function parse(text: string): FeedEntries {
  try {
    return feedEntriesOf(text);
  } catch (error) {
    const given = JSON.stringify(text.slice(0, 60));
    throw new UnreadableListingError(
      'damaged',
      `This is no feed of RSS, Atom or JSON (${error instanceof Error ? error.message : String(error)}); it begins with ${given}.`,
    );
  }
}
