import type { NodeId } from '../../model/node-id.ts';
import type { ReleaseLinks } from '../graph-store.ts';
import type { Database } from './database.ts';
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
