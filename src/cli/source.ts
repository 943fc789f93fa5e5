import { Command, InvalidArgumentError } from 'commander';
import { isIsoDate, type IsoDate } from '../model/date.ts';
import { parseSpan } from './source/describe-time.ts';

/** `entente source`: where releases come from by themselves. */
export function sourceCommand(): Command {
  const source = new Command('source').description(
    `Ministries' sites as sources: which there are, which are followed, what has come from them. What is remembered of them
lies in sources.db in ENTENTE_DATA, beside Neo4j, too.`,
  );
  source
    .command('list')
    .summary('list the sources that there are, and which are followed')
    .option('--json', 'print JSON, a line each')
    .action(later(async () => (await import('./source/list-sources.ts')).listSources));
  source
    .command('show')
    .summary('print the description of a source')
    .argument('<id>', 'a source, such as sg-mfa')
    .action(later(async () => (await import('./source/show-source.ts')).showSource));
  source
    .command('add')
    .summary('follow a source from now on')
    .argument('<source>', 'the id of a source that there is, or the file or address of a description in JSON')
    .action(later(async () => (await import('./source/add-source.ts')).addSource));
  source
    .command('remove')
    .summary('follow a source no longer; its releases stay in the graph')
    .argument('<id>', 'a source that was added')
    .option('--forget', 'forget what has been fetched of it, too')
    .action(later(async () => (await import('./source/remove-source.ts')).removeSource));
  source
    .command('check')
    .summary('tell whether descriptions still fit what their sites serve')
    .argument('<id...>', 'sources to check')
    .option('--json', 'print JSON, a line each')
    .action(later(async () => (await import('./source/check-sources.ts')).checkSources));
  source
    .command('sync')
    .summary('fetch what is new or changed, and keep it in the graph')
    .description(
      `Brings the graph up to what the sources have published: new releases and changed ones, each fetched once. A run that is
broken off is made whole by the next. The exit code is 1 where something failed: "entente failures" lists it.`,
    )
    .argument('[id...]', 'sources (default: those that were added, and those that ENTENTE_SOURCES names)')
    .option('--every <time>', 'again and again, "30m" or "1h" apart, until told to stop', parseEvery)
    .option('--since <day>', 'leave alone what was issued before this day (YYYY-MM-DD)', parseDay)
    .option('--limit <number>', 'fetch so many new pages of each source at the most', parseLimit)
    .option('--full', 'read archives to their ends, and look at all known pages again')
    .option(
      '--keep-originals',
      'keep the bytes of pages that had releases, by their SHA-256, in ENTENTE_DATA/originals',
    )
    .action(later(async () => (await import('./source/sync-sources.ts')).syncSources));
  source
    .command('status')
    .summary('tell of each source what came, what failed and what is overdue')
    .argument('[id...]', 'sources (default: those that are followed)')
    .option('--json', 'print JSON, a line each')
    .action(later(async () => (await import('./source/show-status.ts')).showStatus));
  source
    .command('backup')
    .summary('copy what is remembered of sources into a file, while all goes on')
    .argument('<file>', 'a file that is not there yet')
    .action(later(async () => (await import('./source/backup-ledger.ts')).backupLedger));
  return source;
}

/** An action that is loaded when it is called for: most need little of what others need. */
function later<Given extends unknown[]>(
  load: () => Promise<(...given: Given) => Promise<void> | void>,
): (...given: Given) => Promise<void> {
  return async (...given) => (await load())(...given);
}

function parseEvery(given: string): number {
  const seconds = parseSpan(given);
  if (seconds === null || seconds < 1)
    throw new InvalidArgumentError('Expected a time such as "30m", "1h" or "1d".');
  return seconds;
}

function parseDay(given: string): IsoDate {
  if (!isIsoDate(given)) throw new InvalidArgumentError('Expected a day such as "2024-01-31".');
  return given;
}

function parseLimit(given: string): number {
  const limit = Number(given);
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new InvalidArgumentError('Expected a number from 1 on.');
  return limit;
}
