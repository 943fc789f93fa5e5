import type { StoredRelease } from '../../model/contribution.ts';
import type { Page, WrittenQuery } from '../list-queries.ts';
import { valuesOf, whereAll, type Condition } from './condition.ts';
import type { Database } from './database.ts';
import { conditionsOf, pksOf } from './day-list.ts';
import { RELEASES } from './day-table.ts';
import { filterOf } from './list-releases.ts';
import { fillPage, pageOf } from './page-of.ts';
import { releasesByPk } from './release-rows.ts';

interface WrittenRow {
  readonly pk: number;
  readonly version: number;
  readonly id: string;
}

/** A page of releases by the version in which they were written: the sequence is read from `after` on, each row probed. */
export function listWritten(db: Database, { where, order, first, after }: WrittenQuery): Page<StoredRelease> {
  const wanted = conditionsOf(db, RELEASES, filterOf(where), 'r.pk');
  if (wanted === null) return { items: [], hasNextPage: false };
  const [follows, direction] = order === 'OLDEST' ? (['>', 'ASC'] as const) : (['<', 'DESC'] as const);
  const begun: Condition[] =
    after === null
      ? []
      : [
          {
            sql: `w.version ${follows}= ? AND (w.version ${follows} ? OR w.release > ?)`,
            values: [Number(after[0]), Number(after[0]), String(after[1])],
          },
        ];
  const conditions = [...begun, ...wanted];
  // The sequence comes first whatever the planner thinks: only in its order is there an end to the reading.
  const rows = db.all<WrittenRow>(
    `SELECT r.pk, w.version, w.release AS id FROM release_written w CROSS JOIN release r ON r.id = w.release
    ${whereAll(conditions)} ORDER BY w.version ${direction}, w.release LIMIT ?`,
    ...valuesOf(conditions),
    first + 1,
  );
  const page = pageOf(rows, first, (row) => ({ node: row, key: [row.version, row.id] }));
  return fillPage(page, (items) => releasesByPk(db, pksOf(items)));
}
