/**
 * The first schema. Releases, engagements and statements are keyed in the order of their days (day-key.ts) and found
 * by terms: a term is anything that a filter can ask for ("country:KH", "kind:NEWS"), and the postings are the keys
 * that it holds for. What the graph adds up is kept in totals that each write corrects.
 */
export const INITIAL = `
CREATE TABLE store (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO store VALUES (1, 0);

CREATE TABLE term (
  pk INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  releases INTEGER NOT NULL DEFAULT 0,
  engagements INTEGER NOT NULL DEFAULT 0,
  statements INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE release (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  publisher_country TEXT,
  publisher_name TEXT NOT NULL,
  issued_on TEXT,
  issued_at TEXT,
  language TEXT NOT NULL,
  source_url TEXT,
  collection TEXT NOT NULL,
  read_by TEXT NOT NULL,
  ingested_at TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX release_source_url ON release (source_url, id) WHERE source_url IS NOT NULL;

-- What is long, and rarely asked for together with many releases. "brought" is JSON of what no other table tells.
CREATE TABLE release_body (
  release INTEGER PRIMARY KEY REFERENCES release,
  text TEXT NOT NULL,
  reading TEXT NOT NULL,
  brought TEXT NOT NULL
) STRICT;

-- Words come folded, so that the tokenizer has nothing to do but to divide at spaces.
CREATE VIRTUAL TABLE release_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);

CREATE TABLE release_posting (
  term INTEGER NOT NULL REFERENCES term,
  item INTEGER NOT NULL,
  PRIMARY KEY (term, item)
) STRICT, WITHOUT ROWID;

-- The other way round: the terms that a release names and the relations it reports on, as JSON arrays of their numbers;
-- NULL for none.
CREATE TABLE release_mark (
  release INTEGER PRIMARY KEY REFERENCES release,
  countries TEXT,
  officials TEXT,
  organizations TEXT,
  sectors TEXT,
  issues TEXT,
  relations TEXT
) STRICT;

CREATE TABLE release_month (
  month TEXT PRIMARY KEY,
  releases INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE engagement_posting (
  term INTEGER NOT NULL REFERENCES term,
  item INTEGER NOT NULL,
  PRIMARY KEY (term, item)
) STRICT, WITHOUT ROWID;

-- An official is the term of their id.
CREATE TABLE participant (
  engagement INTEGER NOT NULL REFERENCES engagement,
  official INTEGER NOT NULL,
  country TEXT,
  PRIMARY KEY (engagement, official)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  release INTEGER NOT NULL REFERENCES release,
  position INTEGER NOT NULL,
  block TEXT NOT NULL,
  day TEXT NOT NULL,
  engagement INTEGER REFERENCES engagement,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX report_release ON report (release, position);
CREATE INDEX report_block ON report (block, day);
CREATE INDEX report_engagement ON report (engagement);

CREATE TABLE statement (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  release INTEGER NOT NULL REFERENCES release,
  position INTEGER NOT NULL,
  report TEXT REFERENCES report,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX statement_release ON statement (release, position);
CREATE INDEX statement_report ON statement (report);

CREATE TABLE statement_posting (
  term INTEGER NOT NULL REFERENCES term,
  item INTEGER NOT NULL,
  PRIMARY KEY (term, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE official (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  country TEXT,
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL
) STRICT;
CREATE INDEX official_sort_name ON official (sort_name, id);
CREATE INDEX official_country ON official (country, sort_name, id);

CREATE TABLE spelling (
  pk INTEGER PRIMARY KEY,
  official INTEGER NOT NULL REFERENCES official,
  name TEXT NOT NULL,
  releases INTEGER NOT NULL,
  UNIQUE (official, name)
) STRICT;

CREATE VIRTUAL TABLE spelling_words USING fts5 (
  name, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
);

-- No country and no organization are ''.
CREATE TABLE post_sighting (
  official INTEGER NOT NULL REFERENCES official,
  title TEXT NOT NULL,
  country TEXT NOT NULL,
  organization TEXT NOT NULL,
  release INTEGER NOT NULL,
  places TEXT NOT NULL,
  PRIMARY KEY (official, title, country, organization, release)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
  official INTEGER NOT NULL REFERENCES official,
  title TEXT NOT NULL,
  country TEXT NOT NULL,
  organization TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  PRIMARY KEY (official, title, country, organization)
) STRICT, WITHOUT ROWID;

-- A relation here is the term of its id.
CREATE TABLE relation_engagement (
  relation INTEGER NOT NULL REFERENCES term,
  engagement INTEGER NOT NULL,
  type TEXT NOT NULL,
  weight REAL NOT NULL,
  counts_from TEXT NOT NULL,
  heat INTEGER NOT NULL,
  PRIMARY KEY (relation, engagement)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation_statement (
  relation INTEGER NOT NULL REFERENCES term,
  statement INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (relation, statement)
) STRICT, WITHOUT ROWID;

-- Relations with an engagement or a statement. Unknown days are ''; tone is -11 without statements.
CREATE TABLE relation (
  id TEXT PRIMARY KEY,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  engagements INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  score_sum REAL NOT NULL,
  heat REAL NOT NULL,
  tone REAL NOT NULL,
  first_contact TEXT NOT NULL,
  last_contact TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_a ON relation (a);
CREATE INDEX relation_b ON relation (b);
CREATE INDEX relation_heat ON relation (heat DESC, id);
CREATE INDEX relation_last_contact ON relation (last_contact DESC, id);
CREATE INDEX relation_engagements ON relation (engagements DESC, id);
CREATE INDEX relation_tone ON relation (tone DESC, id);

-- Every two countries that releases name together have months here; those of the unknown day are month ''.
CREATE TABLE relation_month (
  relation TEXT NOT NULL,
  month TEXT NOT NULL,
  releases INTEGER NOT NULL DEFAULT 0,
  engagements INTEGER NOT NULL DEFAULT 0,
  engagements_by_type TEXT NOT NULL DEFAULT '{}',
  statements INTEGER NOT NULL DEFAULT 0,
  score_sum REAL NOT NULL DEFAULT 0,
  heat INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (relation, month)
) STRICT, WITHOUT ROWID;

-- How many releases on a topic report on a relation.
CREATE TABLE relation_topic (
  relation TEXT NOT NULL,
  topic TEXT NOT NULL,
  releases INTEGER NOT NULL,
  PRIMARY KEY (relation, topic)
) STRICT, WITHOUT ROWID;
`;
