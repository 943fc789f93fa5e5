import type { GraphChange } from '../graph-change.ts';
import type { Database } from './database.ts';

/** Leads the history of releases to their successors, takes that of those away who are gone, and adds what is history now. */
export function writeHistory(db: Database, { remove, add, history }: GraphChange): void {
  for (const { from, to } of history.successions) {
    db.run('UPDATE OR IGNORE revision SET release = ? WHERE release = ?', to, from);
    // What its successor has already.
    db.run('DELETE FROM revision WHERE release = ?', from);
  }
  const added = new Set(add.map(({ release }) => release.id));
  for (const id of remove) if (!added.has(id)) db.run('DELETE FROM revision WHERE release = ?', id);
  for (const { release, stoodAs, title, text, issuedOn, digest, readAt, replacedAt } of history.revisions)
    db.run(
      'INSERT OR IGNORE INTO revision VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)',
      release,
      stoodAs,
      title,
      text,
      issuedOn,
      digest,
      readAt,
      replacedAt,
    );
}
