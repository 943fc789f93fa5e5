/**
 * Who took part, beside each engagement of a relation, and whom officials met, beside each engagement of theirs, as numbers
 * with commas between: one stretch of a table in the place of a look at every engagement.
 */
export const WHO_MET = `
ALTER TABLE relation_engagement ADD COLUMN officials TEXT NOT NULL DEFAULT '';
UPDATE relation_engagement SET officials = w.officials
FROM (SELECT engagement, group_concat(official) AS officials FROM participant GROUP BY engagement) w
WHERE w.engagement = relation_engagement.engagement;

-- An official is the term of their id; counterparts are officials of other countries, and somebody is.
CREATE TABLE official_engagement (
  official INTEGER NOT NULL,
  engagement INTEGER NOT NULL,
  counterparts TEXT NOT NULL,
  PRIMARY KEY (official, engagement)
) STRICT, WITHOUT ROWID;
INSERT INTO official_engagement
SELECT p.official, p.engagement, group_concat(o.official) FROM participant p
JOIN participant o ON o.engagement = p.engagement AND o.country IS NOT p.country
GROUP BY p.official, p.engagement;
DROP TABLE participant;
`;
