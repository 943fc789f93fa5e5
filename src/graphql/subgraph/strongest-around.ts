import type { NodeId } from '../../model/node-id.ts';

/** What stands with a node, and how often. */
export interface Company {
  readonly node: NodeId;
  readonly weight: number;
}

/** A link between two nodes that were found. */
export interface FoundLink extends Company {
  readonly from: NodeId;
}

/** What surrounds a node: the nodes with their weights, heaviest first, and the links that were seen between them. */
export interface Surroundings {
  readonly nodes: readonly Company[];
  readonly links: readonly FoundLink[];
}

/** How far to look around a node, and how much to take of what is seen. */
export interface Reach {
  /** Links that the farthest node is away. */
  readonly depth: number;
  /** Nodes taken, without the centre. */
  readonly first: number;
  /** Nodes of each step that are looked around further. */
  readonly breadth: number;
}

/**
 * The heaviest nodes around a centre. A node weighs as much as the weakest link of the strongest way to it that was seen, so
 * the heaviest ones always hang together; ties are broken by the length of that way, then by id. `companyOf` gives the
 * heaviest company of each of several nodes; it is asked once a step.
 */
export async function strongestAround(
  centre: NodeId,
  { depth, first, breadth }: Reach,
  companyOf: (nodes: readonly NodeId[]) => Promise<readonly (readonly Company[])[]>,
): Promise<Surroundings> {
  const reached = new Map<NodeId, Reached>([[centre, { weight: Infinity, steps: 0 }]]);
  const links: FoundLink[] = [];
  let frontier: readonly NodeId[] = [centre];
  for (let step = 1; step <= depth && frontier.length > 0; step += 1) {
    const companies = await companyOf(frontier);
    const fresh = new Set<NodeId>();
    for (const [index, from] of frontier.entries()) {
      const { weight: most, steps } = reached.get(from) ?? NOWHERE;
      for (const { node, weight } of companies[index] ?? []) {
        links.push({ from, node, weight });
        const known = reached.get(node);
        if (known === undefined) fresh.add(node);
        const through = Math.min(most, weight);
        if (known === undefined || through > known.weight)
          reached.set(node, { weight: through, steps: steps + 1 });
      }
    }
    frontier = heaviest(reached, fresh).slice(0, breadth);
  }
  reached.delete(centre);
  const taken = heaviest(reached, reached.keys()).slice(0, first);
  const ends = new Set([centre, ...taken]);
  return {
    nodes: taken.map((node) => ({ node, weight: reached.get(node)?.weight ?? 0 })),
    links: links.filter(({ from, node }) => ends.has(from) && ends.has(node)),
  };
}

interface Reached {
  readonly weight: number;
  readonly steps: number;
}

const NOWHERE: Reached = { weight: 0, steps: 0 };

function heaviest(reached: ReadonlyMap<NodeId, Reached>, nodes: Iterable<NodeId>): NodeId[] {
  return [...nodes].sort((a, b) => {
    const [x, y] = [reached.get(a) ?? NOWHERE, reached.get(b) ?? NOWHERE];
    return y.weight - x.weight || x.steps - y.steps || (a < b ? -1 : 1);
  });
}
