/** What is known of an address of a source from before. */
export interface Visit {
  readonly source: string;
  readonly address: string;
  readonly state: 'waiting' | 'fetched' | 'done' | 'failed' | 'gone';
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the bytes that were fetched last; null before. */
  readonly digest: string | null;
  /** ISO 8601 instants. */
  readonly listedAt: string;
  readonly fetchedAt: string | null;
  /** Why it could not be fetched or read; null where it could. */
  readonly reason: string | null;
  readonly tries: number;
}
