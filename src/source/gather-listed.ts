import { compileLinkPattern } from './link-pattern.ts';
import type { Listed } from './listed.ts';
import { isOfSameSite, tidyAddress } from './tidy-address.ts';
import { UnreadableListingError } from './unreadable-listing.ts';

/** Addresses that one document may list, as the protocol of sitemaps has it. */
export const MOST_LISTED = 50_000;

/** A link as a document has it. */
export interface Link {
  readonly link: string;
  readonly changedAt?: string | undefined;
  readonly title?: string | undefined;
}

/** Which links of a document are of releases. */
export interface LinkChoice {
  /** Undefined for all links of the listing's own site. */
  readonly pattern: string | undefined;
  /** The listing's address as described. */
  readonly own: string;
  /** What relative links are relative to. */
  readonly base: string;
}

/**
 * The links that are of releases, each address once, in order; a later mention adds what an earlier one left out. Throws
 * UnreadableListingError for too many.
 */
export function gatherListed(links: Iterable<Link>, { pattern, own, base }: LinkChoice): Listed[] {
  const keep =
    pattern === undefined
      ? (address: string) => (isOfSameSite(address, own) ? address : null)
      : compileLinkPattern(pattern, own);
  const listed = new Map<string, Listed>();
  for (const { link, changedAt, title } of links) {
    const found = tidyAddress(link, base);
    const address = found === null || found === own ? null : keep(found);
    if (address === null) continue;
    listed.set(address, {
      address,
      ...(changedAt === undefined ? {} : { changedAt }),
      ...(title === undefined || title === '' ? {} : { title }),
      ...listed.get(address),
    });
    if (listed.size > MOST_LISTED)
      throw new UnreadableListingError(
        'too-many',
        `The listing has more than ${MOST_LISTED.toLocaleString('en')} addresses that fit: a narrower pattern, or one of its parts, would be right.`,
      );
  }
  return [...listed.values()];
}

/** The words of a title, in one line. */
export function titleOf(text: string | undefined): string | undefined {
  return text?.slice(0, LONGEST_TITLE).replaceAll(/\s+/g, ' ').trim();
}

const LONGEST_TITLE = 500;
