import type { StoredRelease } from '../../model/contribution.ts';
import type { ReleaseKind } from '../../model/release.ts';

/** What a statement returns of a release `r`. */
export const RELEASE_FIELDS = `r {.id, .title, .kind, .publisher, .publisherName, .issuedOn, .issuedAt, .language, .sourceUrl, .collection, .text, .day, .readBy, .ingestedAt, .digest}`;

/** A release as `RELEASE_FIELDS` gives it. */
export interface ReleaseRow {
  readonly id: string;
  readonly title: string;
  readonly kind: ReleaseKind;
  readonly publisher: string | null;
  readonly publisherName: string;
  readonly issuedOn: string | null;
  readonly issuedAt: string | null;
  readonly language: string;
  readonly sourceUrl: string | null;
  readonly collection: string;
  readonly text: string;
  readonly day: string;
  readonly readBy: string;
  readonly ingestedAt: string;
  readonly digest: string;
}

/** The release of a row. */
export function releaseOf(row: ReleaseRow): StoredRelease {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    publisher: { country: row.publisher, name: row.publisherName },
    issuedOn: row.issuedOn,
    issuedAt: row.issuedAt,
    language: row.language,
    sourceUrl: row.sourceUrl,
    collection: row.collection,
    text: row.text,
    day: row.day,
    readBy: row.readBy,
    ingestedAt: row.ingestedAt,
    digest: row.digest,
  };
}
