/**
 * What releases said before they were corrected, and since when they say what they say. Apart from the releases, whose keys
 * change when they are written anew: a release is told by its id.
 */
export const REVISIONS = `
ALTER TABLE release ADD COLUMN stands_since TEXT NOT NULL DEFAULT '';
UPDATE release SET stands_since = ingested_at;
CREATE TABLE revision (
  pk INTEGER PRIMARY KEY,
  release TEXT NOT NULL,
  stood_as TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  issued_on TEXT,
  digest TEXT NOT NULL,
  read_at TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  UNIQUE (release, replaced_at, digest)
) STRICT;
CREATE INDEX revision_stood_as ON revision (stood_as, replaced_at, release);
`;
