/**
 * In which version each release was written. Apart from the releases, whose keys change when they are written anew: "digest"
 * and "ingested_at" tell whether that is all that happened.
 */
export const WRITTEN = `
CREATE TABLE release_written (
  release TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  ingested_at TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX release_written_version ON release_written (version, release);
INSERT INTO release_written SELECT id, 0, ingested_at, digest FROM release;
`;
