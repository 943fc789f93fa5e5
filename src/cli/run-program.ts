import { Command, CommanderError } from 'commander';
import { backupCommand } from './backup.ts';
import { compareNamesCommand } from './compare-names.ts';
import { duplicatesCommand } from './duplicates.ts';
import { evaluateCommand } from './evaluate.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { exportCommand } from './export.ts';
import { failuresCommand } from './failures.ts';
import { ingestCommand } from './ingest.ts';
import { readCommand } from './read.ts';
import { rereadCommand } from './reread.ts';
import { restoreCommand } from './restore.ts';
import { serveCommand } from './serve.ts';
import { sourceCommand } from './source.ts';
import { verifyCommand } from './verify.ts';
import { InvalidConfigError } from '../config.ts';
import { UnusableBackupError } from '../keeping/backup-format.ts';
import { LostItemError } from '../keeping/kept-item.ts';
import { LedgerUnavailableError } from '../ledger/ledger-file.ts';
import { UnwritableBackupError } from '../keeping/write-backup.ts';
import { InvalidReferenceError } from '../model/reference.ts';
import { InvalidSourceError } from '../source/read-source.ts';
import { StoreUnavailableError } from '../store/graph-store.ts';
import { VERSION } from '../version.ts';

/** Runs the command that the process's arguments name; what goes wrong is said on standard error and in the exit code. */
export async function runProgram(): Promise<void> {
  const program = new Command('entente')
    .description(
      'A knowledge graph of bilateral relations, read from the press releases of foreign ministries.',
    )
    .version(VERSION)
    .showHelpAfterError('(add --help for what is possible)');
  for (const command of [
    serveCommand(),
    ingestCommand(),
    sourceCommand(),
    failuresCommand(),
    readCommand(),
    rereadCommand(),
    evaluateCommand(),
    exportCommand(),
    backupCommand(),
    restoreCommand(),
    verifyCommand(),
    duplicatesCommand(),
    compareNamesCommand(),
  ])
    program.addCommand(command);
  for (const command of [program, ...program.commands, ...program.commands.flatMap((c) => c.commands)])
    command.exitOverride().copyInheritedSettings(program);

  // A reader of our output that stops early ("| head") is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });

  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** Says what went wrong, once, on standard error; gives the exit code. */
function tell(error: unknown): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (
    error instanceof UsageError ||
    error instanceof InvalidConfigError ||
    error instanceof InvalidReferenceError ||
    error instanceof InvalidSourceError ||
    error instanceof UnusableBackupError
  ) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  if (
    error instanceof StoreUnavailableError ||
    error instanceof LedgerUnavailableError ||
    error instanceof UnwritableBackupError ||
    error instanceof LostItemError
  )
    process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failed;
}
