import { Command, CommanderError } from 'commander';
import { EXIT, UsageError } from './exit-code.ts';
import { InvalidConfigError } from '../config.ts';
import { UnusableBackupError } from '../keeping/backup-format.ts';
import { LostItemError } from '../keeping/kept-item.ts';
import { LedgerUnavailableError } from '../ledger/ledger-file.ts';
import { UnwritableBackupError } from '../keeping/write-backup.ts';
import { InvalidReferenceError } from '../model/reference.ts';
import { InvalidSourceError } from '../source/read-source.ts';
import { StoreUnavailableError } from '../store/graph-store.ts';
import { VERSION } from '../version.ts';

/** The commands, in the order of the help. Each is loaded when it is called for: with all that it works with, that takes time. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  ingest: async () => (await import('./ingest.ts')).ingestCommand(),
  source: async () => (await import('./source.ts')).sourceCommand(),
  failures: async () => (await import('./failures.ts')).failuresCommand(),
  read: async () => (await import('./read.ts')).readCommand(),
  reread: async () => (await import('./reread.ts')).rereadCommand(),
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./restore.ts')).restoreCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  duplicates: async () => (await import('./duplicates.ts')).duplicatesCommand(),
  'compare-names': async () => (await import('./compare-names.ts')).compareNamesCommand(),
};

/** The command of this name alone; all of them where there is none, for the help. */
function commandsFor(name = ''): readonly (() => Promise<Command>)[] {
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return named === undefined ? Object.values(COMMANDS) : [named];
}

/** Runs the command that the process's arguments name; what goes wrong is said on standard error and in the exit code. */
export async function runProgram(): Promise<void> {
  const program = new Command('entente')
    .description(
      'A knowledge graph of bilateral relations, read from the press releases of foreign ministries.',
    )
    .version(VERSION)
    .showHelpAfterError('(add --help for what is possible)');
  for (const load of commandsFor(process.argv[2])) program.addCommand(await load());
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
