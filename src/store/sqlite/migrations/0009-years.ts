/**
 * Contacts of relations by year, beside those by month, and both in the order of their heat: what asks for a year reads as
 * many rows as it gives. A year or a month without contacts is in neither.
 */
export const YEARS = `
CREATE TABLE relation_year (
  relation TEXT NOT NULL,
  year TEXT NOT NULL,
  engagements INTEGER NOT NULL,
  heat INTEGER NOT NULL,
  PRIMARY KEY (relation, year)
) STRICT, WITHOUT ROWID;
INSERT INTO relation_year
SELECT relation, substr(month, 1, 4), sum(engagements), sum(heat) FROM relation_month
WHERE engagements > 0 AND month > '' GROUP BY relation, substr(month, 1, 4);
CREATE INDEX relation_year_heat ON relation_year (year, heat DESC, relation, engagements);
CREATE INDEX relation_month_heat ON relation_month (month, heat DESC, relation, engagements) WHERE engagements > 0;
`;
