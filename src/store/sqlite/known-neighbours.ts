import type { Neighbour } from '../../model/neighbour.ts';
import type { NodeId } from '../../model/node-id.ts';
import { sinceVersion } from './since-version.ts';

/** Links that are kept at most: 8 bytes each, and about a hundred for each node that they lead to. */
const MOST_LINKS = 250_000;

/** What is known of a node: lists of neighbours, and how many of each were looked for; null for all that there are. */
interface Known {
  readonly first: number | null;
  readonly lists: readonly (readonly Neighbour[])[];
}

/** Neighbours of nodes, as they have been read. */
export class KnownNeighbours {
  readonly #known = new Map<NodeId, Known>();
  /** Each node that one is linked to, once: so are their ids, which are then compared at a glance. */
  readonly #nodes = new Map<NodeId, Neighbour>();
  #links = 0;

  get isFull(): boolean {
    return this.#links >= MOST_LINKS;
  }

  /** Whether it is known what a node is linked to, as far as the `first` of each list. */
  has(node: NodeId, first: number): boolean {
    const known = this.#known.get(node);
    return known !== undefined && (known.first ?? first) >= first;
  }

  /** The `first` of each list of neighbours of a node that is known. */
  of(node: NodeId, first: number): Neighbour[] {
    const { first: kept = null, lists = [] } = this.#known.get(node) ?? {};
    const [only = []] = lists;
    if (lists.length === 1 && kept === null) return only.slice();
    return lists.flatMap((list) => (kept === null ? list : list.slice(0, first)));
  }

  /** Keeps what was read of a node. */
  keep(node: NodeId, first: number | null, lists: readonly (readonly Neighbour[])[]): void {
    this.#known.set(node, { first, lists: lists.map((list) => list.map((each) => this.#once(each))) });
    for (const { length } of lists) this.#links += length;
  }

  #once(neighbour: Neighbour): Neighbour {
    const known = this.#nodes.get(neighbour.node);
    if (known !== undefined) return known;
    this.#nodes.set(neighbour.node, neighbour);
    return neighbour;
  }
}

/**
 * What has been read of neighbours since the graph came to its version, to be added to: ways between any two nodes come by the
 * same ones. To be asked for within a transaction.
 */
export const knownNeighbours = sinceVersion(
  () => new KnownNeighbours(),
  (known) => known.isFull,
);
