import type { Fetched, Fetcher } from '../../fetch/fetched.ts';
import type { Source } from '../../model/source.ts';
import type { ReadListing } from '../../source/listing-document.ts';
import type { ReadDocument } from '../read-document.ts';

/** What a check works with. */
export interface CheckTools {
  readonly fetcher: Fetcher;
  readonly read: ReadDocument;
  readonly readListing: ReadListing;
}

/** A document that was fetched. */
export type Got = Extract<Fetched, { outcome: 'fetched' }>;

/** Fetches a document of a source; throws FetchError, and an Error where there is none. */
export async function getDocument(
  address: string,
  { delaySeconds }: Source,
  { fetcher }: CheckTools,
  signal: AbortSignal,
): Promise<Got> {
  const answer = await fetcher.fetch(
    { address, ...(delaySeconds === undefined ? {} : { delaySeconds }) },
    signal,
  );
  if (answer.outcome === 'fetched') return answer;
  const status = answer.outcome === 'gone' ? answer.status : 304;
  throw new Error(`There is nothing at ${address} (${status}): where has it moved?`);
}

/** What went wrong, in words; throws the signal's reason if it was that. */
export function faultOf(error: unknown, signal: AbortSignal): string {
  signal.throwIfAborted();
  return error instanceof Error ? error.message : String(error);
}
