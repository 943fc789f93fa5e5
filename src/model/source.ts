/** A place that publishes releases: where it lists them, and how its pages are read. */
export interface Source {
  /** Lower case, letters, digits and hyphens, "sg-mfa": the collection that its releases belong to. */
  readonly id: string;
  /** Of the publishing body, "Ministry of Foreign Affairs of Singapore". */
  readonly name: string;
  /** Alpha-2 code of the state whose organ publishes, or "EU". */
  readonly country: string;
  /** BCP 47 tags of the releases that are wanted. */
  readonly languages: readonly string[];
  /** Where it says what it has published; at least one. */
  readonly listings: readonly Listing[];
  readonly rules: SiteRules;
  /** How long to wait between two requests to its host, in seconds; the fetcher's own default if left out. */
  readonly delaySeconds?: number;
  /** A word on where this description comes from, for whoever mends it. */
  readonly notes?: string;
}

/** Where releases are listed. */
export type Listing = FeedListing | SitemapListing | PagedListing | SinglePages;

/** A feed of RSS, Atom or JSON. */
export interface FeedListing {
  readonly kind: 'feed';
  readonly url: string;
  /** Only addresses that this pattern fits; all of the feed's own host if left out. */
  readonly links?: LinkPattern;
}

/** A sitemap, or an index of sitemaps. */
export interface SitemapListing {
  readonly kind: 'sitemap';
  readonly url: string;
  readonly links: LinkPattern;
}

/** A page with links to releases, and further ones behind it. */
export interface PagedListing {
  readonly kind: 'pages';
  readonly url: string;
  readonly links: LinkPattern;
  /** CSS selector of what holds the links to releases; the whole page if left out. */
  readonly within?: string;
  /**
   * How the next page is found: a CSS selector of its link, or an address with "{page}" in it, `firstPage` being the number
   * of `url` itself. The list ends where a page has no new link that fits. One page alone if left out.
   */
  readonly next?: { readonly selector: string } | { readonly url: string; readonly firstPage: number };
}

/** Pages that are releases, or digests of several, themselves. */
export interface SinglePages {
  readonly kind: 'single';
  readonly urls: readonly string[];
}

/**
 * The addresses of releases, without their query unless the pattern has a "?": "*" stands for anything but a slash, "**" for
 * anything, all else for itself, in large or small letters. Where it begins with a slash it is of the listing's own host, with
 * or without "www."; where its query is of parameters, "?id=*", an address's other parameters are dropped.
 */
export type LinkPattern = string;

/** How the pages of one site are read; what is left out is found as on any page. */
export interface SiteRules {
  /** CSS selectors; of several that a page has, the first in the page. */
  readonly title?: string;
  readonly date?: string;
  readonly body?: string;
  /** What is taken out of the body. */
  readonly remove?: readonly string[];
  /** CSS selector of what is one release each on a page that bundles several. */
  readonly parts?: string;
  /** How days in digits are written, "03/04/2024"; "DMY" if left out. */
  readonly dateOrder?: DateOrder;
}

export const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;
/** The order of day, month and year in a date of digits. */
export type DateOrder = (typeof DATE_ORDERS)[number];
