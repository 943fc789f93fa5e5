import { sourcesNamed } from './known-sources.ts';
import { withLedger } from './open-ledger.ts';
import { describeStatus, statusOf } from './source-status.ts';

/** `entente source status`. */
export function showStatus(
  ids: readonly string[],
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  return withLedger(({ ledger, known }) => {
    const { all, followed } = known();
    const sources = ids.length > 0 ? sourcesNamed(ids, all) : followed;
    const today = new Date().toISOString().slice(0, 10);
    for (const source of sources) {
      const status = statusOf(source, ledger, today);
      process.stdout.write(json ? `${JSON.stringify(status)}\n` : describeStatus(status));
    }
    if (sources.length === 0)
      process.stderr.write('No source is followed: "entente source add ID" follows one.\n');
  });
}
