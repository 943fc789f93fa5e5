import type { Run, RunOutcome } from '../../ledger/runs.ts';
import type { Source } from '../../model/source.ts';
import { followListing } from './follow-listing.ts';
import { Pages } from './pages.ts';
import { SourceTroubleError, type SyncSignals, type SyncTools, type SyncWishes } from './sync-tools.ts';
import { Tally, type SyncProgress } from './tally.ts';

/** How a run over a source came out. */
export interface SyncReport extends Pick<Run, 'reason'> {
  readonly outcome: RunOutcome;
  readonly counts: NonNullable<Run['counts']>;
}

/** Another process, or another run of this one, is at the source. */
export class SourceBusyError extends Error {
  override readonly name = 'SourceBusyError';
}

/** How long ended runs are remembered, in milliseconds. */
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
