import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { searchWords } from '../../src/model/text-query.ts';
import { orderWritten } from './when-written.ts';

/** A row as it is bound. */
type Row = readonly SQLInputValue[];

interface Table {
  readonly insert: string;
  /** In the order in which they were written. */
  readonly rows: Iterator<WrittenRow>;
  next: WrittenRow | null;
}

/** A row, and the version of the store that wrote it. */
interface WrittenRow {
  readonly version: number;
  readonly row: Row;
}

/**
 * The limit that an ingest is measured against: the same rows as `from` holds, into the same tables and indexes, each in a
 * transaction with those that the ingest wrote with it, by a script that does nothing else. Gives the milliseconds of
 * inserting and committing.
 */
export function putRaw(from: string, to: string): number {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to, { enableForeignKeyConstraints: false });
  target.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768',
  );
  const tables = makeTables(source, target);
  const statements = new Map(tables.map((table) => [table, target.prepare(table.insert)]));
  let spent = 0;
  for (let version = 1; tables.some(({ next }) => next !== null); version += 1) {
    const parts = tables.map((table) => ({ table, rows: take(table, version) }));
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
  const inOrder = orderWritten(source);
  return own.flatMap(({ type, name }): Table[] => {
    if (type !== 'table' || name === 'spelling_words') return [];
    if (name === 'release_words')
      return [
        tableOf(
          'INSERT INTO release_words (rowid, title, text) VALUES (CAST(? AS INTEGER), ?, ?)',
          wordRows(source),
        ),
      ];
    const columns = source.prepare(`PRAGMA table_info(${name})`).all().length;
    const values = Array.from({ length: columns }, () => '?').join(', ');
    return [tableOf(`INSERT INTO ${name} VALUES (${values})`, rowsOf(source, inOrder(name, columns)))];
  });
}

function tableOf(insert: string, rows: Iterator<WrittenRow>): Table {
  return { insert, rows, next: nextOf(rows) };
}

function* rowsOf(source: DatabaseSync, sql: string): Generator<WrittenRow> {
  for (const { written, ...row } of source.prepare(sql).iterate())
    yield { version: Number(written), row: Object.values(row) };
}

function* wordRows(source: DatabaseSync): Generator<WrittenRow> {
  const sql = `SELECT w.version AS written, r.pk, r.title, b.text FROM release r JOIN release_body b ON b.release = r.pk
    JOIN when_release w ON w.pk = r.pk ORDER BY 1, 2`;
  for (const { version, row } of rowsOf(source, sql)) {
    const [pk = null, title, text] = row;
    yield { version, row: [pk, searchWords(String(title)).join(' '), searchWords(String(text)).join(' ')] };
  }
}

function nextOf(rows: Iterator<WrittenRow>): WrittenRow | null {
  const next = rows.next();
  return next.done === true ? null : next.value;
}

/** The rows of a version that are next. */
function take(table: Table, version: number): Row[] {
  const taken: Row[] = [];
  for (; table.next !== null && table.next.version <= version; table.next = nextOf(table.rows))
    taken.push(table.next.row);
  return taken;
}
