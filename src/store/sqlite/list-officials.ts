import type { OfficialRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NameQuery } from '../measures.ts';
import type { OfficialQuery, OfficialSelection, Page } from '../list-queries.ts';
import { valuesOf, whereAll, type Condition } from './condition.ts';
import type { Database } from './database.ts';
import { officialsByOwnId } from './official-rows.ts';
import { fillPage, pageOf } from './page-of.ts';
import { toBeginnings } from './text-match.ts';

/** A page of officials by sort name, then id. */
export function listOfficials(db: Database, query: OfficialQuery): Page<OfficialRecord> {
  return fillPage(findOfficialRows(db, query), (rows) =>
    officialsByOwnId(
      db,
      rows.map(({ id }) => id),
    ),
  );
}

interface OfficialRow {
  readonly id: NodeId;
  readonly sort_name: string;
}

/** A page of the ids of officials by sort name, then id. */
export function findOfficialRows(db: Database, { where, first, after }: OfficialQuery): Page<OfficialRow> {
  const conditions = conditionsOf(where);
  if (after !== null) {
    const [name = '', id = ''] = after;
    conditions.push({ sql: '(o.sort_name, o.id) > (?, ?)', values: [name, id] });
  }
  const rows = db.all<OfficialRow>(
    `SELECT o.id, o.sort_name FROM official o ${whereAll(conditions)} ORDER BY o.sort_name, o.id LIMIT ?`,
    ...valuesOf(conditions),
    first + 1,
  );
  return pageOf(rows, first, (row) => ({ node: row, key: [row.sort_name, row.id] }));
}

/** How many officials a selection holds. */
export function countOfficials(db: Database, where: OfficialSelection): number {
  const conditions = conditionsOf(where);
  const sql = `SELECT count(*) AS count FROM official o ${whereAll(conditions)}`;
  return db.get<{ count: number }>(sql, ...valuesOf(conditions))?.count ?? 0;
}

/** Officials one of whose spellings has words that begin with each of the words; none without words. */
export function findOfficials(db: Database, { words, first }: NameQuery): OfficialRecord[] {
  if (words.length === 0) return [];
  return listOfficials(db, { where: { nameWords: words }, first, after: null }).items.map(({ node }) => node);
}

function conditionsOf({ country, on, nameWords }: OfficialSelection): Condition[] {
  const conditions: Condition[] = [];
  if (country !== undefined) conditions.push({ sql: 'o.country = ?', values: [country] });
  if (on !== undefined)
    conditions.push({
      sql: 'EXISTS (SELECT 1 FROM post p WHERE p.official = o.pk AND p.first_seen <= ? AND p.last_seen >= ?)',
      values: [on, on],
    });
  if (nameWords !== undefined && nameWords.length > 0)
    conditions.push({
      sql: `o.pk IN (SELECT s.official FROM spelling_words w CROSS JOIN spelling s ON s.pk = w.rowid
        WHERE w.spelling_words MATCH ?)`,
      values: [toBeginnings(nameWords)],
    });
  return conditions;
}
