import { type AnyFeed, parseFeed } from 'feedsmith';
import type { FeedListing } from '../model/source.ts';
import { decodeListing } from './decode-listing.ts';
import { gatherListed, type Link, titleOf } from './gather-listed.ts';
import type { ListingPage } from './listed.ts';
import { refuseDeclarations } from './refuse-declarations.ts';
import type { ListingDocument } from './listing-document.ts';
import { UnreadableListingError } from './unreadable-listing.ts';
import { whenChanged } from './when-changed.ts';

/** What a feed of RSS, Atom, RDF or JSON lists; throws UnreadableListingError where it is none. */
export function readFeed(
  { bytes, contentType, address }: ListingDocument,
  listing: FeedListing,
): ListingPage {
  const text = decodeListing(bytes, contentType, 'xml');
  if (!text.trimStart().startsWith('{')) refuseDeclarations(text);
  const listed = gatherListed(linksOf(parse(text)), {
    pattern: listing.links,
    own: listing.url,
    base: address,
  });
  return { listed, next: [] };
}

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch (error) {
    const given = JSON.stringify(text.slice(0, 60));
    throw new UnreadableListingError(
      'damaged',
      `This is no feed of RSS, Atom or JSON (${error instanceof Error ? error.message : String(error)}); it begins with ${given}.`,
    );
  }
}

function linksOf(parsed: AnyFeed): Link[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) =>
        linkTo(item.link ?? permalinkOf(item.guid), item.title, item.pubDate ?? item.dc?.dates?.[0]),
      );
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) =>
        linkTo(item.link ?? item.rdf?.about, item.title, item.dc?.dates?.[0]),
      );
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ links = [], title, updated, published }) => {
        const page = links.find(({ rel }) => rel === undefined || rel === 'alternate');
        return linkTo(page?.href, title?.value, updated ?? published);
      });
    case 'json':
      return (parsed.feed.items ?? []).map(({ url, title, date_modified, date_published }) =>
        linkTo(url, title, date_modified ?? date_published),
      );
  }
}

/** An entry without an address is none that can be fetched. */
function linkTo(link: string | undefined, title: string | undefined, changed: string | undefined): Link {
  return { link: link ?? 'about:blank', title: titleOf(title), changedAt: whenChanged(changed) };
}

function permalinkOf(
  guid: { readonly value?: string; readonly isPermaLink?: boolean } | undefined,
): string | undefined {
  return guid?.isPermaLink === false ? undefined : guid?.value;
}
