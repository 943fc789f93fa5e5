import { XMLParser } from 'fast-xml-parser';
import type { SitemapListing } from '../model/source.ts';
import { decodeListing } from './decode-listing.ts';
import { gatherListed, type Link } from './gather-listed.ts';
import type { ListingPage } from './listed.ts';
import type { ListingDocument } from './listing-document.ts';
import { refuseDeclarations } from './refuse-declarations.ts';
import { UnreadableListingError } from './unreadable-listing.ts';
import { whenChanged } from './when-changed.ts';

/** What a sitemap lists, or which sitemaps an index names; throws UnreadableListingError where it is neither. */
export function readSitemap(
  { bytes, contentType, address }: ListingDocument,
  listing: SitemapListing,
): ListingPage {
  const xml = decodeListing(bytes, contentType);
  refuseDeclarations(xml);
  const { urlset, sitemapindex } = parse(xml);
  if (sitemapindex !== undefined) {
    const index = gatherListed(linksOf(sitemapindex, 'sitemap'), {
      pattern: undefined,
      own: listing.url,
      base: address,
    });
    // What changed last is what has news.
    const newest = index.toSorted((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''));
    return { listed: [], next: newest.map((sitemap) => sitemap.address) };
  }
  if (urlset === undefined)
    throw new UnreadableListingError(
      'damaged',
      `This is no sitemap: it has neither <urlset> nor <sitemapindex>, and begins with ${JSON.stringify(xml.slice(0, 60))}.`,
    );
  return {
    listed: gatherListed(linksOf(urlset, 'url'), { pattern: listing.links, own: listing.url, base: address }),
    next: [],
  };
}

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  // The five entities that every XML has; others are declared, and declarations are refused.
  processEntities: true,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

function parse(xml: string): { readonly urlset?: unknown; readonly sitemapindex?: unknown } {
  try {
    return parser.parse(xml) as { readonly urlset?: unknown; readonly sitemapindex?: unknown };
  } catch (error) {
    throw new UnreadableListingError(
      'damaged',
      `The sitemap is no XML that can be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function linksOf(root: unknown, name: 'url' | 'sitemap'): Link[] {
  const entries = isRecord(root) && Array.isArray(root[name]) ? (root[name] as readonly unknown[]) : [];
  return entries.flatMap((entry) =>
    isRecord(entry) && typeof entry['loc'] === 'string'
      ? [{ link: entry['loc'], changedAt: whenChanged(textOf(entry['lastmod'])) }]
      : [],
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
