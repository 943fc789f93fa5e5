import type { StoredRelease } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Reading } from '../../model/reading.ts';
import type { ReleaseKind } from '../../model/release.ts';
import type { ReleaseStamp, WordsQuery } from '../lookups.ts';
import { ASKED, byKeys } from './by-keys.ts';
import type { Database } from './database.ts';
import type { NewRows } from './new-rows.ts';

type ReleaseColumns = readonly [
  id: string,
  day: string,
  title: string,
  kind: ReleaseKind,
  publisherCountry: string | null,
  publisherName: string,
  issuedOn: string | null,
  issuedAt: string | null,
  language: string,
  sourceUrl: string | null,
  collection: string,
  readBy: string,
  ingestedAt: string,
  digest: string,
  otherAddresses: string | null,
  wordsDigest: string,
  standsSince: string,
  text: string,
];

/** The releases with ids; null for a miss. */
export function releasesById(db: Database, ids: readonly NodeId[]): (StoredRelease | null)[] {
  return readReleases(db, 'r.id', ids);
}

/** The releases with keys; null for a miss. */
export function releasesByPk(db: Database, pks: readonly number[]): (StoredRelease | null)[] {
  return readReleases(db, 'r.pk', pks);
}

function readReleases(db: Database, by: 'r.id' | 'r.pk', keys: readonly (NodeId | number)[]) {
  return byKeys<ReleaseColumns, StoredRelease>(
    db,
    `SELECT asked.key, r.id, r.day, r.title, r.kind, r.publisher_country, r.publisher_name, r.issued_on, r.issued_at,
      r.language, r.source_url, r.collection, r.read_by, r.ingested_at, r.digest, r.other_addresses, r.words_digest,
      r.stands_since, b.text
    FROM ${ASKED} CROSS JOIN release r ON ${by} = asked.value CROSS JOIN release_body b ON b.release = r.pk`,
    keys,
    ([, ...columns]) => releaseOf(columns),
  );
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

function releaseOf([
  id,
  day,
  title,
  kind,
  publisherCountry,
  publisherName,
  issuedOn,
  issuedAt,
  language,
  sourceUrl,
  collection,
  readBy,
  ingestedAt,
  digest,
  otherAddresses,
  wordsDigest,
  standsSince,
  text,
]: ReleaseColumns): StoredRelease {
  return {
    id,
    title,
    kind,
    publisher: { country: publisherCountry, name: publisherName },
    issuedOn,
    issuedAt,
    language,
    sourceUrl,
    collection,
    text,
    day,
    readBy,
    ingestedAt,
    digest,
    otherAddresses: otherAddresses === null ? [] : (JSON.parse(otherAddresses) as string[]),
    wordsDigest,
    standsSince,
  };
}
