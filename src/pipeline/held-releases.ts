import type { StoredRelease } from '../model/contribution.ts';
import type { NodeId } from '../model/node-id.ts';
import { allAddresses, type Release } from '../model/release.ts';
import { wordsDigest } from '../model/words-digest.ts';
import { idFromText } from '../release/text.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { WordsQuery } from '../store/lookups.ts';
import type { Incoming } from './incoming.ts';

/** The releases that a batch may be, or be revisions of: as a store holds them, then as the batch is planned to leave them. */
export class HeldReleases {
  readonly #byId = new Map<NodeId, StoredRelease>();
  readonly #byAddress = new Map<string, NodeId>();
  readonly #byWords = new Map<string, NodeId>();
  /** Of those that come: null for one with a name of its own. Each is asked for several times. */
  readonly #words = new Map<Release, WordsQuery | null>();

  /** Those that a store holds: found by their ids, their addresses, and their words. */
  static async around(batch: readonly Incoming[], store: GraphStore): Promise<HeldReleases> {
    const held = new HeldReleases();
    const stamps = await store.stamps(batch.map(({ release }) => release.id));
    const words = batch.flatMap(({ release }, index) =>
      stamps[index] == null ? (held.#wordsOf(release) ?? []) : [],
    );
    const addresses = [...new Set(batch.flatMap(addressesOf))];
    const found = [
      ...stamps,
      ...(await store.stampsByAddress(addresses)),
      ...(await store.stampsByWords(words)),
    ];
    const ids = new Set(found.flatMap((stamp) => stamp?.id ?? []));
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
    const words = this.#wordsOf(release);
    const id = words === null ? undefined : this.#byWords.get(keyOf(words));
    return id === undefined ? null : this.byId(id);
  }

  /** Whether a release without a name of its own says in another layout what a held one says. */
  isOtherLayout(held: StoredRelease, release: Release): boolean {
    if (held.text === release.text) return false;
    const words = this.#wordsOf(release);
    return words !== null && keyOf(words) === keyOf(wordsOf(held));
  }

  put(release: StoredRelease): void {
    this.#byId.set(release.id, release);
    for (const address of allAddresses(release)) this.#byAddress.set(address, release.id);
    this.#byWords.set(keyOf(wordsOf(release)), release.id);
  }

  remove(release: StoredRelease): void {
    this.#byId.delete(release.id);
  }

  #wordsOf(release: Release): WordsQuery | null {
    const known = this.#words.get(release);
    if (known !== undefined) return known;
    // Whom somebody has named, no other text can be.
    const isNamed = release.id !== idFromText(release);
    const words = isNamed ? null : wordsOf({ ...release, wordsDigest: wordsDigest(release.text) });
    this.#words.set(release, words);
    return words;
  }
}

/** Every address that an incoming release comes with. */
export function addressesOf({ release: { sourceUrl }, otherAddresses = [] }: Incoming): readonly string[] {
  return allAddresses({ sourceUrl, otherAddresses });
}

function wordsOf(release: Pick<StoredRelease, 'wordsDigest' | 'publisher' | 'issuedOn'>): WordsQuery {
  const { wordsDigest: words, publisher, issuedOn } = release;
  return { wordsDigest: words, publisher: publisher.country, issuedOn };
}

function keyOf({ wordsDigest: words, publisher, issuedOn }: WordsQuery): string {
  return `${words} ${publisher ?? ''} ${issuedOn ?? ''}`;
}
