import { readConfig, type Config } from '../../config.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { loadReference } from '../../load-reference.ts';
import type { Reference } from '../../model/reference.ts';
import { knownSources, type KnownSources } from './known-sources.ts';

/** What every command on sources begins with. */
export interface SourceDesk {
  readonly config: Config;
  readonly reference: Reference;
  readonly ledger: Ledger;
  /** The sources as they are known now. */
  known(): KnownSources;
}

/** Does work on the ledger that the environment names, and closes it. */
export async function withLedger(work: (desk: SourceDesk) => Promise<void> | void): Promise<void> {
  const config = readConfig();
  const reference = loadReference();
  const ledger = new Ledger(config.dataFolder);
  try {
    await work({ config, reference, ledger, known: () => knownSources(config, ledger, reference) });
  } finally {
    ledger.close();
  }
}
