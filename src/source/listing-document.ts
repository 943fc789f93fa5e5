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
