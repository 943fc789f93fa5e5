import { Command } from 'commander';

/** A command as the program's help tells it, and the command itself, which takes time to load with all that it works with. */
export interface KnownCommand {
  /** What follows its name. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands by their names, in the order of the help. */
export const COMMANDS: Readonly<Record<string, KnownCommand>> = {
  serve: {
    usage: '[options]',
    summary: 'serve the API and its pages',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
  ingest: {
    usage: '[options] <path...>',
    summary: 'read releases and keep them in the graph',
    load: async () => (await import('./ingest.ts')).ingestCommand(),
  },
  source: {
    usage: '[command]',
    summary: 'the sites that releases come from by themselves',
    load: async () => (await import('./source.ts')).sourceCommand(),
  },
  failures: {
    usage: '[options] [command]',
    summary: 'list what of sources could not be fetched or read',
    load: async () => (await import('./failures.ts')).failuresCommand(),
  },
  read: {
    usage: '[options] <path...>',
    summary: 'read documents and print what they say',
    load: async () => (await import('./read.ts')).readCommand(),
  },
  reread: {
    usage: '[options]',
    summary: 'read the stored releases again with the current reader',
    load: async () => (await import('./reread.ts')).rereadCommand(),
  },
  evaluate: {
    usage: '[options] <gold-folder>',
    summary: 'measure the reader against annotated releases',
    load: async () => (await import('./evaluate.ts')).evaluateCommand(),
  },
  export: {
    usage: '[options] <name> [filters...]',
    summary: 'write what the graph holds, in a format for others',
    load: async () => (await import('./export.ts')).exportCommand(),
  },
  backup: {
    usage: '[options] <file>',
    summary: 'write all that the graph follows from into one compressed file',
    load: async () => (await import('./backup.ts')).backupCommand(),
  },
  restore: {
    usage: '<file>',
    summary: 'bring a backup into an empty store',
    load: async () => (await import('./restore.ts')).restoreCommand(),
  },
  verify: {
    usage: '[options]',
    summary: 'prove that the graph is what its releases say, and repair it',
    load: async () => (await import('./verify.ts')).verifyCommand(),
  },
  duplicates: {
    usage: '[options]',
    summary: 'list officials who may be one, and decide',
    load: async () => (await import('./duplicates.ts')).duplicatesCommand(),
  },
  'compare-names': {
    usage: '[options] [name-a] [name-b]',
    summary: 'tell whether two names are one official’s',
    load: async () => (await import('./compare-names.ts')).compareNamesCommand(),
  },
};

/**
 * The command that the arguments name, for itself or after "help", alone and ready to run; all of them, with no more than their
 * help tells, where they name none.
 */
export async function commandsFor([first = '', second = '']: readonly string[]): Promise<readonly Command[]> {
  const name = first === 'help' ? second : first;
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (named !== undefined) return [await named.load()];
  return Object.entries(COMMANDS).map(([one, { usage, summary }]) =>
    new Command(one).usage(usage).summary(summary),
  );
}
