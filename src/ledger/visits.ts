import type { IsoDate } from '../model/date.ts';
import type { LedgerFile } from './ledger-file.ts';
import { VISIT_STATES, type KeptRelease, type Spooled, type Visit, type VisitState } from './visit.ts';

/** What came of asking a server for a document. */
export interface FetchedDocument extends Spooled {
  readonly digest: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why documents of a source wait for somebody, and how many do. */
export interface FailureReason {
  readonly reason: string;
  readonly pages: number;
}

interface VisitRow {
  readonly number: number;
  readonly source: string;
  readonly address: string;
  readonly state: VisitState;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly digest: string | null;
  readonly listed_at: string;
  readonly changed_at: string | null;
  readonly fetched_at: string | null;
  readonly checked_at: string | null;
  readonly issued_on: IsoDate | null;
  readonly reason: string | null;
  readonly tries: number;
  readonly due_at: string | null;
}

/** The addresses of sources and how far each has come. */
export class Visits {
  readonly #file: LedgerFile;

  constructor(file: LedgerFile) {
    this.#file = file;
  }

  /** Addresses to be fetched for the first time, the first listed first. */
  waiting(source: string, first: number): Visit[] {
    return this.#file.all<VisitRow>`SELECT * FROM visit WHERE source = ${source} AND state = 'waiting'
      ORDER BY number LIMIT ${first}`.map(visitOf);
  }

  /** Addresses whose bytes are here and wait to be read, from one of them on. */
  fetched(source: string, after: number, first: number): Visit[] {
    return this.#file
      .all<VisitRow>`SELECT * FROM visit WHERE source = ${source} AND state = 'fetched' AND number > ${after}
      ORDER BY number LIMIT ${first}`.map(visitOf);
  }

  /** Addresses that are due to be asked for again and have not been since `begun`; the longest due first. */
  due(source: string, now: string, begun: string, first: number): Visit[] {
    return this.#file.all<VisitRow>`SELECT * FROM visit
      WHERE source = ${source} AND due_at <= ${now} AND coalesce(checked_at, '') < ${begun}
        AND state NOT IN ('waiting', 'fetched')
      ORDER BY due_at, number LIMIT ${first}`.map(visitOf);
  }

  /** Has every address that is known be asked for again. */
  makeAllDue(source: string, now: string): void {
    this.#file.run`UPDATE visit SET due_at = ${now}
      WHERE source = ${source} AND state NOT IN ('waiting', 'fetched', 'older')`;
  }

  /** Has what was too old wait again where it no longer is; with null, all of it. */
  takeOlder(source: string, since: IsoDate | null): void {
    this.#file.run`UPDATE visit SET state = 'waiting', reason = NULL
      WHERE source = ${source} AND state = 'older' AND issued_on >= ${since ?? ''}`;
  }

  /** Keeps the bytes of a document, to be read. */
  keepFetched({ number }: Visit, document: FetchedDocument, now: string): void {
    this.#file.write(() => {
      this.#file.run`INSERT OR REPLACE INTO spool (visit, address, content_type, bytes)
        VALUES (${number}, ${document.address}, ${document.contentType}, ${document.bytes})`;
      this.#file
        .run`UPDATE visit SET state = 'fetched', etag = ${document.etag}, last_modified = ${document.lastModified},
        digest = ${document.digest}, fetched_at = ${now}, checked_at = ${now}, reason = NULL, tries = 0, due_at = NULL
        WHERE number = ${number}`;
    });
  }

  /** The bytes of an address that were fetched and are not yet read; null where there are none. */
  spooled({ number }: Visit): Spooled | null {
    const row = this.#file.get<{ address: string; content_type: string | null; bytes: Uint8Array }>`
      SELECT address, content_type, bytes FROM spool WHERE visit = ${number}`;
    return row === undefined
      ? null
      : { address: row.address, contentType: row.content_type, bytes: row.bytes };
  }

  /** Its releases are in the graph: the bytes are no longer needed. */
  markDone({ number }: Visit, releases: readonly KeptRelease[], dueAt: string): void {
    const days = releases.flatMap(({ issuedOn }) => issuedOn ?? []).sort();
    this.#file.write(() => {
      this.#file.run`DELETE FROM spool WHERE visit = ${number}`;
      this.#file.run`DELETE FROM kept WHERE visit = ${number}`;
      for (const { id, issuedOn } of releases)
        this.#file
          .run`INSERT OR REPLACE INTO kept (visit, release, issued_on) VALUES (${number}, ${id}, ${issuedOn})`;
      this.#file
        .run`UPDATE visit SET state = 'done', issued_on = ${days.at(-1) ?? null}, reason = NULL, due_at = ${dueAt}
        WHERE number = ${number}`;
    });
  }

  /** It has no release that is wanted, in its language or of its day. */
  markPassed(
    { number }: Visit,
    state: 'passed' | 'older',
    { reason, issuedOn }: { readonly reason: string; readonly issuedOn: IsoDate | null },
  ): void {
    this.#file.write(() => {
      this.#file.run`DELETE FROM spool WHERE visit = ${number}`;
      this.#file
        .run`UPDATE visit SET state = ${state}, reason = ${reason}, issued_on = ${issuedOn} WHERE number = ${number}`;
    });
  }

  /** It could not be read; its bytes stay, to be read again. */
  markUnread({ number }: Visit, reason: string, dueAt: string): void {
    this.#file
      .run`UPDATE visit SET state = 'failed', reason = ${reason}, due_at = ${dueAt} WHERE number = ${number}`;
  }

  /** It could not be fetched: another time, or only when somebody says so (null). */
  markUnfetched({ number }: Visit, reason: string, now: string, dueAt: string | null): void {
    this.#file
      .run`UPDATE visit SET state = 'failed', reason = ${reason}, tries = tries + 1, checked_at = ${now},
      due_at = ${dueAt} WHERE number = ${number}`;
  }

  /** Its server says that it is no more; what it brought stays in the graph. */
  markGone({ number }: Visit, reason: string, now: string, dueAt: string): void {
    this.#file.run`UPDATE visit SET state = 'gone', reason = ${reason}, checked_at = ${now}, due_at = ${dueAt}
      WHERE number = ${number}`;
  }

  /** It was asked for and is as it was, or could not be had this once. */
  markChecked({ number }: Visit, now: string, dueAt: string): void {
    this.#file.run`UPDATE visit SET checked_at = ${now}, due_at = ${dueAt} WHERE number = ${number}`;
  }

  /** What waits with its reason because it could not be fetched or read; of all sources where none is given. */
  failures(source: string | null, after: number, first: number): Visit[] {
    return this.#file.all<VisitRow>`SELECT * FROM visit
      WHERE state = 'failed' AND (${source} IS NULL OR source = ${source}) AND number > ${after}
      ORDER BY number LIMIT ${first}`.map(visitOf);
  }

  /** The commonest reasons of failures of a source. */
  failureReasons(source: string, first: number): FailureReason[] {
    return this.#file.all<FailureReason>`SELECT reason, count(*) AS pages FROM visit
      WHERE source = ${source} AND state = 'failed' GROUP BY reason ORDER BY pages DESC, reason LIMIT ${first}`;
  }

  /**
   * Has failures be tried again with the next sync: read again where their bytes are here, else fetched. All of them (of a
   * source), or those at an address. Gives their number.
   */
  retry(source: string | null, address: string | null): number {
    return this.#file.run`UPDATE visit SET tries = 0, due_at = NULL,
        state = iif(EXISTS (SELECT 1 FROM spool WHERE spool.visit = visit.number), 'fetched', 'waiting')
      WHERE state = 'failed' AND (${source} IS NULL OR source = ${source}) AND (${address} IS NULL OR address = ${address})`;
  }

  /** How many addresses of a source have come how far. */
  counts(source: string): Record<VisitState, number> {
    const rows = this.#file.all<{
      state: VisitState;
      pages: number;
    }>`SELECT state, count(*) AS pages FROM visit
      WHERE source = ${source} GROUP BY state`;
    const none = Object.fromEntries(VISIT_STATES.map((state) => [state, 0])) as Record<VisitState, number>;
    return { ...none, ...Object.fromEntries(rows.map(({ state, pages }) => [state, pages])) };
  }

  /** How many releases of a source were issued on which day, from a day on; days in order. */
  releasesByDay(source: string, from: IsoDate): { readonly day: IsoDate; readonly releases: number }[] {
    return this.#file.all<{
      day: IsoDate;
      releases: number;
    }>`SELECT kept.issued_on AS day, count(DISTINCT release) AS releases
      FROM visit JOIN kept ON kept.visit = visit.number
      WHERE visit.source = ${source} AND visit.issued_on >= ${from} AND kept.issued_on >= ${from}
      GROUP BY kept.issued_on ORDER BY kept.issued_on`;
  }
}

function visitOf(row: VisitRow): Visit {
  return {
    number: row.number,
    source: row.source,
    address: row.address,
    state: row.state,
    etag: row.etag,
    lastModified: row.last_modified,
    digest: row.digest,
    listedAt: row.listed_at,
    changedAt: row.changed_at,
    fetchedAt: row.fetched_at,
    checkedAt: row.checked_at,
    issuedOn: row.issued_on,
    reason: row.reason,
    tries: row.tries,
    dueAt: row.due_at,
  };
}
