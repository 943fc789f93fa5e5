import type { Contribution } from '../model/contribution.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Reading } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import type { Release } from '../model/release.ts';
import { StoreConflictError, type GraphChange, type GraphStore } from '../store/graph-store.ts';
import { contributionOf } from './contribution-of.ts';
import { followIdentity, type ChangeCause } from './follow-identity.ts';
import { rejoinEngagements } from './rejoin-engagements.ts';

/** A release that is read and waits to be kept. */
export interface Incoming {
  readonly release: Release;
  readonly reading: Reading;
  readonly readBy: string;
  /** Whether the collection was said, or is only where a release goes of which nothing is said. */
  readonly collectionGiven: boolean;
}

export type IngestOutcome = 'CREATED' | 'REVISED' | 'UNCHANGED';

/** The store and the knowledge that an ingest works with; `now` gives the ISO 8601 instant to be written. */
export interface IngestGround {
  readonly store: GraphStore;
  readonly reference: Reference;
  readonly now: () => string;
}

/** With several writers at work, one of them comes second again and again. */
const MOST_TRIES = 40;
const LONGEST_WAIT_MS = 2_000;

/**
 * Keeps a batch of releases in one transaction and says what became of each. Ids and addresses within a batch are
 * distinct. Tries again where another writer came first; throws what the store throws otherwise, with nothing written.
 */
export async function ingestBatch(
  batch: readonly Incoming[],
  ground: IngestGround,
): Promise<IngestOutcome[]> {
  return retrying(async () => {
    const basedOn = await ground.store.version();
    const plan = await planIngest(batch, ground);
    if (plan.remove.length > 0 || plan.add.length > 0)
      await ground.store.write(await changeOf(plan, ground), basedOn);
    return plan.outcomes;
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

interface IngestPlan {
  readonly outcomes: IngestOutcome[];
  readonly remove: NodeId[];
  readonly add: Contribution[];
}

async function planIngest(
  batch: readonly Incoming[],
  { store, reference, now }: IngestGround,
): Promise<IngestPlan> {
  const byId = await store.stamps(batch.map(({ release }) => release.id));
  const addressed = batch.filter(({ release }) => release.sourceUrl !== null);
  const stamps = await store.stampsByAddress(addressed.map(({ release }) => release.sourceUrl ?? ''));
  const byAddress = new Map(addressed.map((incoming, index) => [incoming, stamps[index] ?? null]));
  const held = await store.releases(byId.flatMap((stamp) => stamp?.id ?? []));
  const collections = new Map(
    held.flatMap((release) => (release === null ? [] : [[release.id, release.collection]])),
  );

  const plan: IngestPlan = { outcomes: [], remove: [], add: [] };
  const ingestedAt = now();
  for (const [index, incoming] of batch.entries()) {
    const { release, reading, readBy, collectionGiven } = incoming;
    const heldIn = collections.get(release.id);
    const collection = collectionGiven ? release.collection : (heldIn ?? release.collection);
    const added = contributionOf({ ...release, collection }, reading, { readBy, ingestedAt }, reference);
    const known = byId[index] ?? null;
    const atAddress = byAddress.get(incoming) ?? null;
    const replaced = [known?.id, atAddress?.id].filter((id) => id !== undefined);
    const same = known !== null && known.digest === added.release.digest && collection === heldIn;
    if (same && (atAddress === null || atAddress.id === release.id)) {
      plan.outcomes.push('UNCHANGED');
      continue;
    }
    plan.outcomes.push(replaced.length > 0 ? 'REVISED' : 'CREATED');
    plan.remove.push(...replaced);
    plan.add.push(added);
  }
  return { ...plan, remove: [...new Set(plan.remove)] };
}

/** The change that follows from a cause, with officials and engagements as they stand afterwards. */
export async function changeOf(cause: ChangeCause, { store, reference }: IngestGround): Promise<GraphChange> {
  const { remove, add, whoIsWho } = await followIdentity(cause, store, reference);
  const gone = (await store.reportsOf(remove)).flat();
  const come = add.flatMap(({ reports }) => reports);
  const { made = [], undone = [] } = cause;
  const engagements = await rejoinEngagements({ gone, come, made, undone }, store, reference);
  return { remove, add, whoIsWho, ...engagements };
}
