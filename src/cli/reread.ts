import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { loadReference } from '../load-reference.ts';
import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { describeStore, openStore } from '../open-store.ts';
import { renewIdentities } from '../pipeline/renew-identities.ts';
import { differencesOf, type ReadingDifference } from '../pipeline/reread-differences.ts';
import { reread, type RereadReport } from '../pipeline/reread.ts';
import { READER_NAME } from '../version.ts';
import { EXIT } from './exit-code.ts';
import { startProgress } from './progress.ts';

interface RereadOptions {
  readonly dryRun?: boolean;
  readonly collection?: string;
}

/** `entente reread`: stored releases read again with the reader of this version. */
export function rereadCommand(): Command {
  return new Command('reread')
    .description(
      `Reads the stored releases again, oldest first, and keeps what is read otherwise than before: after an upgrade the graph
follows from the current reader, and from how it tells officials apart. The releases themselves stay as they are, and so do readings made by someone else. A run
that was broken off is taken up by another. A release that cannot be read stops nothing else; the exit code is then 1.`,
    )
    .option('--dry-run', 'print what would change, item by item, and write nothing')
    .option('--collection <name>', 'only the releases of this collection')
    .action(runReread);
}

async function runReread({ dryRun = false, collection }: RereadOptions): Promise<void> {
  const reference = loadReference();
  const config = readConfig();
  const store = await openStore(config, reference);
  const progress = startProgress();
  const ground = { store, reference, now: () => new Date().toISOString() };
  try {
    const report = await reread(
      ground,
      { reference, readBy: READER_NAME },
      {
        collection,
        dryRun,
        onChange: (release, before, after) => {
          progress.end();
          process.stdout.write(describeChange(release, before, after, dryRun));
        },
        onProgress: ({ changed, unchanged }) => {
          progress.update(`${changed + unchanged} releases read again, ${changed} of them otherwise`);
        },
      },
    );
    progress.end();
    if (!dryRun) await renewIdentities(ground);
    printReport(report, `${dryRun ? 'nothing was written to' : 'in'} ${describeStore(config)}`);
  } finally {
    progress.end();
    await store.close();
  }
}

const SIGNS = { ADDED: '+', REMOVED: '-', ALTERED: '~' } as const;

/** A release that is read otherwise: with each difference, or with their numbers alone. */
function describeChange(release: Release, before: Reading | null, after: Reading, each: boolean): string {
  const differences = before === null ? [] : differencesOf(before, after);
  const count = (change: ReadingDifference['change']) =>
    differences.filter((difference) => difference.change === change).length;
  const numbers = `${count('ADDED')} added, ${count('REMOVED')} removed, ${count('ALTERED')} told otherwise`;
  const head = `${release.id}  ${before === null ? 'had no reading' : numbers}`;
  const lines = each ? differences.map(({ change, kind, line }) => `  ${SIGNS[change]} ${kind} ${line}`) : [];
  return `${[head, ...lines].join('\n')}\n`;
}

function printReport({ changed, unchanged, leftAlone, failures }: RereadReport, where: string): void {
  const rows = [
    ['read again', changed + unchanged],
    ['changed', changed],
    ['unchanged', unchanged],
    ['left alone', leftAlone],
    ['failed', failures.length],
  ] as const;
  const widest = Math.max(...rows.map(([, number]) => String(number).length));
  for (const [what, number] of rows)
    process.stdout.write(`${what.padEnd(10)}  ${String(number).padStart(widest)}\n`);
  process.stdout.write(`${where}\n`);
  for (const { name, reason } of failures) process.stderr.write(`failed: ${name}: ${reason}\n`);
  if (failures.length > 0) process.exitCode = EXIT.failed;
  if (changed + unchanged + leftAlone + failures.length === 0)
    process.stderr.write('No release is stored there.\n');
}
