import { Command, CommanderError } from 'commander';
import { commandsFor } from './commands.ts';
import { EXIT } from './exit-code.ts';
import { VERSION } from '../version.ts';

/** Runs the command that the process's arguments name; what goes wrong is said on standard error and in the exit code. */
export async function runProgram(): Promise<void> {
  const program = new Command('entente')
    .description(
      'A knowledge graph of bilateral relations, read from the press releases of foreign ministries.',
    )
    .version(VERSION)
    .showHelpAfterError('(add --help for what is possible)');
  for (const command of await commandsFor(process.argv.slice(2))) program.addCommand(command);
  for (const command of [program, ...program.commands, ...program.commands.flatMap((c) => c.commands)])
    command.exitOverride().copyInheritedSettings(program);
  program.configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` });

  // A reader of our output that stops early ("| head") is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });

  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = await exitCodeOf(error);
  }
}

async function exitCodeOf(error: unknown): Promise<number> {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  // It knows what each part may throw, and takes longer to load than most commands.
  const { tellFailure } = await import('./tell-failure.ts');
  return tellFailure(error);
}
