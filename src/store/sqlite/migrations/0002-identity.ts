/**
 * Who is who. Releases show sighted officials, which are grouped into officials; blocks find those whose names may be
 * one; resemblances hold what their comparison found, and judgements what people have decided.
 */
export const IDENTITY = `
-- "record" is JSON; an official is held to be the one whose id stands in "official".
CREATE TABLE sighted (
  id TEXT PRIMARY KEY,
  official TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX sighted_official ON sighted (official, id);

CREATE TABLE sighted_block (
  block TEXT NOT NULL,
  sighted TEXT NOT NULL,
  PRIMARY KEY (block, sighted)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighted_block_sighted ON sighted_block (sighted);

CREATE TABLE sighting (
  sighted TEXT NOT NULL,
  release INTEGER NOT NULL,
  PRIMARY KEY (sighted, release)
) STRICT, WITHOUT ROWID;

-- A pair stands once, in the order of its ids.
CREATE TABLE resemblance (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  likelihood REAL NOT NULL,
  reasons TEXT NOT NULL,
  open INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX resemblance_b ON resemblance (b);
CREATE INDEX resemblance_open ON resemblance (likelihood DESC, a, b) WHERE open = 1;

CREATE TABLE judgement (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX judgement_at ON judgement (at DESC, id);

CREATE TABLE judged (
  sighted TEXT NOT NULL,
  judgement TEXT NOT NULL REFERENCES judgement,
  PRIMARY KEY (sighted, judgement)
) STRICT, WITHOUT ROWID;
CREATE INDEX judged_judgement ON judged (judgement);

-- What is held already: every official is a sighted one, grouped with none; \`entente reread\` finds out who is who.
INSERT INTO sighting SELECT DISTINCT s.value ->> 'official', b.release
FROM release_body b, json_each(b.brought, '$.sightings') s;
INSERT INTO sighted SELECT o.id, o.id, json_object(
  'id', o.id,
  'official', o.id,
  'country', o.country,
  'names', (SELECT json_group_array(json_array(name, releases)) FROM (
    SELECT name, releases FROM spelling WHERE official = o.pk ORDER BY name
  )),
  'posts', (SELECT json_group_array(json_array(title, sightings)) FROM (
    SELECT title, count(*) AS sightings FROM (
      SELECT DISTINCT b.release, s.key, p.value ->> 'title' AS title
      FROM sighting x JOIN release_body b ON b.release = x.release,
        json_each(b.brought, '$.sightings') s, json_each(s.value, '$.posts') p
      WHERE x.sighted = o.id AND s.value ->> 'official' = o.id
    ) GROUP BY title ORDER BY title
  ))
) FROM official o;
UPDATE release_body SET brought = json_set(brought, '$.sightings', (
  SELECT json_group_array(json_set(s.value, '$.sighted', s.value ->> 'official'))
  FROM json_each(brought, '$.sightings') s
));

-- Names are put as they stand: how many releases use each is told by the sighted.
ALTER TABLE spelling DROP COLUMN releases;
`;
