import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { writeBackup } from '../keeping/write-backup.ts';
import { loadReference } from '../load-reference.ts';
import { describeStore, openStore } from '../open-store.ts';
import { UsageError } from './exit-code.ts';
import { startProgress } from './progress.ts';

/** `entente backup`: all that the graph follows from in one file. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      `Writes every release with its reading, and every judgement, into one compressed file (JSON lines in gzip) with counts
and a checksum; all else is derived of them. It holds the graph as of one moment, also while a server is serving: SQLite
goes on writing meanwhile, in Neo4j whoever writes waits for the end. The file gets its name when it is whole. SQLite and
Neo4j write the same; "entente restore FILE" brings it into an empty store of either kind.`,
    )
    .argument('<file>', 'the file to be written, such as graph.entente')
    .option('--force', 'replace the file if it is there')
    .action(runBackup);
}

async function runBackup(file: string, { force = false }: { force?: boolean }): Promise<void> {
  if (!force && existsSync(file)) throw new UsageError(`${file} is there already: --force replaces it.`);
  const config = readConfig();
  const store = await openStore(config, loadReference());
  const progress = startProgress();
  try {
    const { releases, judgements } = await writeBackup(store, file, (sofar) =>
      progress.update(`${sofar.releases} releases`),
    );
    progress.end();
    process.stdout.write(
      `${releases} releases and ${judgements} judgements of ${describeStore(config)} are in ${file}\n`,
    );
  } finally {
    progress.end();
    await store.close();
  }
}
