import type { LedgerFile } from './ledger-file.ts';

/**
 * What a run counts: addresses that were not known before; pages whose bytes came; known pages that were as they had been;
 * what became of releases; pages that were passed over, that failed, that are gone.
 */
export const RUN_COUNTS = [
  'listed',
  'fetched',
  'same',
  'created',
  'revised',
  'unchanged',
  'passed',
  'failed',
  'gone',
] as const;

/** What a run over one source has done so far. */
export type RunCounts = Readonly<Record<(typeof RUN_COUNTS)[number], number>>;

/** How a run ended: at its end; because it was told to; for a reason; or with its process. */
export type RunOutcome = 'done' | 'stopped' | 'failed' | 'killed';

/** A run over one source; instants are ISO 8601. */
export interface Run {
  readonly startedAt: string;
  /** Null while it goes on. */
  readonly endedAt: string | null;
  readonly outcome: RunOutcome | null;
  /** Why it failed. */
  readonly reason: string | null;
  /** Null while it goes on, and where it was killed. */
  readonly counts: RunCounts | null;
}

interface Row {
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly outcome: RunOutcome | null;
  readonly reason: string | null;
  readonly counts: string | null;
}

/** The runs over sources. */
export class Runs {
  readonly #file: LedgerFile;

  constructor(file: LedgerFile) {
    this.#file = file;
  }

  /**
   * Begins a run and gives its number. Whoever holds the lock of the source calls this: one that has not ended was killed.
   * Runs that ended before `forgetBefore` are forgotten, but for the last that was done.
   */
  begin(source: string, now: string, forgetBefore: string): number {
    return this.#file.write(() => {
      this.#file
        .run`UPDATE run SET ended_at = ${now}, outcome = 'killed' WHERE source = ${source} AND ended_at IS NULL`;
      this.#file.run`DELETE FROM run WHERE source = ${source} AND ended_at < ${forgetBefore} AND number <>
        (SELECT coalesce(max(number), 0) FROM run WHERE source = ${source} AND outcome = 'done')`;
      return this.#file.insert`INSERT INTO run (source, started_at) VALUES (${source}, ${now})`;
    });
  }

  end(
    number: number,
    {
      endedAt,
      outcome,
      reason,
      counts,
    }: Pick<Run, 'outcome' | 'reason' | 'counts'> & { readonly endedAt: string },
  ): void {
    this.#file.run`UPDATE run SET ended_at = ${endedAt}, outcome = ${outcome}, reason = ${reason},
      counts = ${JSON.stringify(counts)} WHERE number = ${number}`;
  }

  /** The last run over a source; of those with an outcome where one is given. */
  last(source: string, outcome: RunOutcome | null = null): Run | null {
    const row = this.#file.get<Row>`SELECT started_at, ended_at, outcome, reason, counts FROM run
      WHERE source = ${source} AND (${outcome} IS NULL OR outcome = ${outcome}) ORDER BY number DESC LIMIT 1`;
    return row === undefined
      ? null
      : {
          startedAt: row.started_at,
          endedAt: row.ended_at,
          outcome: row.outcome,
          reason: row.reason,
          counts: row.counts === null ? null : (JSON.parse(row.counts) as RunCounts),
        };
  }
}
