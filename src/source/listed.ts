/** An address that a listing names, and what it says of it. */
export interface Listed {
  /** Absolute, without its fragment. */
  readonly address: string;
  /** When it was published or last changed, as the listing has it: an ISO 8601 day or instant. */
  readonly changedAt?: string;
  readonly title?: string;
}

/** What one document of a listing says. */
export interface ListingPage {
  /** In the order of the document, each address once. */
  readonly listed: readonly Listed[];
  /** Further documents of the same listing: the next page, the sitemaps of an index. */
  readonly next: readonly string[];
}
