import { digestOf } from '../../common/digest-of.ts';
import type { StoredRelease } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Reading } from '../../model/reading.ts';
import type { ReleaseKind } from '../../model/release.ts';
import type { ReleaseStamp, WordsQuery } from '../lookups.ts';
import { ask, askEach, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';

/** What a statement returns of a release `r`. */
export const RELEASE_FIELDS = `r {.id, .title, .kind, .publisher, .publisherName, .issuedOn, .issuedAt, .language, .sourceUrl, .collection, .text, .day, .readBy, .ingestedAt, .digest, .otherAddresses, .wordsDigest, .standsSince}`;

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
  /** Null in a store of an older schema, as a backup is made of it. */
  readonly otherAddresses: readonly string[] | null;
  readonly wordsDigest: string | null;
  readonly standsSince: string | null;
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
    otherAddresses: row.otherAddresses ?? [],
    wordsDigest: row.wordsDigest ?? '',
    standsSince: row.standsSince ?? row.ingestedAt,
  };
}

const RELEASES = batched(
  'releases by id',
  `OPTIONAL MATCH (r:Release {id: q.key})
  RETURN ${RELEASE_FIELDS} AS answer`,
);

const READINGS = batched(
  'readings by release',
  `OPTIONAL MATCH (:Release {id: q.key})-[:READ_AS]->(reading:Reading)
  RETURN reading.json AS answer`,
);

const STAMPS = batched(
  'release stamps by id',
  `OPTIONAL MATCH (r:Release {id: q.key})
  RETURN r {.id, .digest, .sourceUrl} AS answer`,
);

// An address can be longer than an index key, so its digest is what is looked up.
const STAMPS_BY_ADDRESS = batched(
  'release stamps by address',
  `RETURN head(COLLECT {
    CALL (q) {
      MATCH (r:Release {addressKey: q.key}) RETURN r
      UNION
      MATCH (:Address {key: q.key})<-[:ALSO_AT]-(r:Release) RETURN r
    }
    WITH r ORDER BY r.id LIMIT 1
    RETURN r {.id, .digest, .sourceUrl}
  }) AS answer`,
);

const STAMPS_BY_WORDS = batched(
  'release stamps by words',
  `OPTIONAL MATCH (r:Release {wordsDigest: q.wordsDigest})
  WHERE coalesce(r.publisher, '') = coalesce(q.publisher, '') AND coalesce(r.issuedOn, '') = coalesce(q.issuedOn, '')
  WITH r ORDER BY r.id LIMIT 1
  RETURN r {.id, .digest, .sourceUrl} AS answer`,
);

/** Releases by id, as they were written; null for a miss. */
export function releases(run: RunStatement, ids: readonly NodeId[]): Promise<(StoredRelease | null)[]> {
  return askEach(run, RELEASES, ids, releaseOf);
}

/** The readings of releases; null for a miss. */
export function readings(run: RunStatement, ids: readonly NodeId[]): Promise<(Reading | null)[]> {
  return askEach(run, READINGS, ids, (json: string) => JSON.parse(json) as Reading);
}

/** What tells whether releases are held, by id. */
export function stamps(run: RunStatement, ids: readonly NodeId[]): Promise<(ReleaseStamp | null)[]> {
  return askEach(run, STAMPS, ids, stampOf);
}

/** What tells whether releases are held, by address; of several at one, the first by id. */
export function stampsByAddress(
  run: RunStatement,
  addresses: readonly string[],
): Promise<(ReleaseStamp | null)[]> {
  return askEach(run, STAMPS_BY_ADDRESS, addresses.map(digestOf), stampOf);
}

/** What tells whether releases are held, by their words; of several with the same, the first by id. */
export async function stampsByWords(
  run: RunStatement,
  queries: readonly WordsQuery[],
): Promise<(ReleaseStamp | null)[]> {
  const questions = queries.map((query) => ({ statement: STAMPS_BY_WORDS, parameters: { ...query } }));
  const stamps = await ask<ReleaseStamp | null>(run, questions);
  return stamps.map((stamp) => (stamp === null ? null : stampOf(stamp)));
}

function stampOf({ id, digest, sourceUrl }: ReleaseStamp): ReleaseStamp {
  return { id, digest, sourceUrl };
}
