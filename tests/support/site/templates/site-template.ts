import type { SiteRules } from '../../../../src/model/source.ts';
import type { SiteRelease } from '../site-release.ts';

/** A page of a site's list, the newest release first. */
export interface ListPage {
  readonly releases: readonly SiteRelease[];
  /** From 1. */
  readonly number: number;
  /** Paths; null on the last page and the first. */
  readonly next: string | null;
  readonly previous: string | null;
}

/** How a site writes its pages. */
export interface SiteTemplate {
  readonly name: string;
  /** What reads its pages. */
  readonly rules: SiteRules;
  /** CSS selector of the link to the next page of its list. */
  readonly nextLink: string;
  /** A whole page, in HTML. */
  writeRelease(release: SiteRelease): string;
  writeList(page: ListPage): string;
}
