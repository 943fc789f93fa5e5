import { createHash } from 'node:crypto';
import { FetchError } from '../../fetch/fetched.ts';
import type { ListingContent, ListingDocument } from '../../ledger/listings.ts';
import type { Listing, Source } from '../../model/source.ts';
import { UnreadableDocumentError } from '../../release/release-document.ts';
import { UnreadableListingError } from '../../source/unreadable-listing.ts';
import { MOST_DOCUMENTS } from '../../source/walk-listing.ts';
import { SourceTroubleError, type SyncSignals, type SyncTools, type SyncWishes } from './sync-tools.ts';

/** In place of an address, where the description itself lists the pages. */
const ITSELF = 'description';

/**
 * Reads a listing as far as something in it is new, and says after each document how many addresses of it were. It goes on
 * where an earlier run was broken off. Throws SourceTroubleError where a document cannot be had or read.
 */
export async function* followListing(
  source: Source,
  listing: Listing,
  { ledger, fetcher, readListing, now }: Pick<SyncTools, 'ledger' | 'fetcher' | 'readListing' | 'now'>,
  wishes: SyncWishes,
  { stop, breakOff }: SyncSignals,
): AsyncGenerator<number, void, void> {
  const key = keyOf(listing);
  const terms = {
    // In an index of sitemaps any may have grown.
    endsAtKnown: listing.kind !== 'sitemap',
    since: wishes.since,
    lookAgain: listing.kind === 'single',
  };
  const seen = new Set<string>();
  const contents = new Set<string>();
  ledger.listings.begin(source.id, key, listing.kind === 'single' ? ITSELF : listing.url, wishes.full);
  for (;;) {
    const document = ledger.listings.next(source.id, key, wishes.since);
    if (document === null || seen.has(document.address) || stop.aborted) return;
    if (seen.size === MOST_DOCUMENTS)
      throw new SourceTroubleError(`${key}: has more than ${MOST_DOCUMENTS} pages or sitemaps.`);
    seen.add(document.address);
    const content = listing.kind === 'single' ? contentOf(listing.urls) : await contentAt(document, listing);
    if (content === null) {
      ledger.listings.keepSame(document, terms.endsAtKnown);
      continue;
    }
    // Some sites answer with the last page, or the first, whatever the number: that is the end.
    const digest = digestOf(content);
    const next = contents.has(digest) ? [] : content.next.filter((address) => !seen.has(address));
    contents.add(digest);
    yield ledger.listings.keep(document, { ...content, next }, terms, now().toISOString());
  }

  /** What a document says now; null where it is as it was. */
  async function contentAt(
    document: ListingDocument,
    at: Exclude<Listing, { kind: 'single' }>,
  ): Promise<ListingContent | null> {
    const { address, etag, lastModified } = document;
    const isWhole = wishes.full || (terms.endsAtKnown && !document.untilKnown);
    try {
      const answer = await fetcher.fetch(
        {
          address,
          ...(isWhole || etag === null ? {} : { etag }),
          ...(isWhole || lastModified === null ? {} : { lastModified }),
          ...(source.delaySeconds === undefined ? {} : { delaySeconds: source.delaySeconds }),
        },
        breakOff,
      );
      if (answer.outcome === 'unchanged') return null;
      if (answer.outcome === 'gone') {
        // Behind the last page of an archive there is none.
        if (address !== at.url) return { ...NOTHING };
        throw new SourceTroubleError(`${key}: is not there (${answer.status}).`);
      }
      const { listed, next } = await readListing({ ...answer, asked: address }, at, breakOff);
      if (at.kind === 'pages' && listed.length === 0 && address === at.url)
        throw new SourceTroubleError(`${key}: has no link that fits ${at.links}.`);
      return {
        listed: listed.map(({ address: found, changedAt = null }) => ({ address: found, changedAt })),
        next: at.kind === 'pages' && listed.length === 0 ? [] : next,
        etag: answer.etag ?? null,
        lastModified: answer.lastModified ?? null,
      };
    } catch (error) {
      if (
        error instanceof FetchError ||
        error instanceof UnreadableListingError ||
        error instanceof UnreadableDocumentError
      )
        throw new SourceTroubleError(`${key}: ${error.message}`, { cause: error });
      throw error;
    }
  }
}

const NOTHING: ListingContent = { listed: [], next: [], etag: null, lastModified: null };

function contentOf(urls: readonly string[]): ListingContent {
  return { ...NOTHING, listed: urls.map((address) => ({ address, changedAt: null })) };
}

/** What a listing is called in the ledger, and to people. */
function keyOf(listing: Listing): string {
  return listing.kind === 'single' ? 'single' : `${listing.kind} ${listing.url}`;
}

function digestOf({ listed }: ListingContent): string {
  const hash = createHash('sha256');
  for (const { address } of listed) hash.update(`${address}\n`);
  return hash.digest('base64');
}
