import type { NodeId } from '../../model/node-id.ts';
import type { Revision } from '../../model/revision.ts';
import type { Page, RevisionQuery } from '../list-queries.ts';
import { valuesOf, whereAll, type Condition } from './condition.ts';
import type { Database } from './database.ts';
import { pageOf } from './page-of.ts';

interface RevisionRow {
  readonly release: string;
  readonly stood_as: string;
  readonly title: string;
  readonly text: string;
  readonly issued_on: string | null;
  readonly digest: string;
  readonly read_at: string;
  readonly replaced_at: string;
}

/** A page of the versions of a release that were replaced. */
export function listRevisions(db: Database, { release, order, first, after }: RevisionQuery): Page<Revision> {
  const [follows, direction] = order === 'OLDEST' ? (['>', 'ASC'] as const) : (['<', 'DESC'] as const);
  const conditions: Condition[] = [{ sql: 'release = ?', values: [release] }];
  if (after !== null)
    conditions.push({
      sql: `replaced_at ${follows}= ? AND (replaced_at ${follows} ? OR digest > ?)`,
      values: [String(after[0]), String(after[0]), String(after[1])],
    });
  const rows = db.all<RevisionRow>(
    `SELECT * FROM revision ${whereAll(conditions)} ORDER BY replaced_at ${direction}, digest LIMIT ?`,
    ...valuesOf(conditions),
    first + 1,
  );
  return pageOf(rows, first, (row) => ({ node: revisionOf(row), key: [row.replaced_at, row.digest] }));
}

/** How many versions of a release were replaced. */
export function countRevisions(db: Database, release: NodeId): number {
  const row = db.get<{ count: number }>('SELECT count(*) AS count FROM revision WHERE release = ?', release);
  return row?.count ?? 0;
}

/** The release that stands where one of an id stood last; null for none. */
export function standingFor(db: Database, id: NodeId): NodeId | null {
  const row = db.get<{ release: string }>(
    'SELECT release FROM revision WHERE stood_as = ? ORDER BY replaced_at DESC, release LIMIT 1',
    id,
  );
  return row?.release ?? null;
}

function revisionOf(row: RevisionRow): Revision {
  return {
    release: row.release,
    stoodAs: row.stood_as,
    title: row.title,
    text: row.text,
    issuedOn: row.issued_on,
    digest: row.digest,
    readAt: row.read_at,
    replacedAt: row.replaced_at,
  };
}
