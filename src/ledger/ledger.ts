import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AddedSources } from './added-sources.ts';
import { LedgerFile, LedgerUnavailableError } from './ledger-file.ts';
import { Listings } from './listings.ts';
import { lockSource, type SourceLock } from './lock-source.ts';
import { Runs } from './runs.ts';
import { Visits } from './visits.ts';

/** Name of the ledger in the data folder. */
export const LEDGER_FILE = 'sources.db';
const LOCKS = 'locks';

/**
 * What is remembered of sources between runs: which are followed, what they list, what was fetched, what waits and what
 * failed. Every change is whole or not at all, whenever the process ends. Several processes may have it open.
 */
export class Ledger {
  readonly sources: AddedSources;
  readonly listings: Listings;
  readonly visits: Visits;
  readonly runs: Runs;
  readonly #file: LedgerFile;
  readonly #folder: string;

  /** Opens or makes the ledger in a data folder; throws LedgerUnavailableError. */
  constructor(folder: string) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new LedgerUnavailableError(
        `The folder ${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    this.#folder = folder;
    this.#file = new LedgerFile(join(folder, LEDGER_FILE));
    this.sources = new AddedSources(this.#file);
    this.listings = new Listings(this.#file);
    this.visits = new Visits(this.#file);
    this.runs = new Runs(this.#file);
  }

  /** Takes a source for this process alone; null while another works on it. */
  lock(source: string): SourceLock | null {
    return lockSource(join(this.#folder, LOCKS), source);
  }

  /** Forgets all that is remembered of what a source has listed; releases stay in the graph. */
  forget(source: string): void {
    this.#file.write(() => {
      this.#file.run`DELETE FROM visit WHERE source = ${source}`;
      this.#file.run`DELETE FROM document WHERE source = ${source}`;
      this.#file.run`DELETE FROM run WHERE source = ${source}`;
    });
  }

  /** Writes a copy of the whole, as it is now, into a file that is not there yet. */
  copyTo(file: string): void {
    this.#file.copyTo(file);
  }

  close(): void {
    this.#file.close();
  }
}
