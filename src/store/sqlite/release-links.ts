import type { NodeId } from '../../model/node-id.ts';
import type { LinkedKind, LinkedQuery, LinkedRelease, ReleaseLinks } from '../lookups.ts';
import type { Database } from './database.ts';
import { officialsOnce } from './known-officials.ts';
import { engagementsById, statementsById } from './record-rows.ts';
import { releasesById } from './release-rows.ts';
import type { Brought } from './terms-of.ts';

/** All links of a release; none for a miss. */
export function linksOf(db: Database, id: NodeId): ReleaseLinks {
  const row = db.get<{ pk: number; brought: string }>(
    'SELECT r.pk, b.brought FROM release r JOIN release_body b ON b.release = r.pk WHERE r.id = ?',
    id,
  );
  if (row === undefined) return { namings: [], engagements: [], statements: [] };
  const ids = (sql: string) => db.all<{ id: NodeId }>(sql, row.pk).map(({ id }) => id);
  return {
    namings: (JSON.parse(row.brought) as Brought).namings,
    engagements: ids(
      'SELECT e.id FROM report r JOIN engagement e ON e.pk = r.engagement WHERE r.release = ? ORDER BY r.position',
    ),
    statements: ids('SELECT id FROM statement WHERE release = ? ORDER BY position'),
  };
}

/** A release with what it leads to; null for a miss. */
export function linkedRelease(db: Database, { release: id, along }: LinkedQuery): LinkedRelease | null {
  const [release = null] = releasesById(db, [id]);
  if (release === null) return null;
  const links = linksOf(db, id);
  const officials = links.namings.flatMap(({ kind, entity }) => (kind === 'OFFICIAL' ? [entity] : []));
  const records = <Row>(
    kind: LinkedKind,
    ids: readonly NodeId[],
    read: (db: Database, ids: readonly NodeId[]) => readonly (Row | null)[],
  ) => (along.includes(kind) ? read(db, ids).filter((row) => row !== null) : []);
  return {
    release,
    links,
    officials: records('officials', officials, officialsOnce),
    engagements: records('engagements', links.engagements, engagementsById),
    statements: records('statements', links.statements, statementsById),
  };
}
