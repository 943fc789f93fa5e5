import { availableParallelism } from 'node:os';
import { Gate } from '../../common/gate.ts';
import type { Config } from '../../config.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Reference } from '../../model/reference.ts';
import { openStore } from '../../open-store.ts';
import { keepOriginalsIn } from '../../pipeline/keep-originals.ts';
import { GroupKeeper } from '../../pipeline/sync/group-keeper.ts';
import type { SyncTools } from '../../pipeline/sync/sync-tools.ts';
import { READER_NAME } from '../../version.ts';
import { openFetcher } from '../open-fetcher.ts';
import { ReadAside } from '../read-aside/read-aside.ts';

/** Pages that are fetched and not yet stored at a time, of all sources together. */
const MOST_UNDER_WAY = 200;

/** What a sync works with, and how it is given back. */
export interface OpenSync {
  readonly tools: SyncTools;
  close(): Promise<void>;
}

/** Opens the store and what fetches and reads; throws UsageError and StoreUnavailableError. */
export async function openSync(
  config: Config,
  ledger: Ledger,
  reference: Reference,
  { keepOriginals }: { readonly keepOriginals: boolean },
): Promise<OpenSync> {
  const fetcher = openFetcher(config);
  const store = await openStore(config, reference);
  const processes = availableParallelism();
  const aside = new ReadAside(READER_NAME, { processes });
  const now = () => new Date();
  const tools: SyncTools = {
    ledger,
    fetcher,
    read: aside.readDocument,
    readListing: aside.readListing,
    keeper: new GroupKeeper({ store, reference, now: () => now().toISOString() }),
    keepOriginal: keepOriginals ? keepOriginalsIn(config.dataFolder) : null,
    // One more than are read, so that no process waits for its next.
    reading: new Gate(processes + 1),
    underWay: new Gate(MOST_UNDER_WAY),
    now,
  };
  return {
    tools,
    async close() {
      await fetcher.close();
      await aside.stop();
      await store.close();
    },
  };
}
