import type { StoredRelease } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Reading } from '../../model/reading.ts';
import type { ReleaseKind } from '../../model/release.ts';
import type { ReleaseStamp, WordsQuery } from '../graph-store.ts';
import type { Database } from './database.ts';
import type { NewRows } from './new-rows.ts';

interface ReleaseRow {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly kind: ReleaseKind;
  readonly publisher_country: string | null;
  readonly publisher_name: string;
  readonly issued_on: string | null;
  readonly issued_at: string | null;
  readonly language: string;
  readonly source_url: string | null;
  readonly collection: string;
  readonly read_by: string;
  readonly ingested_at: string;
  readonly digest: string;
  readonly other_addresses: string | null;
  readonly words_digest: string;
  readonly stands_since: string;
  readonly text: string;
}

const SELECT_RELEASE = 'SELECT r.*, b.text FROM release r JOIN release_body b ON b.release = r.pk';

/** The release with an id; null for a miss. */
export function releaseById(db: Database, id: NodeId): StoredRelease | null {
  const row = db.get<ReleaseRow>(`${SELECT_RELEASE} WHERE r.id = ?`, id);
  return row === undefined ? null : releaseOf(row);
}

/** The release with a key, which must be there. */
export function releaseByPk(db: Database, pk: number): StoredRelease {
  const row = db.get<ReleaseRow>(`${SELECT_RELEASE} WHERE r.pk = ?`, pk);
  if (row === undefined) throw new Error(`There is no release ${pk}.`);
  return releaseOf(row);
}

/** The reading of a release; null for a miss. */
export function readingOf(db: Database, id: NodeId): Reading | null {
  const row = db.get<{ reading: string }>(
    'SELECT b.reading FROM release r JOIN release_body b ON b.release = r.pk WHERE r.id = ?',
    id,
  );
  return row === undefined ? null : (JSON.parse(row.reading) as Reading);
}

const SELECT_STAMP = 'SELECT id, digest, source_url AS sourceUrl FROM release';

/** The stamp of the release with an id; null for a miss. */
export function stampOf(db: Database, id: NodeId): ReleaseStamp | null {
  return plain(db.get<ReleaseStamp>(`${SELECT_STAMP} WHERE id = ?`, id));
}

/** The stamp of the first release that was found at an address; null for a miss. */
export function stampAt(db: Database, address: string): ReleaseStamp | null {
  return plain(
    db.get<ReleaseStamp>(
      `${SELECT_STAMP} WHERE source_url = ?1
      UNION ${SELECT_STAMP} WHERE pk IN (SELECT release FROM release_address WHERE address = ?1)
      ORDER BY id LIMIT 1`,
      address,
    ),
  );
}

/** The stamp of the first release with the same words; null for a miss. */
export function stampByWords(
  db: Database,
  { wordsDigest, publisher, issuedOn }: WordsQuery,
): ReleaseStamp | null {
  return plain(
    db.get<ReleaseStamp>(
      `${SELECT_STAMP} WHERE words_digest = ? AND publisher_country IS ? AND issued_on IS ? ORDER BY id LIMIT 1`,
      wordsDigest,
      publisher,
      issuedOn,
    ),
  );
}

function plain(stamp: ReleaseStamp | undefined): ReleaseStamp | null {
  return stamp === undefined ? null : { ...stamp };
}

/** Adds the row of a release, and those that find it by other addresses than its first. */
export function addReleaseRow(rows: NewRows, pk: number, release: StoredRelease): void {
  rows.add(
    'release',
    pk,
    release.id,
    release.day,
    release.title,
    release.kind,
    release.publisher.country,
    release.publisher.name,
    release.issuedOn,
    release.issuedAt,
    release.language,
    release.sourceUrl,
    release.collection,
    release.readBy,
    release.ingestedAt,
    release.digest,
    release.otherAddresses.length === 0 ? null : JSON.stringify(release.otherAddresses),
    release.wordsDigest,
    release.standsSince,
  );
  for (const address of release.otherAddresses) rows.add('release_address', address, pk);
}

/** Removes the row of a release, and those that find it by other addresses than its first. */
export function removeReleaseRow(db: Database, pk: number): void {
  db.run(
    `DELETE FROM release_address WHERE (address, release) IN (
      SELECT a.value, r.pk FROM release r, json_each(r.other_addresses) a WHERE r.pk = ?
    )`,
    pk,
  );
  db.run('DELETE FROM release WHERE pk = ?', pk);
}

function releaseOf(row: ReleaseRow): StoredRelease {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    publisher: { country: row.publisher_country, name: row.publisher_name },
    issuedOn: row.issued_on,
    issuedAt: row.issued_at,
    language: row.language,
    sourceUrl: row.source_url,
    collection: row.collection,
    text: row.text,
    day: row.day,
    readBy: row.read_by,
    ingestedAt: row.ingested_at,
    digest: row.digest,
    otherAddresses: row.other_addresses === null ? [] : (JSON.parse(row.other_addresses) as string[]),
    wordsDigest: row.words_digest,
    standsSince: row.stands_since,
  };
}
