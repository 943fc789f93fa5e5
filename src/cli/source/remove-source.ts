import { UsageError } from '../exit-code.ts';
import { sourcesNamed } from './known-sources.ts';
import { withLedger } from './open-ledger.ts';

/** `entente source remove`. */
export function removeSource(id: string, { forget = false }: { readonly forget?: boolean }): Promise<void> {
  return withLedger(({ config, ledger, known }) => {
    const wasAdded = ledger.sources.get(id) !== null;
    if (!wasAdded) sourcesNamed([id], known().all);
    if (config.sources.includes(id) || config.sources.includes('all'))
      throw new UsageError(`${id} is followed because ENTENTE_SOURCES names it: take it out there.`);
    if (!wasAdded && !forget) throw new UsageError(`${id} is not followed.`);
    const lock = ledger.lock(id);
    if (lock === null) throw new UsageError(`${id} is being synchronised: try again when that is done.`);
    try {
      ledger.sources.remove(id);
      if (forget) ledger.forget(id);
    } finally {
      lock.release();
    }
    process.stdout.write(`${id} is no longer followed${forget ? ', and forgotten' : ''}.\n`);
  });
}
