import type { DatabaseSync } from 'node:sqlite';

const OF_RELEASES = `
  CREATE TEMP TABLE when_release AS
    SELECT r.pk, w.version FROM release r JOIN release_written w ON w.release = r.id;
  CREATE UNIQUE INDEX temp.when_release_pk ON when_release (pk);
  CREATE TEMP TABLE when_engagement AS
    SELECT p.engagement AS pk, max(w.version) AS version FROM report p JOIN when_release w ON w.pk = p.release GROUP BY 1;
  CREATE UNIQUE INDEX temp.when_engagement_pk ON when_engagement (pk);
  CREATE TEMP TABLE when_statement AS
    SELECT s.pk, w.version FROM statement s JOIN when_release w ON w.pk = s.release;
  CREATE UNIQUE INDEX temp.when_statement_pk ON when_statement (pk);
  CREATE TEMP TABLE when_term AS
    SELECT t.pk, t.key, min(w.version) AS version
    FROM release_posting p JOIN when_release w ON w.pk = p.item JOIN term t ON t.pk = p.term GROUP BY 1;
  CREATE UNIQUE INDEX temp.when_term_pk ON when_term (pk);
  CREATE UNIQUE INDEX temp.when_term_key ON when_term (key);
  CREATE TEMP TABLE when_sighted AS
    SELECT s.sighted, min(w.version) AS version FROM sighting s JOIN when_release w ON w.pk = s.release GROUP BY 1;
  CREATE UNIQUE INDEX temp.when_sighted_id ON when_sighted (sighted);
`;

const release = (column: string) => `(SELECT version FROM when_release WHERE pk = t.${column})`;
const engagement = (column: string) => `(SELECT version FROM when_engagement WHERE pk = t.${column})`;
const statement = (column: string) => `(SELECT version FROM when_statement WHERE pk = t.${column})`;
const term = (column: string) => `(SELECT version FROM when_term WHERE pk = t.${column})`;
const relation = (column: string) => `(SELECT version FROM when_term WHERE key = t.${column})`;
const sighted = (column: string) => `(SELECT version FROM when_sighted WHERE sighted = t.${column})`;
const official = (column: string) =>
  `(SELECT version FROM when_sighted WHERE sighted = (SELECT id FROM official WHERE pk = t.${column}))`;

/** SQL that tells when a row `t` of a table was written: totals come with what they are of, what is left out comes first. */
const WHEN: Readonly<Record<string, string>> = {
  release: release('pk'),
  release_body: release('release'),
  release_mark: release('release'),
  release_address: release('release'),
  release_posting: release('item'),
  release_written: 't.version',
  report: release('release'),
  statement: release('release'),
  sighting: release('release'),
  post_sighting: release('release'),
  engagement: engagement('pk'),
  engagement_posting: engagement('item'),
  relation_engagement: engagement('engagement'),
  official_engagement: engagement('engagement'),
  statement_posting: statement('item'),
  relation_statement: statement('statement'),
  term: term('pk'),
  shared_release: `max(${term('mark')}, ${term('other')})`,
  relation: relation('id'),
  relation_month: relation('relation'),
  relation_year: relation('relation'),
  sighted: sighted('id'),
  sighted_block: sighted('sighted'),
  resemblance: `max(${sighted('a')}, ${sighted('b')})`,
  official: official('pk'),
  spelling: official('official'),
  post: official('official'),
};

/**
 * Finds out when the rows of a store were written, and gives the SELECT of a table with that version before its columns: in the
 * order of the versions, and within one in the order of the table's key.
 */
export function orderWritten(source: DatabaseSync): (table: string, columns: number) => string {
  source.exec(OF_RELEASES);
  return (table, columns) => {
    const keys = Array.from({ length: Math.min(columns, 3) }, (_, index) => index + 2);
    return `SELECT coalesce(${WHEN[table] ?? '1'}, 1) AS written, t.* FROM ${table} t ORDER BY 1, ${keys.join(', ')}`;
  };
}
