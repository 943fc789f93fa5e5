import { laterThan } from '../common/later-than.ts';
import type { Contribution, StoredRelease } from '../model/contribution.ts';
import type { NodeId } from '../model/node-id.ts';
import { allAddresses } from '../model/release.ts';
import { saysOtherwise } from '../model/revision.ts';
import type { HistoryChange } from '../store/graph-change.ts';
import { contributionAgain, contributionOf, keptAs } from './contribution-of.ts';
import { addressesOf, HeldReleases } from './held-releases.ts';
import type { Incoming, IngestGround, IngestResult } from './incoming.ts';
import { PlannedHistory } from './planned-history.ts';
import { isOwnReader } from './reader.ts';

/** What is to be written of a batch, and what becomes of each of its releases. */
export interface IngestPlan {
  readonly results: readonly IngestResult[];
  readonly remove: readonly NodeId[];
  readonly add: readonly Contribution[];
  readonly history: HistoryChange;
}

/** More are found where a site gives every visitor an address of their own: they tell nothing. */
const MOST_ADDRESSES = 100;

/**
 * Plans a batch as if its releases came one by one. A release is a held one by its id; else, where it has no name of its
 * own, by its words: then what came first stands, and only the address is new, unless it comes with somebody else's reading.
 * What else is held at its addresses is replaced by it.
 */
export async function planIngest(batch: readonly Incoming[], ground: IngestGround): Promise<IngestPlan> {
  const planner = new Planner(await HeldReleases.around(batch, ground.store), ground);
  const results = batch.map((incoming) => planner.take(incoming));
  return { results, ...(await planner.changes()) };
}

class Planner {
  readonly #held: HeldReleases;
  readonly #ground: IngestGround;
  readonly #now: string;
  readonly #history = new PlannedHistory();
  /** Held releases that go, or are written anew. */
  readonly #remove = new Set<NodeId>();
  /** What is written, by id; null for a held release that only stands at more addresses than before. */
  readonly #add = new Map<NodeId, Contribution | null>();

  constructor(held: HeldReleases, ground: IngestGround) {
    this.#held = held;
    this.#ground = ground;
    this.#now = ground.now();
  }

  take(incoming: Incoming): IngestResult {
    const { release, readBy, collectionGiven } = incoming;
    const known = this.#held.byId(release.id);
    const alike = known ?? this.#held.byWords(release);
    const addresses = addressesOf(incoming);
    const others = this.#held.byAddresses(addresses).filter(({ id }) => id !== alike?.id);
    const before = alike ?? others[0] ?? null;
    const otherAddresses = added(before, [...addresses, ...others.flatMap(allAddresses)], release.sourceUrl);
    if (alike !== null && isOwnReader(readBy) && (known === null || this.#held.isOtherLayout(known, release)))
      return this.#stand(alike, otherAddresses, others);
    const replaced = alike === null ? others : [alike, ...others];
    const ingestedAt = this.#instantAfter(replaced.filter((one) => saysOtherwise(one, release)));
    const standsSince = before === null || saysOtherwise(before, release) ? ingestedAt : before.standsSince;
    const provenance = { readBy, ingestedAt, otherAddresses, standsSince };
    const contribution =
      before === null && incoming.brings !== undefined
        ? keptAs(incoming.brings, provenance)
        : contributionOf(
            {
              ...release,
              id: alike?.id ?? release.id,
              sourceUrl: before === null ? release.sourceUrl : before.sourceUrl,
              collection: collectionGiven ? release.collection : (alike?.collection ?? release.collection),
            },
            incoming.reading,
            provenance,
            this.#ground.reference,
          );
    const { id, digest, collection } = contribution.release;
    if (alike !== null && others.length === 0 && alike.digest === digest && alike.collection === collection)
      return this.#stand(alike, otherAddresses, others);
    for (const one of replaced) this.#replace(one, contribution.release, ingestedAt);
    this.#put(contribution.release, contribution);
    return { release: id, outcome: before === null ? 'CREATED' : 'REVISED' };
  }

  /** What is to be written; a store is asked for the readings that are written anew. */
  async changes(): Promise<Omit<IngestPlan, 'results'>> {
    const { store, reference } = this.#ground;
    const again = [...this.#add].flatMap(([id, contribution]) => (contribution === null ? [id] : []));
    const readings = await store.readings(again);
    for (const [index, id] of again.entries()) {
      const [release, reading] = [this.#held.byId(id), readings[index] ?? null];
      if (release !== null && reading !== null)
        this.#add.set(id, contributionAgain(release, reading, reference));
      // A store that is damaged is not damaged further: `entente verify` tells.
      else this.#remove.delete(id);
    }
    return {
      remove: [...this.#remove],
      add: [...this.#add.values()].filter((contribution) => contribution !== null),
      history: this.#history.change(),
    };
  }

  /** The release stands as it is, at these addresses and in the place of others. */
  #stand(
    held: StoredRelease,
    otherAddresses: readonly string[],
    others: readonly StoredRelease[],
  ): IngestResult {
    const replacedAt = this.#instantAfter(others);
    for (const one of others) this.#replace(one, held, replacedAt);
    if (others.length > 0 || otherAddresses.length > held.otherAddresses.length) {
      const planned = this.#add.get(held.id) ?? null;
      const release = { ...held, otherAddresses };
      if (planned === null) this.#remove.add(held.id);
      this.#put(release, planned === null ? null : { ...planned, release });
    }
    return { release: held.id, outcome: others.length > 0 ? 'REVISED' : 'UNCHANGED' };
  }

  #replace(before: StoredRelease, after: StoredRelease, replacedAt: string): void {
    this.#history.replace(before, after, replacedAt);
    // What this batch has brought itself is in no store yet.
    if (this.#add.get(before.id) == null) this.#remove.add(before.id);
    this.#add.delete(before.id);
    this.#held.remove(before);
  }

  /** Now, or a little later where a clock says that these were written later still: versions follow each other. */
  #instantAfter(releases: readonly StoredRelease[]): string {
    return releases.length === 0
      ? this.#now
      : laterThan(
          releases.map(({ ingestedAt }) => ingestedAt),
          this.#now,
        );
  }

  #put(release: StoredRelease, contribution: Contribution | null): void {
    this.#add.set(release.id, contribution);
    this.#held.put(release);
  }
}

/** Where else than at first a release stands, with addresses that are new. */
function added(
  before: StoredRelease | null,
  addresses: readonly string[],
  sourceUrl: string | null,
): readonly string[] {
  const others = before?.otherAddresses ?? [];
  const first = before === null ? sourceUrl : before.sourceUrl;
  return [...new Set([...others, ...addresses])]
    .filter((address) => address !== first)
    .slice(0, MOST_ADDRESSES);
}
