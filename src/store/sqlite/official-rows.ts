import type { OfficialRecord, PostRecord } from '../../model/graph-records.ts';
import type { Place } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Evidence, PostEvidenceQuery } from '../graph-store.ts';
import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Database } from './database.ts';
import { dayOfKey } from './day-key.ts';

/** An official's row as the lists read it. */
export interface OfficialRow {
  readonly pk: number;
  readonly id: NodeId;
  readonly country: string | null;
  readonly name: string;
  readonly sort_name: string;
}

/** The official with an id, or grouped of whom one has it; null for a miss. */
export function officialById(db: Database, id: NodeId): OfficialRecord | null {
  const row = db.get<OfficialRow>(
    'SELECT o.* FROM sighted s JOIN official o ON o.id = s.official WHERE s.id = ?',
    id,
  );
  return row === undefined ? null : officialOf(db, row);
}

/** The official of a row, with the other spellings of the name. */
export function officialOf(db: Database, { pk, id, country, name }: OfficialRow): OfficialRecord {
  const aliases = db
    .all<{ name: string }>('SELECT name FROM spelling WHERE official = ? ORDER BY name', pk)
    .map((spelling) => spelling.name)
    .filter((other) => other !== name);
  return { id, name, aliases, country };
}

interface PostRow {
  readonly title: string;
  readonly country: string;
  readonly organization: string;
  readonly first_seen: string;
  readonly last_seen: string;
}

/** The posts of an official, in order of first sight, title, country, organisation. */
export function postsOf(db: Database, official: NodeId): PostRecord[] {
  return db
    .all<PostRow>(
      `SELECT p.* FROM official o JOIN post p ON p.official = o.pk
      WHERE o.id = ? ORDER BY p.first_seen, p.title, p.country, p.organization`,
      official,
    )
    .map(({ title, country, organization, first_seen, last_seen }) => ({
      title,
      country: country === '' ? null : country,
      organization: organization === '' ? null : organization,
      firstSeen: first_seen,
      lastSeen: last_seen,
    }));
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
