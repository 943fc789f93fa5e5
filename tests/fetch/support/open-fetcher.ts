import { onTestFinished } from 'vitest';
import { createFetcher } from '../../../src/fetch/create-fetcher.ts';
import { FetchError, type Fetched, type FetchRequest } from '../../../src/fetch/fetched.ts';
import type { FetcherOptions, FetchLimits, Manners } from '../../../src/fetch/options.ts';

/** What a test says of its fetcher. */
export interface FetcherOfTest extends Omit<FetcherOptions, 'userAgent' | 'limits' | 'manners'> {
  readonly limits?: Partial<FetchLimits>;
  readonly manners?: Partial<Manners>;
}

/** A fetcher that waits for milliseconds where a real one waits for seconds, and may fetch from this machine. */
export function openFetcher({ limits, manners, ...options }: FetcherOfTest = {}) {
  const fetcher = createFetcher({
    userAgent: 'Entente/1.0 (+press@example.org)',
    networks: ['127.0.0.0/8', '::1/128'],
    limits: { maxBytes: 1_000_000, ...limits },
    manners: { delaySeconds: 0, backOffSeconds: 0.002, ...manners },
    ...options,
  });
  onTestFinished(() => fetcher.close());
  const never = new AbortController().signal;
  return {
    fetch: (request: string | FetchRequest, signal: AbortSignal = never): Promise<Fetched> =>
      fetcher.fetch(typeof request === 'string' ? { address: request } : request, signal),
    /** The text of a document. */
    async text(address: string): Promise<string> {
      const fetched = await this.fetch(address);
      if (fetched.outcome !== 'fetched') throw new Error(`${address}: ${fetched.outcome}`);
      return new TextDecoder().decode(fetched.bytes);
    },
    /** What it fails with: that it does is expected. */
    async failure(address: string): Promise<FetchError> {
      const outcome = await this.fetch(address).catch((error: unknown) => error);
      if (outcome instanceof FetchError) return outcome;
      throw new Error(`${address} should fail with a FetchError.`, { cause: outcome });
    },
    close: () => fetcher.close(),
  };
}
