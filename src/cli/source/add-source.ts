import { existsSync } from 'node:fs';
import { FetchError } from '../../fetch/fetched.ts';
import { loadSource } from '../../load-sources.ts';
import type { Source } from '../../model/source.ts';
import { InvalidSourceError, readSource } from '../../source/read-source.ts';
import { UsageError } from '../exit-code.ts';
import { openFetcher } from '../open-fetcher.ts';
import { withLedger, type SourceDesk } from './open-ledger.ts';

/** `entente source add`. */
export function addSource(given: string): Promise<void> {
  return withLedger(async (desk) => {
    const { ledger, known } = desk;
    const isKnown = known().all.has(given);
    const source = isKnown ? null : await describedAt(given, desk);
    const id = source?.id ?? given;
    ledger.sources.add(id, source, new Date().toISOString());
    process.stdout.write(`${id} is followed: "entente source sync" fetches what it has published.\n`);
  });
}

async function describedAt(given: string, desk: SourceDesk): Promise<Source> {
  if (/^https?:\/\//i.test(given)) return readSource(await jsonAt(given, desk), desk.reference);
  if (!existsSync(given))
    throw new UsageError(
      `${given} is neither a source nor a file: "entente source list" shows the sources that there are; a description of another is a file or address of JSON.`,
    );
  return loadSource(given, desk.reference);
}

async function jsonAt(address: string, { config }: SourceDesk): Promise<unknown> {
  const fetcher = openFetcher(config);
  try {
    const answer = await fetcher.fetch({ address }, new AbortController().signal);
    if (answer.outcome !== 'fetched') throw new UsageError(`${address}: there is nothing.`);
    return JSON.parse(new TextDecoder().decode(answer.bytes));
  } catch (error) {
    if (error instanceof FetchError) throw new UsageError(error.message);
    if (error instanceof SyntaxError)
      throw new InvalidSourceError([`${address} is no JSON: ${error.message}`]);
    throw error;
  } finally {
    await fetcher.close();
  }
}
