import type { Sighted } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/** The sighted officials that a plan has to do with, as the store holds them and as they will be; each is read once. */
export class Sightings {
  readonly #store: GraphStore;
  readonly #before: Map<NodeId, Sighted | null>;
  readonly #after: Map<NodeId, Sighted | null>;

  /** `held` and `after` are of the ids that are known from the beginning. */
  constructor(
    store: GraphStore,
    ids: readonly NodeId[],
    held: readonly (Sighted | null)[],
    after: ReadonlyMap<NodeId, Sighted | null>,
  ) {
    this.#store = store;
    this.#before = new Map(ids.map((id, index) => [id, held[index] ?? null]));
    this.#after = new Map(ids.map((id) => [id, after.get(id) ?? null]));
  }

  /** Reads those that are not known yet. */
  async load(ids: Iterable<NodeId>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#before.has(id)).sort();
    if (unknown.length === 0) return;
    const held = await this.#store.sighted(unknown);
    for (const [index, id] of unknown.entries()) {
      this.#before.set(id, held[index] ?? null);
      this.#after.set(id, held[index] ?? null);
    }
  }

  /** As the store holds it; null where no release shows it. It must have been loaded. */
  before(id: NodeId): Sighted | null {
    return known(this.#before, id);
  }

  /** As it will be, except for who it is. */
  after(id: NodeId): Sighted | null {
    return known(this.#after, id);
  }
}

function known(map: ReadonlyMap<NodeId, Sighted | null>, id: NodeId): Sighted | null {
  const sighted = map.get(id);
  if (sighted === undefined) throw new Error(`${id} has not been read.`);
  return sighted;
}
