import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { StoreUnavailableError } from '../store-errors.ts';
import { WHAT_TO_DO } from './what-to-do.ts';

const MOST_STATEMENTS = 500;
/** Rows that one statement inserts: more cost no less a row. */
const ROWS_A_STATEMENT = 64;
/** Pages of the write-ahead log, of 4 kB, that are kept before a writer brings them into the file itself. */
const LOG_PAGES = 65_536;
/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000;

/** In place of a file's path: a database that lies in memory, gone when it is closed. */
export const IN_MEMORY = ':memory:';

/** A column's value as it is bound. */
export type Value = SQLInputValue;

/** How a file is used. */
export interface DatabaseOptions {
  /** Whether it goes with this process: then nothing waits for the disk. */
  readonly scratch?: boolean;
  /** Megabytes of it that are kept in memory at most. */
  readonly cache?: number;
}

/** One SQLite file (or ":memory:"), its statements prepared once. Throws StoreUnavailableError where the file fails. */
export class Database {
  readonly #file: string;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** Those that give values alone. */
  readonly #bare = new Map<string, StatementSync>();
  #holdsWrites = false;

  constructor(file: string, { scratch = false, cache = 128 }: DatabaseOptions = {}) {
    this.#file = file;
    this.#connection = this.#guard(() => new DatabaseSync(file, { timeout: BUSY_TIMEOUT }));
    this.#guard(() => {
      // FULL: what was committed outlives a loss of power.
      this.#connection.exec(
        `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${scratch ? 'OFF' : 'FULL'}; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${cache * 1024}`,
      );
      this.#connection.exec(
        `PRAGMA wal_autocheckpoint = ${LOG_PAGES}; PRAGMA journal_size_limit = ${LOG_PAGES * 4096}`,
      );
    });
  }

  get file(): string {
    return this.#file;
  }

  /** Whether a transaction of `holdWrites` is under way. */
  get holdsWrites(): boolean {
    return this.#holdsWrites;
  }

  /** Every row. `Row` says what the columns are: the schema's tables are STRICT. */
  all<Row>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  /** Every row as the values of its columns, in their order: half the work where there are many. */
  rows<Row extends readonly unknown[]>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#prepareBare(sql).all(...values) as unknown[] as Row[];
  }

  /** The same one by one; see `each`. */
  eachRow<Row extends readonly unknown[]>(sql: string, ...values: readonly Value[]): Iterable<Row> {
    return this.#prepareBare(sql).iterate(...values) as Iterable<unknown> as Iterable<Row>;
  }

  /** Rows one by one, so that a reader can stop early. The same statement must not run again meanwhile. */
  each<Row>(sql: string, ...values: readonly Value[]): Iterable<Row> {
    return this.#prepare(sql).iterate(...values) as Iterable<Row>;
  }

  /** Runs a statement and gives the number of rows that it changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  /** Inserts a row and gives its number. */
  insert(sql: string, ...values: readonly Value[]): number {
    return Number(this.#prepare(sql).run(...values).lastInsertRowid);
  }

  /**
   * Inserts rows of as many values each: several a statement, which costs half of one by one. `onConflict` says what
   * becomes of a row that is there already.
   */
  insertAll(table: string, rows: Iterable<readonly Value[]>, onConflict = ''): void {
    const insert = (row: readonly Value[], times: number) => {
      const values = `(${row.map(() => '?').join(', ')})`;
      return `INSERT INTO ${table} VALUES ${Array.from({ length: times }, () => values).join(', ')} ${onConflict}`;
    };
    let many: string | null = null;
    let gathered: (readonly Value[])[] = [];
    for (const row of rows) {
      gathered.push(row);
      if (gathered.length < ROWS_A_STATEMENT) continue;
      many ??= insert(row, ROWS_A_STATEMENT);
      const values: Value[] = [];
      for (const each of gathered) for (const value of each) values.push(value);
      this.run(many, ...values);
      gathered = [];
    }
    const [first] = gathered;
    if (first === undefined) return;
    const one = insert(first, 1);
    for (const row of gathered) this.run(one, ...row);
  }

  /** Runs a script of several statements. */
  execute(sql: string): void {
    this.#connection.exec(sql);
  }

  /** Writes a copy of the whole, as it is now, into a file that is not there yet. */
  copyTo(file: string): void {
    this.#guard(() => this.#connection.prepare('VACUUM INTO ?').run(file));
  }

  /** Reads in one transaction: all statements see the same graph. Within `hold` it is the held one. */
  read<T>(work: () => T): T {
    const held = this.#guard(() => this.#connection.isTransaction);
    return held ? this.#guard(work) : this.#transact('BEGIN', work);
  }

  /** Reads with one statement, which is a transaction of its own. */
  readAtOnce<T>(ask: (db: Database) => T): T {
    return this.#guard(() => ask(this));
  }

  /** Stays at the graph as it is now for good: every later read sees the same, and nothing can be written. */
  hold(): void {
    this.#guard(() => {
      this.#connection.exec('PRAGMA query_only = ON; BEGIN');
      // A transaction begins to see at its first read.
      this.#connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
    });
  }

  /** Writes in one transaction; whatever is thrown undoes all of it. Within `holdWrites` it is the held one. */
  write<T>(work: () => T): T {
    return this.#holdsWrites ? this.#guard(work) : this.#transact('BEGIN IMMEDIATE', work);
  }

  /** Has all that is written while `work` goes on in one transaction; whatever is thrown undoes all of it. */
  async holdWrites<T>(work: () => Promise<T>): Promise<T> {
    this.#guard(() => this.#connection.exec('BEGIN IMMEDIATE'));
    this.#holdsWrites = true;
    try {
      const result = await work();
      this.#guard(() => this.#connection.exec('COMMIT'));
      return result;
    } finally {
      this.#holdsWrites = false;
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
    }
  }

  /** The statements prepared so far. */
  statements(): string[] {
    return [...this.#statements.keys(), ...this.#bare.keys()];
  }

  /** Closes the file; closing again does nothing. */
  close(): void {
    this.#statements.clear();
    this.#bare.clear();
    if (this.#connection.isOpen) this.#connection.close();
  }

  #transact<T>(begin: string, work: () => T): T {
    return this.#guard(() => {
      this.#prepare(begin).run();
      try {
        const result = work();
        this.#prepare('COMMIT').run();
        return result;
      } catch (error) {
        if (this.#connection.isTransaction) this.#prepare('ROLLBACK').run();
        throw error;
      }
    });
  }

  #prepare(sql: string): StatementSync {
    return this.#statements.get(sql) ?? this.#keep(this.#statements, sql);
  }

  #prepareBare(sql: string): StatementSync {
    const known = this.#bare.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#keep(this.#bare, sql);
    prepared.setReturnArrays(true);
    return prepared;
  }

  #keep(statements: Map<string, StatementSync>, sql: string): StatementSync {
    // The first one goes, even where it is of use: it is soon prepared again, and no question waits for a better choice.
    const [oldest] = statements.keys();
    if (oldest !== undefined && statements.size >= MOST_STATEMENTS) statements.delete(oldest);
    const prepared = this.#connection.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#unavailable(error) ?? error;
    }
  }

  #unavailable(error: unknown): StoreUnavailableError | null {
    if (!(error instanceof Error)) return null;
    const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;
    const closed = 'code' in error && error.code === 'ERR_INVALID_STATE';
    const whatToDo = code === null ? undefined : WHAT_TO_DO.get(code);
    if (!closed && whatToDo === undefined) return null;
    const said = `The store in ${this.#file} cannot be used: ${error.message}.`;
    return new StoreUnavailableError(whatToDo === undefined ? said : `${said} ${whatToDo}`, { cause: error });
  }
}
