import type { Source } from '../../model/source.ts';
import type { IsoDate } from '../../model/date.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { describeSpan } from './describe-time.ts';
import { followSources } from './follow-sources.ts';
import { sourcesNamed } from './known-sources.ts';
import { withLedger } from './open-ledger.ts';
import { openSync } from './open-sync.ts';
import { stopSignals } from './stop-signals.ts';
import { describeTotal } from './sync-progress.ts';
import { SyncRunner } from './sync-runner.ts';

interface SyncOptions {
  /** Seconds. */
  readonly every?: number;
  readonly since?: IsoDate;
  readonly limit?: number;
  readonly full?: boolean;
  readonly keepOriginals?: boolean;
}

/** `entente source sync`. */
export function syncSources(
  ids: readonly string[],
  { every, since, limit = Infinity, full = false, keepOriginals = false }: SyncOptions,
): Promise<void> {
  return withLedger(async ({ config, reference, ledger, known }) => {
    const chosen = (): readonly Source[] => {
      const { all, followed } = known();
      return ids.length > 0 ? sourcesNamed(ids, all) : followed;
    };
    if (chosen().length === 0 && every === undefined)
      throw new UsageError(`${NONE} Or name some: "entente source list" shows those that there are.`);
    const signals = stopSignals();
    const wishes = { since: since ?? null, limit, full };
    // Nothing is opened for sources that nobody has chosen yet.
    const sync = new SyncRunner(
      () => openSync(config, ledger, reference, { keepOriginals }),
      wishes,
      signals,
    );
    try {
      if (every === undefined) await runOnce(chosen(), sync);
      else {
        if (chosen().length > 0) await sync.open();
        say(`Sources are synchronised every ${describeSpan(every)}.`);
        await followSources({
          followed: chosen,
          run: (source) => sync.run(source),
          failed: ({ id }, error) => process.stderr.write(`${id}: ${messageOf(error)}\n`),
          idle: () => say(NONE),
          everySeconds: every,
          stop: signals.stop,
        });
        say('Stopped.');
      }
    } finally {
      await sync.close();
    }
  });
}

const NONE =
  'No source is followed: "entente source add ID" follows one, as ENTENTE_SOURCES=ID,ID does in the environment.';

/** A source that fails keeps no other from coming to its end. */
async function runOnce(sources: readonly Source[], sync: SyncRunner): Promise<void> {
  const runs = await Promise.allSettled(sources.map((source) => sync.run(source)));
  const reports = runs.flatMap((run) =>
    run.status === 'fulfilled' && run.value !== null ? [run.value] : [],
  );
  if (sources.length > 1) say(describeTotal(reports, sources.length));
  for (const run of runs) if (run.status === 'rejected') throw run.reason;
  const hasFailures = reports.some(({ counts }) => counts.failed > 0);
  if (hasFailures) process.stderr.write('"entente failures" lists what failed, with its reasons.\n');
  if (hasFailures || reports.filter(({ outcome }) => outcome !== 'failed').length < sources.length)
    process.exitCode = EXIT.failed;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
