/** Steps of the ledger's schema, the first one number 1; one that was published is never changed. */
export const STEPS: readonly string[] = [
  `
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  -- As JSON; null for the description of that id that comes with the program.
  description TEXT,
  added_at TEXT NOT NULL
) STRICT;

-- Documents of listings: what is known of each, and which are still to be read.
CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  listing TEXT NOT NULL,
  address TEXT NOT NULL,
  -- The document that named it; null for where a listing begins.
  named_by INTEGER REFERENCES document,
  etag TEXT,
  last_modified TEXT,
  -- 1 where it is still to be read; until_known is 1 where the walk may end at a document of which all is known.
  pending INTEGER NOT NULL,
  until_known INTEGER NOT NULL,
  UNIQUE (source, listing, address)
) STRICT;
CREATE INDEX document_pending ON document (source, listing) WHERE pending = 1;
CREATE INDEX document_by_name ON document (named_by);

CREATE TABLE visit (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  address TEXT NOT NULL,
  state TEXT NOT NULL,
  listed_at TEXT NOT NULL,
  changed_at TEXT,
  etag TEXT,
  last_modified TEXT,
  digest TEXT,
  fetched_at TEXT,
  checked_at TEXT,
  issued_on TEXT,
  reason TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  due_at TEXT,
  UNIQUE (source, address)
) STRICT;
CREATE INDEX visit_by_state ON visit (source, state, number);
CREATE INDEX visit_by_due ON visit (source, due_at) WHERE due_at IS NOT NULL;

-- Which listing has named an address, and the document in which it did so first.
CREATE TABLE listed (
  visit INTEGER NOT NULL REFERENCES visit ON DELETE CASCADE,
  listing TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document,
  PRIMARY KEY (visit, listing)
) STRICT, WITHOUT ROWID;
CREATE INDEX listed_by_document ON listed (document);

-- Bytes that are fetched and not yet read, or could not be read.
CREATE TABLE spool (
  visit INTEGER PRIMARY KEY REFERENCES visit ON DELETE CASCADE,
  address TEXT NOT NULL,
  content_type TEXT,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE kept (
  visit INTEGER NOT NULL REFERENCES visit ON DELETE CASCADE,
  release TEXT NOT NULL,
  issued_on TEXT,
  PRIMARY KEY (visit, release)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  started_at TEXT NOT NULL,
  -- Null while it goes on.
  ended_at TEXT,
  outcome TEXT,
  reason TEXT,
  counts TEXT
) STRICT;
CREATE INDEX run_by_source ON run (source, number);
`,
];
