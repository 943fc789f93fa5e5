import type { OfficialRecord, PostRecord } from '../../model/graph-records.ts';
import type { Place } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Evidence, PostEvidenceQuery } from '../lookups.ts';
import { compareCodePoints } from '../../common/code-point-order.ts';
import { allByKeys, ASKED, type KeyedRow } from './by-keys.ts';
import type { Database } from './database.ts';
import { dayOfKey } from './day-key.ts';

/** A row of an `official o` for each other spelling of the name, or one with null for none. */
type OfficialRow = KeyedRow<
  readonly [id: NodeId, country: string | null, name: string, alias: string | null]
>;

/** The officials with ids, or grouped of whom one has it; null for a miss. */
export function officialsById(db: Database, ids: readonly NodeId[]): (OfficialRecord | null)[] {
  const found = officialsByOwnId(db, ids);
  // Few are asked for by the id of one who is grouped with another.
  const others = ids.filter((_, index) => found[index] === null);
  const grouped = readOfficials(
    db,
    'sighted x ON x.id = asked.value CROSS JOIN official o ON o.id = x.official',
    others,
  ).values();
  return found.map((official) => official ?? grouped.next().value ?? null);
}

/** The officials with ids of their own; null for a miss. */
export function officialsByOwnId(db: Database, ids: readonly NodeId[]): (OfficialRecord | null)[] {
  return readOfficials(db, 'official o ON o.id = asked.value', ids);
}

function readOfficials(db: Database, found: string, ids: readonly NodeId[]): (OfficialRecord | null)[] {
  return allByKeys(
    db,
    `SELECT asked.key, o.id, o.country, o.name, s.name FROM ${ASKED} CROSS JOIN ${found}
    LEFT JOIN spelling s ON s.official = o.pk AND s.name <> o.name`,
    ids,
    (row: OfficialRow) => row,
  ).map(officialOf);
}

function officialOf(rows: readonly OfficialRow[]): OfficialRecord | null {
  const [first] = rows;
  if (first === undefined) return null;
  const [, id, country, name] = first;
  const aliases = rows.map(([, , , , alias]) => alias).filter((alias) => alias !== null);
  return { id, name, aliases: aliases.sort(compareCodePoints), country };
}

type PostColumns = readonly [
  title: string,
  country: string,
  organization: string,
  firstSeen: string,
  lastSeen: string,
];

/** The posts of officials, in order of first sight, title, country, organisation. */
export function postsOf(db: Database, officials: readonly NodeId[]): PostRecord[][] {
  return allByKeys<PostColumns, PostRecord>(
    db,
    `SELECT asked.key, p.title, p.country, p.organization, p.first_seen, p.last_seen FROM ${ASKED}
    CROSS JOIN official o ON o.id = asked.value CROSS JOIN post p ON p.official = o.pk
    ORDER BY p.first_seen, p.title, p.country, p.organization`,
    officials,
    ([, title, country, organization, firstSeen, lastSeen]) => ({
      title,
      country: country === '' ? null : country,
      organization: organization === '' ? null : organization,
      firstSeen,
      lastSeen,
    }),
  );
}

/** The first places that show an official in a post, newest release first. */
export function postEvidence(db: Database, query: PostEvidenceQuery): Evidence[] {
  const rows = db.each<{ release: number; id: NodeId; places: string }>(
    `SELECT s.release, r.id, s.places FROM official o
    JOIN post_sighting s ON s.official = o.pk JOIN release r ON r.pk = s.release
    WHERE o.id = ? AND s.title = ? AND s.country = ? AND s.organization = ?
    ORDER BY s.release DESC`,
    query.official,
    query.title,
    query.country ?? '',
    query.organization ?? '',
  );
  const found: Evidence[] = [];
  let ofDay: { readonly id: NodeId; readonly evidence: readonly Evidence[] }[] = [];
  let day: string | null = null;
  const closeDay = () => {
    found.push(...ofDay.sort((a, b) => compareCodePoints(a.id, b.id)).flatMap(({ evidence }) => evidence));
    ofDay = [];
  };
  for (const { release, id, places } of rows) {
    if (dayOfKey(release) !== day) closeDay();
    if (found.length >= query.first) break;
    day = dayOfKey(release);
    ofDay.push({ id, evidence: (JSON.parse(places) as Place[]).map((place) => ({ release: id, place })) });
  }
  closeDay();
  return found.slice(0, query.first);
}
