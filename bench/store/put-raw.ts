import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { searchWords } from '../../src/model/text-query.ts';

/** A row as it is bound. */
type Row = readonly SQLInputValue[];

interface Table {
  readonly name: string;
  readonly insert: string;
  readonly rows: Iterator<Row>;
  readonly count: number;
}

/**
 * The limit that an ingest is measured against: the same rows as `from` holds, into the same tables and indexes, in as many
 * transactions, by a script that does nothing else. Gives the milliseconds of inserting and committing.
 */
export function putRaw(from: string, to: string, transactions: number): number {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to, { enableForeignKeyConstraints: false });
  target.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768',
  );
  const tables = makeTables(source, target);
  const statements = new Map(tables.map((table) => [table, target.prepare(table.insert)]));
  let spent = 0;
  for (let done = 0; done < transactions; done += 1) {
    const parts = tables.map((table) => ({
      table,
      rows: take(table, Math.ceil(table.count / transactions)),
    }));
    const started = performance.now();
    target.exec('BEGIN');
    for (const { table, rows } of parts) for (const row of rows) statements.get(table)?.run(...row);
    target.exec('COMMIT');
    spent += performance.now() - started;
  }
  source.close();
  target.close();
  return spent;
}

/** Makes every table and index of the source in the target, and gives the tables with what is to be put into them. */
function makeTables(source: DatabaseSync, target: DatabaseSync): Table[] {
  const objects = source.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL').all() as {
    readonly type: string;
    readonly name: string;
    readonly sql: string;
  }[];
  const indexes = objects.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL')).map(({ name }) => name);
  const own = objects.filter(({ name }) => !indexes.some((index) => name.startsWith(`${index}_`)));
  for (const { sql } of own) target.exec(sql);
  return own.flatMap(({ type, name }): Table[] => {
    if (type !== 'table') return [];
    if (name === 'spelling_words') return [];
    if (name === 'release_words')
      return [
        {
          name,
          insert: 'INSERT INTO release_words (rowid, title, text) VALUES (CAST(? AS INTEGER), ?, ?)',
          rows: wordRows(source),
          count: countOf(source, 'release'),
        },
      ];
    const columns = source.prepare(`PRAGMA table_info(${name})`).all().length;
    return [
      {
        name,
        insert: `INSERT INTO ${name} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`,
        rows: rowsOf(source, `SELECT * FROM ${name}`),
        count: countOf(source, name),
      },
    ];
  });
}

function countOf(source: DatabaseSync, table: string): number {
  return Number(source.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);
}

function* rowsOf(source: DatabaseSync, sql: string): Generator<Row> {
  for (const row of source.prepare(sql).iterate()) yield Object.values(row);
}

function* wordRows(source: DatabaseSync): Generator<Row> {
  const sql = 'SELECT r.pk, r.title, b.text FROM release r JOIN release_body b ON b.release = r.pk';
  for (const [pk = null, title, text] of rowsOf(source, sql))
    yield [pk, searchWords(String(title)).join(' '), searchWords(String(text)).join(' ')];
}

function take({ rows }: Table, most: number): Row[] {
  const taken: Row[] = [];
  while (taken.length < most) {
    const next = rows.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
