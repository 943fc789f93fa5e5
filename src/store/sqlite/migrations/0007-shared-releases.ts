import type { Database } from '../database.ts';
import { dayNumberOfKey } from '../day-key.ts';
import { MARK_COLUMN, type MarkKind } from '../release-marks.ts';
import { SharedReleases } from '../shared-releases.ts';

const RELEASES_A_STEP = 1000;

/**
 * How many releases have both of two marks, each either way round, instead of those of relations and topics alone. Kinds are
 * those of "other"; days are numbers, NULL while none is known.
 */
export function sharedReleases(db: Database): void {
  db.execute(`
    DROP TABLE relation_topic;
    CREATE TABLE shared_release (
      mark INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      other INTEGER NOT NULL,
      releases INTEGER NOT NULL,
      first_day INTEGER,
      last_day INTEGER,
      PRIMARY KEY (mark, kind, other)
    ) STRICT, WITHOUT ROWID;
  `);
  const shared = new SharedReleases();
  for (let after = -1; ;) {
    const rows = db.all<MarkRow>(
      `SELECT release, ${Object.entries(MARK_COLUMN)
        .map(([kind, column]) => `${column} AS ${kind}`)
        .join(', ')} FROM release_mark WHERE release > ? ORDER BY release LIMIT ?`,
      after,
      RELEASES_A_STEP,
    );
    for (const { release, ...columns } of rows) {
      const numbers = (kind: MarkKind) => JSON.parse(columns[kind] ?? '[]') as number[];
      shared.add(
        dayNumberOfKey(release),
        {
          COUNTRY: numbers('COUNTRY'),
          OFFICIAL: numbers('OFFICIAL'),
          ORGANIZATION: numbers('ORGANIZATION'),
          SECTOR: numbers('SECTOR'),
          ISSUE: numbers('ISSUE'),
          RELATION: numbers('RELATION'),
        },
        1,
      );
    }
    shared.settle(db);
    after = rows.at(-1)?.release ?? after;
    if (rows.length < RELEASES_A_STEP) return;
  }
}

type MarkRow = { readonly release: number } & Readonly<Record<MarkKind, string | null>>;
