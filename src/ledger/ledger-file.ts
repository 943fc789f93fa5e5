import { DatabaseSync, type SQLInputValue, type SQLTagStore } from 'node:sqlite';
import { STEPS } from './schema.ts';

/** Tells the file from those of other programs: "ENTL". */
const APPLICATION_ID = 0x454e544c;
/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000;

/** The ledger cannot be opened, read or written; the message says where it lies and what is wrong. */
export class LedgerUnavailableError extends Error {
  override readonly name = 'LedgerUnavailableError';
}

/**
 * The ledger's SQLite file. Statements are templates, prepared once: `` all`SELECT … WHERE id = ${id}` ``. `Row` says what
 * the columns are: the schema's tables are STRICT. Throws LedgerUnavailableError where the file fails.
 */
export class LedgerFile {
  readonly #path: string;
  readonly #connection: DatabaseSync;
  readonly #statements: SQLTagStore;

  constructor(path: string) {
    this.#path = path;
    this.#connection = this.#guard(() => new DatabaseSync(path, { timeout: BUSY_TIMEOUT }));
    this.#statements = this.#connection.createTagStore();
    this.#guard(() => {
      // NORMAL: what is lost with the power is fetched or read again; what is stored is durable before it is marked here.
      this.#connection.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON',
      );
      this.write(() => this.#migrate());
    });
  }

  all<Row>(sql: TemplateStringsArray, ...values: SQLInputValue[]): Row[] {
    return this.#guard(() => this.#statements.all(sql, ...values) as Row[]);
  }

  get<Row>(sql: TemplateStringsArray, ...values: SQLInputValue[]): Row | undefined {
    return this.#guard(() => this.#statements.get(sql, ...values) as Row | undefined);
  }

  /** Runs a statement and gives the number of rows that it changed. */
  run(sql: TemplateStringsArray, ...values: SQLInputValue[]): number {
    return this.#guard(() => Number(this.#statements.run(sql, ...values).changes));
  }

  /** Inserts a row and gives its number. */
  insert(sql: TemplateStringsArray, ...values: SQLInputValue[]): number {
    return this.#guard(() => Number(this.#statements.run(sql, ...values).lastInsertRowid));
  }

  /** Writes in one transaction; whatever is thrown undoes all of it. */
  write<T>(work: () => T): T {
    return this.#guard(() => {
      this.#connection.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Writes a copy of the whole, as it is now, into a file that is not there yet. */
  copyTo(file: string): void {
    this.#guard(() => this.#connection.prepare('VACUUM INTO ?').run(file));
  }

  close(): void {
    if (this.#connection.isOpen) this.#connection.close();
  }

  #migrate(): void {
    const owner = this.#pragma('application_id');
    const number = this.#pragma('user_version');
    const foreign = this.#connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
    if (owner !== APPLICATION_ID && (foreign || owner !== 0))
      throw new LedgerUnavailableError(`${this.#path} is a database of another program: move it away.`);
    if (number > STEPS.length)
      throw new LedgerUnavailableError(
        `${this.#path} has schema ${number}, written by a newer version of Entente; this one knows ${STEPS.length} at most: install the newer version.`,
      );
    for (const step of STEPS.slice(number)) this.#connection.exec(step);
    this.#connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${STEPS.length}`);
  }

  #pragma(name: 'application_id' | 'user_version'): number {
    return Number(this.#connection.prepare(`PRAGMA ${name}`).get()?.[name]);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR') throw error;
      throw new LedgerUnavailableError(`The ledger in ${this.#path} cannot be used: ${error.message}.`, {
        cause: error,
      });
    }
  }
}
