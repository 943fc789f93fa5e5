/** What one request may ask of the server. */
export interface ApiLimits {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields of an operation with its fragments written out. */
  readonly fields: number;
  /** Fields with an alias, counted in the same way. */
  readonly aliases: number;
  /** Directives (`@skip`, `@include`), counted in the same way. */
  readonly directives: number;
  /** Values that the answer is estimated to have; see `measureOperation`. */
  readonly cost: number;
  /** Words and signs of a query's text. */
  readonly tokens: number;
  /** Longest body of a request, in bytes. */
  readonly bodyBytes: number;
  /** The same for callers that may write: they send whole texts. */
  readonly writerBodyBytes: number;
  /** Exports under way at once. */
  readonly exports: number;
  /** How long an export waits for a client that does not read on, in milliseconds. */
  readonly exportIdleMilliseconds: number;
  /** Connections at once over which releases are followed. */
  readonly connections: number;
  /** Subscriptions of one connection. */
  readonly subscriptions: number;
  /** How often a client that follows shows that it is still there, in milliseconds; one that does not is cut off. */
  readonly heartbeatMilliseconds: number;
  /** How often the store is asked whether there is something new, in milliseconds. */
  readonly pollMilliseconds: number;
  /** Longest time a request may take, in milliseconds; an export takes as long as it is read. */
  readonly milliseconds: number;
  /** Requests of one caller in a minute; 0 for any number. */
  readonly requestsAMinute: number;
  /** Requests that are under way at once. */
  readonly atOnce: number;
  /** Bytes of answers that are kept to be given again; 0 for none. */
  readonly cacheBytes: number;
}

/** Enough for the questions of analysts, too little to be a burden. */
export const DEFAULT_LIMITS: ApiLimits = {
  depth: 15,
  fields: 1000,
  aliases: 100,
  directives: 50,
  cost: 100_000,
  tokens: 3000,
  bodyBytes: 1_000_000,
  writerBodyBytes: 10_000_000,
  connections: 1000,
  subscriptions: 20,
  heartbeatMilliseconds: 12_000,
  pollMilliseconds: 1000,
  exports: 8,
  exportIdleMilliseconds: 60_000,
  milliseconds: 30_000,
  requestsAMinute: 1200,
  atOnce: 256,
  cacheBytes: 64 * 2 ** 20,
};
