import type { Neighbour } from '../model/neighbour.ts';
import type { NodeId } from '../model/node-id.ts';

/** How many links nodes have, one to another: a release or an engagement names few things, and each of these is in many. */
const LINKS = { event: 1, entity: 10 } as const;

function linksOf(node: NodeId): number {
  return node.startsWith('release:') || node.startsWith('engagement:') ? LINKS.event : LINKS.entity;
}

/** Gives what each of several nodes is linked to. */
export type NeighboursOf = (nodes: readonly NodeId[]) => Promise<readonly (readonly Neighbour[])[]>;

/** A node as one side of a search has reached it. */
export interface Reached {
  readonly self: Neighbour;
  /** Links from where the side began. */
  readonly distance: number;
  /** Those one link nearer to the beginning that lead here. */
  readonly before: Reached[];
  /** The weight of the heaviest way to it from there, once it has been asked for. */
  heaviest: number | undefined;
}

/** One side of a search that begins at both ends: all nodes it has reached, a step at a time. */
export class Side {
  readonly reached: ReadonlyMap<NodeId, Reached>;
  readonly #reached: Map<NodeId, Reached>;
  #distance = 0;
  #frontier: readonly NodeId[];
  #cost: number | undefined;

  constructor(start: NodeId) {
    const self = { node: start, day: '', weight: 1 };
    this.#reached = new Map([[start, { self, distance: 0, before: [], heaviest: undefined }]]);
    this.reached = this.#reached;
    this.#frontier = [start];
  }

  /** The nodes that the last step reached first. */
  get frontier(): readonly NodeId[] {
    return this.#frontier;
  }

  /** About how many links the next step looks at. */
  get cost(): number {
    return (this.#cost ??= this.#frontier.reduce((sum, node) => sum + linksOf(node), 0));
  }

  /**
   * One step further: from at most `breadth` nodes of the last one, those first that most ways lead to. Where it comes to what
   * the other side has reached, nothing else that it comes to is of use, and the frontier is that alone.
   */
  async grow(
    breadth: number,
    neighboursOf: NeighboursOf,
    { reached: there }: Pick<Side, 'reached'>,
  ): Promise<void> {
    const asked = this.#foremost(breadth);
    const nodes = asked.map(({ self }) => self.node);
    const answers = asked.length === 0 ? [] : await neighboursOf(nodes);
    this.#distance += 1;
    const fresh: NodeId[] = [];
    let meets = false;
    for (const [index, from] of asked.entries()) {
      for (const self of answers[index] ?? []) {
        const isThere = there.has(self.node);
        meets ||= isThere;
        if (meets && !isThere) continue;
        const known = this.#reached.get(self.node);
        if (known === undefined) {
          this.#reached.set(self.node, {
            self,
            distance: this.#distance,
            before: [from],
            heaviest: undefined,
          });
          fresh.push(self.node);
        } else if (known.distance === this.#distance && known.before.at(-1) !== from) known.before.push(from);
      }
    }
    this.#frontier = meets ? fresh.filter((node) => there.has(node)) : fresh;
    this.#cost = undefined;
  }

  #foremost(breadth: number): Reached[] {
    const reached = this.#frontier.flatMap((node) => this.#reached.get(node) ?? []);
    return reached.length <= breadth ? reached : reached.sort(byWays).slice(0, breadth);
  }
}

/** Those first that most ways lead to. */
function byWays(a: Reached, b: Reached): number {
  return b.before.length - a.before.length || (a.self.node < b.self.node ? -1 : 1);
}
