import type { GraphChange } from '../graph-change.ts';
import type { Database } from './database.ts';

/** Notes the version in which the releases of a change are written; one that says the same as before keeps its own. */
export function noteWritten(db: Database, { remove, add }: GraphChange, version: number): void {
  const added = new Set(add.map(({ release }) => release.id));
  for (const id of remove) if (!added.has(id)) db.run('DELETE FROM release_written WHERE release = ?', id);
  for (const { release } of add)
    db.run(
      `INSERT INTO release_written VALUES (?, ?, ?, ?)
      ON CONFLICT (release) DO UPDATE
      SET version = excluded.version, ingested_at = excluded.ingested_at, digest = excluded.digest
      WHERE ingested_at <> excluded.ingested_at OR digest <> excluded.digest`,
      release.id,
      version,
      release.ingestedAt,
      release.digest,
    );
}
