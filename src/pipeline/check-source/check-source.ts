import type { Source } from '../../model/source.ts';
import { checkListing, type ListingCheck } from './check-listing.ts';
import { checkPage, type PageCheck } from './check-page.ts';
import type { CheckTools } from './check-tools.ts';

/** Whether a source's description fits what its site serves. */
export interface SourceCheck {
  /** Whether nothing is wrong. */
  readonly fits: boolean;
  readonly listings: readonly ListingCheck[];
  /** Of up to three releases that its listings name. */
  readonly pages: readonly PageCheck[];
}

const MOST_PAGES = 3;

/**
 * Tells in a few requests whether a description still fits what its site serves, and what would mend it. Rejects with the
 * signal's reason once it is aborted; all else that goes wrong is part of the answer.
 */
export async function checkSource(
  source: Source,
  tools: CheckTools,
  signal: AbortSignal,
): Promise<SourceCheck> {
  const listings: ListingCheck[] = [];
  const addresses = new Set<string>();
  for (const listing of source.listings) {
    const { check, addresses: found } = await checkListing(listing, source, tools, signal);
    listings.push(check);
    for (const address of found.slice(0, MOST_PAGES)) addresses.add(address);
  }
  const pages: PageCheck[] = [];
  for (const address of [...addresses].slice(0, MOST_PAGES))
    pages.push(await checkPage(address, source, tools, signal));
  const fits = [...listings, ...pages].every(({ faults }) => faults.length === 0);
  return { fits, listings, pages };
}
