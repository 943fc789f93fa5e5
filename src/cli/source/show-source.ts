import { sourcesNamed } from './known-sources.ts';
import { withLedger } from './open-ledger.ts';

/** `entente source show`. */
export function showSource(id: string): Promise<void> {
  return withLedger(({ known }) => {
    for (const source of sourcesNamed([id], known().all))
      process.stdout.write(`${JSON.stringify(source, null, 2)}\n`);
  });
}
