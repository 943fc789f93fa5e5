import type { StoredRelease } from '../model/contribution.ts';
import type { NodeId } from '../model/node-id.ts';
import { allAddresses, type Release } from '../model/release.ts';
import { wordsDigest } from '../model/words-digest.ts';
import { idFromText } from '../release/text.ts';
import type { GraphStore, WordsQuery } from '../store/graph-store.ts';
import type { Incoming } from './incoming.ts';

/** The releases that a batch may be, or be revisions of: as a store holds them, then as the batch is planned to leave them. */
export class HeldReleases {
  readonly #byId = new Map<NodeId, StoredRelease>();
  readonly #byAddress = new Map<string, NodeId>();
  readonly #byWords = new Map<string, NodeId>();

  /** Those that a store holds: found by their ids, their addresses, and their words. */
  static async around(batch: readonly Incoming[], store: GraphStore): Promise<HeldReleases> {
    const stamps = await store.stamps(batch.map(({ release }) => release.id));
    const nameless = batch.filter(({ release }, index) => stamps[index] == null && !hasName(release));
    const addresses = [...new Set(batch.flatMap(addressesOf))];
    const found = [
      ...stamps,
      ...(await store.stampsByAddress(addresses)),
      ...(await store.stampsByWords(nameless.map(({ release }) => wordsOf(release)))),
    ];
    const ids = new Set(found.flatMap((stamp) => stamp?.id ?? []));
    const held = new HeldReleases();
    for (const release of await store.releases([...ids])) if (release !== null) held.put(release);
    return held;
  }

  byId(id: NodeId): StoredRelease | null {
    return this.#byId.get(id) ?? null;
  }

  /** Those at any of the addresses, each once. */
  byAddresses(addresses: readonly string[]): readonly StoredRelease[] {
    const ids = new Set(addresses.flatMap((address) => this.#byAddress.get(address) ?? []));
    return [...ids].flatMap((id) => this.byId(id) ?? []);
  }

  /** The one that says the same in another layout; null for a release with a name of its own. */
  byWords(release: Release): StoredRelease | null {
    const id = hasName(release) ? undefined : this.#byWords.get(keyOf(wordsOf(release)));
    return id === undefined ? null : this.byId(id);
  }

  put(release: StoredRelease): void {
    this.#byId.set(release.id, release);
    for (const address of allAddresses(release)) this.#byAddress.set(address, release.id);
    this.#byWords.set(keyOf(wordsOf(release)), release.id);
  }

  remove(release: StoredRelease): void {
    this.#byId.delete(release.id);
  }
}

/** Every address that an incoming release comes with. */
export function addressesOf({ release: { sourceUrl }, otherAddresses = [] }: Incoming): readonly string[] {
  return allAddresses({ sourceUrl, otherAddresses });
}

/** Whether a release without a name of its own says in another layout what a held one says. */
export function isOtherLayout(held: StoredRelease, release: Release): boolean {
  return held.text !== release.text && !hasName(release) && keyOf(wordsOf(held)) === keyOf(wordsOf(release));
}

/** Whether somebody has named it, so that no other text can be it. */
function hasName(release: Release): boolean {
  return release.id !== idFromText(release);
}

function wordsOf(release: Release | StoredRelease): WordsQuery {
  return {
    wordsDigest: 'wordsDigest' in release ? release.wordsDigest : wordsDigest(release.text),
    publisher: release.publisher.country,
    issuedOn: release.issuedOn,
  };
}

function keyOf({ wordsDigest: words, publisher, issuedOn }: WordsQuery): string {
  return `${words} ${publisher ?? ''} ${issuedOn ?? ''}`;
}
