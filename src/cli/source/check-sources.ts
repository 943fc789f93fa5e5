import type { Source } from '../../model/source.ts';
import { checkSource, type SourceCheck } from '../../pipeline/check-source/check-source.ts';
import { READER_NAME } from '../../version.ts';
import { EXIT } from '../exit-code.ts';
import { openFetcher } from '../open-fetcher.ts';
import { ReadAside } from '../read-aside/read-aside.ts';
import { sourcesNamed } from './known-sources.ts';
import { withLedger } from './open-ledger.ts';

/** `entente source check`: all at once, since each is at a site of its own. */
export function checkSources(
  ids: readonly string[],
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  return withLedger(async ({ config, known }) => {
    const sources = sourcesNamed(ids, known().all);
    const fetcher = openFetcher(config);
    const aside = new ReadAside(READER_NAME);
    const tools = { fetcher, read: aside.readDocument, readListing: aside.readListing };
    try {
      await Promise.all(
        sources.map(async (source) => {
          const check = await checkSource(source, tools, new AbortController().signal);
          process.stdout.write(
            json ? `${JSON.stringify({ id: source.id, ...check })}\n` : describeCheck(source, check),
          );
          if (!check.fits) process.exitCode = EXIT.failed;
        }),
      );
    } finally {
      await fetcher.close();
      await aside.stop();
    }
  });
}

function describeCheck({ id, name }: Source, { fits, listings, pages }: SourceCheck): string {
  const lines = [`${id}  ${name}: ${fits ? 'fits' : 'does not fit'}`];
  for (const { kind, address, found, newest, faults } of listings) {
    lines.push(
      `  ${kind} ${address}: ${found} addresses${newest === null ? '' : `, the newest of ${newest}`}`,
    );
    lines.push(...faults.map((fault) => `    ! ${fault}`));
  }
  for (const { address, title, issuedOn, characters, faults } of pages) {
    lines.push(`  ${address}`);
    if (title !== null) lines.push(`    ${issuedOn ?? 'no day'}  ${title} (${characters} characters)`);
    lines.push(...faults.map((fault) => `    ! ${fault}`));
  }
  return `${lines.join('\n')}\n`;
}
