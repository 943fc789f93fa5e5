import { FetchError, type Fetcher } from '../fetch/fetched.ts';
import type { FetcherOptions } from '../fetch/options.ts';
import type { AddressInput } from '../graphql/context.ts';
import type { Incoming } from '../pipeline/ingest-batch.ts';
import { InvalidReleaseError } from '../pipeline/invalid-release.ts';
import type { ReadDocument } from '../pipeline/read-document.ts';

/**
 * How documents are fetched for somebody who waits for the answer: less of them, and given up sooner. Of several processes that
 * fetch beside each other none knows whom the others ask: each asks a host so much the seldomer.
 */
export function waitedFor(processes: number): Pick<FetcherOptions, 'limits' | 'manners'> {
  return {
    limits: { maxBytes: 10_000_000, connectSeconds: 5, answerSeconds: 10, totalSeconds: 15 },
    manners: { delaySeconds: processes, maxCrawlDelaySeconds: 5, tries: 2, maxWaitSeconds: 5 },
  };
}

/** Addresses that are fetched and read at once: each may take the memory of a whole document. */
const MOST_AT_ONCE = 16;

/**
 * Fetches and reads the one release at an address, in one of so many processes that do. Rejects with FetchError, UnreadableDocumentError or InvalidReleaseError
 * where there is none, and with the signal's reason once it is aborted.
 */
export function addressReader(
  fetcher: Fetcher,
  readDocument: ReadDocument,
  processes = 1,
): (input: AddressInput, signal: AbortSignal) => Promise<Incoming> {
  const most = Math.ceil(MOST_AT_ONCE / processes);
  let underWay = 0;
  return async (input, signal) => {
    if (underWay >= most)
      throw new FetchError('busy', `${most} addresses are being fetched already: try again soon.`, true);
    underWay += 1;
    try {
      return await readAt(input, fetcher, readDocument, signal);
    } finally {
      underWay -= 1;
    }
  };
}

async function readAt(
  { url, publisher, issuedOn }: AddressInput,
  fetcher: Fetcher,
  readDocument: ReadDocument,
  signal: AbortSignal,
): Promise<Incoming> {
  const fetched = await fetcher.fetch({ address: url }, signal);
  if (fetched.outcome !== 'fetched') throw new FetchError('gone', `There is no document at ${url}.`);
  const { bytes, address, contentType } = fetched;
  const context = { address, ...(contentType === undefined ? {} : { contentType }) };
  const defaults = { publisher: publisher ?? undefined, issuedOn: issuedOn ?? undefined };
  const releases = await readDocument({ bytes, context, defaults }, signal);
  const [release] = releases;
  if (release === undefined || releases.length > 1)
    throw new InvalidReleaseError(
      `There are ${releases.length} releases at ${address}: expected one. Give the address of one alone, or its text.`,
    );
  return release;
}
