import type { Listing } from '../model/source.ts';
import type { ListingPage } from './listed.ts';

/** A document of a listing, as it was fetched. */
export interface ListingDocument {
  readonly bytes: Uint8Array;
  /** Media type and character set as its server declared them. */
  readonly contentType?: string | undefined;
  /** The address that was asked for. */
  readonly asked: string;
  /** Where it was found, after redirects: what its relative links are relative to. */
  readonly address: string;
}

/**
 * Reads one document of a listing. Throws UnreadableListingError where it cannot be read, what a limit of time or memory
 * throws, and the signal's reason once it is aborted.
 */
export type ReadListing = (
  document: ListingDocument,
  listing: Listing,
  signal: AbortSignal,
) => Promise<ListingPage>;
