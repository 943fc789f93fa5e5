import type { IsoDate } from '../../model/date.ts';
import type { Listing, SinglePages, Source } from '../../model/source.ts';
import { MOST_LISTED } from '../../source/gather-listed.ts';
import type { Listed, ListingPage } from '../../source/listed.ts';
import type { ListingDocument } from '../../source/listing-document.ts';
import { isOfSameSite } from '../../source/tidy-address.ts';
import { walkListing } from '../../source/walk-listing.ts';
import { type CheckTools, faultOf, getDocument } from './check-tools.ts';

/** What a listing says. */
export interface ListingCheck {
  readonly kind: Listing['kind'];
  /** Of single pages, the first. */
  readonly address: string;
  /** Addresses of releases in its first document, or in the first of its sitemaps that has any. */
  readonly found: number;
  /** The latest day that it tells. */
  readonly newest: IsoDate | null;
  /** What is wrong and what would mend it, in sentences. */
  readonly faults: readonly string[];
}

/** Documents that are looked at: an index, and some of its sitemaps. */
const MOST_DOCUMENTS = 4;

/** Looks at the first documents of a listing, and gives the addresses that they have, the latest first. */
export async function checkListing(
  listing: Listing,
  source: Source,
  tools: CheckTools,
  signal: AbortSignal,
): Promise<{ readonly check: ListingCheck; readonly addresses: readonly string[] }> {
  const address = listing.kind === 'single' ? listing.urls[0]! : listing.url;
  const documents: ListingDocument[] = [];
  const faults: string[] = [];
  const read = (document: ListingDocument, as: Listing) => tools.readListing(document, as, signal);
  let listed: readonly Listed[] = [];
  try {
    const walk = walkListing(
      listing,
      async (asked) => {
        if (documents.length === MOST_DOCUMENTS) return null;
        const document = { asked, ...(await getDocument(asked, source, tools, signal)) };
        documents.push(document);
        return document;
      },
      read,
    );
    for await (const step of walk) {
      listed = step;
      if (listed.length > 0) break;
    }
    if (listed.length === 0) faults.push(await describeMiss(listing, documents, read));
  } catch (error) {
    faults.push(faultOf(error, signal));
  }
  const newestFirst = listed.toSorted((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''));
  const newest = newestFirst[0]?.changedAt?.slice(0, 10) ?? null;
  return {
    check: { kind: listing.kind, address, found: listed.length, newest, faults },
    addresses: newestFirst.map((one) => one.address),
  };
}

/** Why nothing fits, with the addresses that look most like releases: those with the longest words. */
async function describeMiss(
  listing: Listing,
  documents: readonly ListingDocument[],
  read: (document: ListingDocument, as: Listing) => Promise<ListingPage>,
): Promise<string> {
  const [first] = documents;
  const last = documents.at(-1);
  if (listing.kind === 'single' || first === undefined || last === undefined) return 'It lists nothing.';
  if (!isOfSameSite(first.address, listing.url))
    return `It has moved to ${first.address}: describe that address instead.`;
  const anywhere = onWholePage(listing);
  const elsewhere = (await read(last, anywhere)).listed.length;
  if (elsewhere > 0)
    return `"within" holds no address that fits, the whole page ${elsewhere}: another selector would be right.`;
  const others = (await read(last, { ...anywhere, links: '/**' })).listed;
  if (others.length === 0)
    return listing.kind === 'pages'
      ? 'The page has no links to its own site: if a script fills it, a feed or a sitemap would be right.'
      : 'It is empty.';
  const likeliest = others
    .toSorted((a, b) => (b.title?.length ?? 0) - (a.title?.length ?? 0))
    .slice(0, 3)
    .map((one) => new URL(one.address).pathname);
  const count = others.length === MOST_LISTED ? 'its many' : `its ${others.length}`;
  return `None of ${count} addresses fits "${listing.links ?? '/**'}"; it has, among others, ${likeliest.join(' , ')}`;
}

function onWholePage(listing: Exclude<Listing, SinglePages>): Exclude<Listing, SinglePages> {
  if (listing.kind !== 'pages') return listing;
  const { within: _, ...whole } = listing;
  return whole;
}
