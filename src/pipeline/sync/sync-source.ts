import type { Run, RunOutcome } from '../../ledger/runs.ts';
import type { Visit } from '../../ledger/visit.ts';
import type { Source } from '../../model/source.ts';
import { followListing } from './follow-listing.ts';
import { readPage } from './read-page.ts';
import { SourceTroubleError, type SyncSignals, type SyncTools, type SyncWishes } from './sync-tools.ts';
import { Tally, type SyncProgress } from './tally.ts';
import { UnderWay } from './under-way.ts';
import { visitPage } from './visit-page.ts';

/** How a run over a source came out. */
export interface SyncReport extends Pick<Run, 'reason'> {
  readonly outcome: RunOutcome;
  readonly counts: NonNullable<Run['counts']>;
}

/** Another process, or another run of this one, is at the source. */
export class SourceBusyError extends Error {
  override readonly name = 'SourceBusyError';
}

/** Visits that are taken from the ledger at a time. */
const PAGE = 50;
/** Known pages that a run asks for again at most, so that none costs a site more than that. */
const MOST_LOOKS = 500;
/** Failures in a row after which a site is taken to be down. */
const MOST_DOWN = 5;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * Brings the graph up to what a source has published: reads its listings, fetches what is new, looks at known pages again,
 * reads and keeps the releases. What was fetched is in the ledger before it is read and until it is kept, so that a run
 * that is broken off anywhere is made whole by the next. Throws SourceBusyError, and what the store and the ledger throw;
 * what is wrong with the source itself is in the report.
 */
export async function syncSource(
  source: Source,
  tools: SyncTools,
  wishes: SyncWishes,
  signals: SyncSignals,
  onProgress: (progress: SyncProgress) => void = () => undefined,
): Promise<SyncReport> {
  const { ledger, now } = tools;
  const lock = ledger.lock(source.id);
  if (lock === null) throw new SourceBusyError(`${source.id} is being synchronised by another process.`);
  try {
    const begun = now().toISOString();
    const run = ledger.runs.begin(source.id, begun, new Date(now().getTime() - YEAR).toISOString());
    ledger.visits.takeOlder(source.id, wishes.since);
    const { waiting, fetched } = ledger.visits.counts(source.id);
    const tally = new Tally(waiting + fetched, wishes.limit, onProgress);
    const end = (outcome: RunOutcome, reason: string | null): SyncReport => {
      const report = { outcome, reason, counts: tally.counts };
      ledger.runs.end(run, { ...report, endedAt: now().toISOString() });
      return report;
    };
    try {
      const troubles = await runOver(source, tools, wishes, signals, begun, tally);
      if (signals.stop.aborted) return end('stopped', null);
      return troubles.length === 0 ? end('done', null) : end('failed', troubles.join(' '));
    } catch (error) {
      if (signals.breakOff.aborted) return end('stopped', null);
      end('failed', error instanceof Error ? error.message : String(error));
      throw error;
    }
  } finally {
    lock.release();
  }
}

/** Gives what is wrong with the source. */
async function runOver(
  source: Source,
  tools: SyncTools,
  wishes: SyncWishes,
  signals: SyncSignals,
  begun: string,
  tally: Tally,
): Promise<readonly string[]> {
  if (wishes.full) tools.ledger.visits.makeAllDue(source.id, begun);
  const pages = new Pages(source, tools, wishes, signals, tally);
  const troubles: string[] = [];
  // Where all is wanted, listings come first, so that it can be told how long the rest will take.
  const isBounded = wishes.since !== null || wishes.limit !== Infinity;
  try {
    await pages.readFetched();
    for (const listing of source.listings) {
      if (pages.isEnough) break;
      await noting(troubles, async () => {
        for await (const added of followListing(source, listing, tools, wishes, signals)) {
          tally.list(added);
          if (!isBounded) continue;
          await pages.fetchWaiting();
          // How old the releases of this page are says whether the next is wanted.
          if (wishes.since !== null) await pages.settled();
          if (pages.isEnough) return;
        }
      });
    }
    await noting(troubles, () => pages.fetchWaiting());
    // A site with a notice in place of its lists has it in place of its releases, too, and those are no corrections.
    const isWell = troubles.length < source.listings.length;
    if (isWell) await noting(troubles, () => pages.lookAgain(begun));
    await pages.settled();
    return troubles;
  } finally {
    await pages.ended();
  }
}

/** What is wrong with one listing keeps none of the others. */
async function noting(troubles: string[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SourceTroubleError)) throw error;
    troubles.push(error.message);
  }
}

/** The pages of a source in one run: fetched one after the other, read and kept meanwhile. */
class Pages {
  readonly #source: Source;
  readonly #tools: SyncTools;
  readonly #wishes: SyncWishes;
  readonly #signals: SyncSignals;
  readonly #tally: Tally;
  readonly #underWay = new UnderWay();
  #fetched = 0;
  #down = 0;

  constructor(source: Source, tools: SyncTools, wishes: SyncWishes, signals: SyncSignals, tally: Tally) {
    this.#source = source;
    this.#tools = tools;
    this.#wishes = wishes;
    this.#signals = signals;
    this.#tally = tally;
  }

  get #isDown(): boolean {
    return this.#down === MOST_DOWN;
  }

  /** Whether no further new page is wanted of this run. */
  get isEnough(): boolean {
    return this.#signals.stop.aborted || this.#isDown || this.#fetched >= this.#wishes.limit;
  }

  /** Reads what an earlier run has fetched. */
  async readFetched(): Promise<void> {
    let last = 0;
    for (;;) {
      const found = this.#tools.ledger.visits.fetched(this.#source.id, last, PAGE);
      if (found.length === 0) return;
      for (const visit of found) {
        if (this.#signals.stop.aborted) return;
        await this.#read(visit);
        last = visit.number;
      }
    }
  }

  /** Fetches what is new, as far as it is wanted. */
  async fetchWaiting(): Promise<void> {
    for (;;) {
      const found = this.#tools.ledger.visits.waiting(this.#source.id, PAGE);
      if (found.length === 0) return;
      for (const visit of found) {
        if (this.isEnough) return;
        this.#fetched += 1;
        if (!(await this.#visit(visit))) this.#tally.finish();
      }
    }
  }

  /** Asks again for what is due. */
  async lookAgain(begun: string): Promise<void> {
    const now = this.#tools.now().toISOString();
    for (let left = this.#wishes.full ? Infinity : MOST_LOOKS; left > 0; left -= PAGE) {
      const found = this.#tools.ledger.visits.due(this.#source.id, now, begun, PAGE);
      if (found.length === 0) return;
      for (const visit of found) {
        if (this.#signals.stop.aborted || this.#isDown) return;
        await this.#visit(visit);
      }
    }
  }

  /** Resolves once all that was fetched is kept; throws what kept it from that. */
  async settled(): Promise<void> {
    await this.#underWay.ended();
    this.#underWay.check();
  }

  /** Resolves once nothing is under way, and never throws. */
  ended(): Promise<void> {
    return this.#underWay.ended();
  }

  /** Whether there is something to be read, which is then under way. */
  async #visit(visit: Visit): Promise<boolean> {
    const outcome = await visitPage(visit, this.#source, this.#tools, this.#tally, this.#signals.breakOff);
    this.#down = outcome === 'down' ? this.#down + 1 : 0;
    if (this.#isDown)
      throw new SourceTroubleError(
        `${MOST_DOWN} pages in a row could not be fetched, the last of them ${visit.address}: the rest waits for the next run.`,
      );
    if (outcome === 'to-read') await this.#read(visit);
    return outcome === 'to-read';
  }

  async #read(visit: Visit): Promise<void> {
    this.#underWay.check();
    const leave = await this.#tools.underWay.enter();
    const reading = readPage(
      visit,
      this.#source,
      this.#tools,
      this.#wishes,
      this.#tally,
      this.#signals.breakOff,
    );
    this.#underWay.add(
      reading.finally(() => {
        leave();
        if (visit.state === 'waiting' || visit.state === 'fetched') this.#tally.finish();
      }),
    );
  }
}
