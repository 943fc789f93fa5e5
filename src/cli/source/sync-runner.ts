import type { Source } from '../../model/source.ts';
import { SourceBusyError, syncSource, type SyncReport } from '../../pipeline/sync/sync-source.ts';
import type { SyncSignals, SyncWishes } from '../../pipeline/sync/sync-tools.ts';
import type { OpenSync } from './open-sync.ts';
import { describeReport, SyncProgressLine } from './sync-progress.ts';

/** Synchronises sources, several at once, and says how each came out. What that takes is opened with the first. */
export class SyncRunner {
  readonly #open: () => Promise<OpenSync>;
  readonly #wishes: SyncWishes;
  readonly #signals: SyncSignals;
  readonly #progress = new SyncProgressLine();
  #opened: Promise<OpenSync> | null = null;

  constructor(open: () => Promise<OpenSync>, wishes: SyncWishes, signals: SyncSignals) {
    this.#open = open;
    this.#wishes = wishes;
    this.#signals = signals;
  }

  /** Opens what runs take; where that fails the next call tries again. */
  async open(): Promise<OpenSync> {
    this.#opened ??= this.#open();
    try {
      return await this.#opened;
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }

  /** One run over a source; null where another process is at it. Throws what the store and the ledger throw. */
  async run(source: Source): Promise<SyncReport | null> {
    const { tools } = await this.open();
    const started = Date.now();
    try {
      const report = await syncSource(source, tools, this.#wishes, this.#signals, (progress) =>
        this.#progress.update(source.id, progress),
      );
      this.#progress.end(source.id);
      process.stdout.write(`${describeReport(source.id, report, (Date.now() - started) / 1000)}\n`);
      return report;
    } catch (error) {
      this.#progress.end(source.id);
      if (!(error instanceof SourceBusyError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return null;
    }
  }

  async close(): Promise<void> {
    await (await this.#opened)?.close();
  }
}
