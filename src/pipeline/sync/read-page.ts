import type { Visit } from '../../ledger/visit.ts';
import type { IsoDate } from '../../model/date.ts';
import type { Source } from '../../model/source.ts';
import { isWantedLanguage } from '../../source/is-wanted-language.ts';
import type { Incoming } from '../ingest-batch.ts';
import { sourceJob } from '../source-job.ts';
import type { SyncTools, SyncWishes } from './sync-tools.ts';
import type { Tally } from './tally.ts';
import { lookAgainAt } from './when-again.ts';

/**
 * Reads a page whose bytes are in the ledger and keeps its releases; the page is done only when they are in the graph, so
 * that one that is broken off is read again. One that cannot be read waits with its reason.
 */
export async function readPage(
  visit: Visit,
  source: Source,
  tools: SyncTools,
  { since }: Pick<SyncWishes, 'since'>,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const { ledger, keeper, now } = tools;
  const read = await readSpooled();
  if (read === null) return;
  const spoken = read.filter(({ release }) => isWantedLanguage(release.language, source.languages));
  const recent = spoken.filter(({ release }) => !isOlder(release.issuedOn, since));
  const issuedOn = newestOf(spoken);
  if (recent.length > 0) {
    for (const outcome of await keeper.keep(recent)) tally.add(COUNTED[outcome]);
    const releases = recent.map(({ release }) => ({ id: release.id, issuedOn: release.issuedOn }));
    const again = lookAgainAt(now(), issuedOn ?? visit.changedAt ?? visit.listedAt);
    ledger.visits.markDone(visit, releases, again);
    return;
  }
  tally.add('passed');
  if (spoken.length > 0)
    ledger.visits.markPassed(visit, 'older', {
      reason: `Issued on ${issuedOn}, before ${since}.`,
      issuedOn,
    });
  else {
    const languages = [...new Set(read.map(({ release }) => release.language))].join(', ');
    ledger.visits.markPassed(visit, 'passed', {
      reason: `In ${languages}; wanted is ${source.languages.join(', ')}.`,
      issuedOn: newestOf(read),
    });
  }

  /** Null where it cannot be read, which is then known of it. */
  async function readSpooled(): Promise<readonly Incoming[] | null> {
    const leave = await tools.reading.enter();
    try {
      signal.throwIfAborted();
      const spooled = ledger.visits.spooled(visit);
      if (spooled === null) return null;
      const releases = await tools.read(sourceJob(spooled, source), signal);
      await tools.keepOriginal?.(spooled.bytes);
      return releases;
    } catch (error) {
      if (signal.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      ledger.visits.markUnread(visit, reason, lookAgainAt(now(), visit.changedAt ?? visit.listedAt));
      tally.add('failed');
      return null;
    } finally {
      leave();
    }
  }
}

const COUNTED = { CREATED: 'created', REVISED: 'revised', UNCHANGED: 'unchanged' } as const;

function isOlder(issuedOn: IsoDate | null, since: IsoDate | null): boolean {
  return since !== null && issuedOn !== null && issuedOn < since;
}

function newestOf(incoming: readonly Incoming[]): IsoDate | null {
  const days = incoming.flatMap(({ release }) => release.issuedOn ?? []).sort();
  return days.at(-1) ?? null;
}
