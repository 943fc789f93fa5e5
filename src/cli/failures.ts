import { Command } from 'commander';
import type { Visit } from '../ledger/visit.ts';
import { UsageError } from './exit-code.ts';
import { sourcesNamed } from './source/known-sources.ts';
import { withLedger } from './source/open-ledger.ts';

interface FailuresOptions {
  readonly source?: string;
  readonly json?: boolean;
}

const PAGE = 200;

/** `entente failures`: what could not be fetched or read, and waits. */
export function failuresCommand(): Command {
  const failures = new Command('failures')
    .description(
      `Lists the pages of sources that could not be fetched or read, each with its reason. They wait until they are tried again,
by themselves where another time may go better, else when somebody says so; the bytes of what was fetched are kept.`,
    )
    .option('--source <id>', 'of one source alone')
    .option('--json', 'print JSON, a line each')
    .action(listFailures);
  failures
    .command('retry')
    .summary('have them tried again with the next "entente source sync"')
    .argument('[address...]', 'the pages to try again (default: all that failed)')
    .option('--source <id>', 'of one source alone')
    .action((addresses: readonly string[], _: unknown, command: Command) =>
      retryFailures(addresses, command.optsWithGlobals<FailuresOptions>()),
    );
  return failures;
}

function listFailures({ source, json = false }: FailuresOptions): Promise<void> {
  return withLedger(({ ledger, known }) => {
    if (source !== undefined) sourcesNamed([source], known().all);
    let page: readonly Visit[] = [];
    let count = 0;
    do {
      page = ledger.visits.failures(source ?? null, page.at(-1)?.number ?? 0, PAGE);
      count += page.length;
      for (const failure of page) process.stdout.write(json ? lineOf(failure) : describeFailure(failure));
    } while (page.length === PAGE);
    if (count === 0) process.stderr.write('There are none.\n');
  });
}

function lineOf({ source, address, reason, tries, checkedAt, dueAt }: Visit): string {
  return `${JSON.stringify({ source, address, reason, tries, checkedAt, dueAt })}\n`;
}

function describeFailure({ source, address, reason }: Visit): string {
  return `${source}  ${address}\n  ${reason ?? 'No reason is known.'}\n`;
}

function retryFailures(addresses: readonly string[], { source }: FailuresOptions): Promise<void> {
  return withLedger(({ ledger, known }) => {
    if (source !== undefined) sourcesNamed([source], known().all);
    const retried = (addresses.length === 0 ? [null] : addresses).map((address) => {
      const pages = ledger.visits.retry(source ?? null, address);
      if (pages === 0 && address !== null)
        throw new UsageError(`${address} is not among the failures: "entente failures" lists them.`);
      return pages;
    });
    const total = retried.reduce((sum, pages) => sum + pages, 0);
    process.stdout.write(`${total} to be tried again with the next sync.\n`);
  });
}
