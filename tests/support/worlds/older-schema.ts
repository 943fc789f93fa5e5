/** Makes of a SQLite store of today's schema one of the second. */
export const BACK_TO_THE_SECOND = `
CREATE TABLE participant (
  engagement INTEGER NOT NULL REFERENCES engagement, official INTEGER NOT NULL, country TEXT,
  PRIMARY KEY (engagement, official)
) STRICT, WITHOUT ROWID;
INSERT INTO participant SELECT e.pk, t.pk, p.value ->> 'country' FROM engagement e, json_each(e.record, '$.participants') p
JOIN term t ON t.key = p.value ->> 'official';
DROP TABLE official_engagement; ALTER TABLE relation_engagement DROP COLUMN officials;
ALTER TABLE engagement DROP COLUMN weight; DROP TABLE shared_release; CREATE TABLE relation_topic (relation TEXT NOT NULL, topic TEXT NOT NULL, releases INTEGER NOT NULL);
DROP TABLE relation_year; DROP INDEX relation_month_heat;
DROP TABLE release_written; DROP TABLE release_address; DROP INDEX release_words_digest;
DROP TABLE revision; ALTER TABLE release DROP COLUMN stands_since;
ALTER TABLE release DROP COLUMN other_addresses; ALTER TABLE release DROP COLUMN words_digest; PRAGMA user_version = 2;
`;
