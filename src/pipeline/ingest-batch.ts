import type { NodeId } from '../model/node-id.ts';
import { NO_HISTORY, type GraphChange } from '../store/graph-change.ts';
import { StoreConflictError } from '../store/store-errors.ts';
import { followIdentity, type ChangeCause } from './follow-identity.ts';
import type { Incoming, IngestGround, IngestOutcome, IngestResult } from './incoming.ts';
import { planIngest } from './plan-ingest.ts';
import { rejoinEngagements } from './rejoin-engagements.ts';

export type { Incoming, IngestGround, IngestOutcome } from './incoming.ts';

/** With several writers at work, one of them comes second again and again. */
const MOST_TRIES = 40;
const LONGEST_WAIT_MS = 2_000;

/**
 * Keeps a batch of releases in one transaction, as if they came one by one, and says what became of each. Tries again where
 * another writer came first; throws what the store throws otherwise, with nothing written.
 */
export async function ingestBatch(
  batch: readonly Incoming[],
  ground: IngestGround,
): Promise<IngestOutcome[]> {
  return (await ingestReleases(batch, ground)).map(({ outcome }) => outcome);
}

/** Keeps one release, and says under which id it stands. */
export async function ingestOne(incoming: Incoming, ground: IngestGround): Promise<IngestResult> {
  const [result] = await ingestReleases([incoming], ground);
  if (result === undefined) throw new Error('A batch of one has one result.');
  return result;
}

/** Does what `ingestBatch` does, and says under which ids the releases stand. */
export async function ingestReleases(
  batch: readonly Incoming[],
  ground: IngestGround,
): Promise<readonly IngestResult[]> {
  return retrying(async () => {
    const basedOn = await ground.store.version();
    const { results, ...cause } = await planIngest(batch, ground);
    if (cause.remove.length > 0 || cause.add.length > 0)
      await ground.store.write(await changeOf(cause, ground), basedOn);
    return results;
  });
}

/** Takes releases and all that they brought out of the graph; says of each whether it was there. */
export async function removeReleases(ids: readonly NodeId[], ground: IngestGround): Promise<boolean[]> {
  return retrying(async () => {
    const basedOn = await ground.store.version();
    const held = (await ground.store.stamps(ids)).map((stamp) => stamp !== null);
    const remove = [...new Set(ids.filter((_, index) => held[index]))];
    if (remove.length > 0) await ground.store.write(await changeOf({ remove, add: [] }, ground), basedOn);
    return held;
  });
}

/** Does work that ends in a write, again where another writer came first. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreConflictError) || tries === MOST_TRIES) throw error;
      const wait = Math.min(20 * 2 ** tries, LONGEST_WAIT_MS);
      await new Promise((resume) => setTimeout(resume, Math.random() * wait));
    }
  }
}

/** The change that follows from a cause, with officials and engagements as they stand afterwards. */
export async function changeOf(cause: ChangeCause, { store, reference }: IngestGround): Promise<GraphChange> {
  const { remove, add, whoIsWho } = await followIdentity(cause, store, reference);
  const gone = (await store.reportsOf(remove)).flat();
  const come = add.flatMap(({ reports }) => reports);
  const { made = [], undone = [], history = NO_HISTORY } = cause;
  const engagements = await rejoinEngagements({ gone, come, made, undone }, store, reference);
  return { remove, add, whoIsWho, history, ...engagements };
}
