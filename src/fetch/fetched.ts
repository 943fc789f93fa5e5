/** What to fetch, and what is known of it from before. */
export interface FetchRequest {
  readonly address: string;
  /** `ETag` and `Last-Modified` of the last answer: asks for the document only if it is another now. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Seconds to keep between two requests to its host, where they differ from the fetcher's own. */
  readonly delaySeconds?: number;
}

/** What came of it: a document, the word that it is as it was, or that it is there no more (404, 410). */
export type Fetched =
  | {
      readonly outcome: 'fetched';
      /** Where the redirects ended. */
      readonly address: string;
      /** Decoded from their transfer (gzip, brotli), not from their character set. */
      readonly bytes: Uint8Array;
      readonly contentType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'gone'; readonly status: number };

/** Why an address was not fetched. */
export type FetchFailureReason =
  | 'bad-address'
  | 'forbidden-address'
  | 'forbidden-by-robots'
  | 'too-large'
  | 'too-slow'
  | 'too-many-redirects'
  | 'refused'
  /** There is nothing, where a document is needed. */
  | 'gone'
  /** Too much is being fetched already. */
  | 'busy'
  /** Whoever runs this has not said that it may fetch. */
  | 'switched-off'
  | 'failed';

/** An address that was not fetched; the message says why, and what would be right. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly reason: FetchFailureReason;
  /** Whether another time may go better: a server that is down, not an address that is forbidden. */
  readonly passing: boolean;

  constructor(reason: FetchFailureReason, message: string, passing = false) {
    super(message);
    this.reason = reason;
    this.passing = passing;
  }
}

/** Fetches documents from the web with good manners, and from nowhere else. */
export interface Fetcher {
  /** Throws FetchError, or the signal's reason once it is aborted. */
  fetch(request: FetchRequest, signal: AbortSignal): Promise<Fetched>;
  close(): Promise<void>;
}
