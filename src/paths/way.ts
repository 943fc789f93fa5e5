import type { Neighbour } from '../model/neighbour.ts';
import type { NodeId } from '../model/node-id.ts';

/** A way through the graph, with the sum of the weights of its links. */
export interface Way {
  readonly nodes: readonly NodeId[];
  /** The days of the nodes. */
  readonly days: readonly string[];
  readonly weight: number;
}

/** What the weight of a link follows from, at each of its ends. */
export type LinkEnd = Pick<Neighbour, 'node' | 'weight'>;

/** The weight of a link: of the engagement at one end, else 1; half of it to a country or a sector, which have a part in so much. */
export function linkWeight(a: LinkEnd, b: LinkEnd): number {
  const weight = Math.max(a.weight, b.weight);
  return [a, b].some(({ node }) => isBroad(node)) ? weight / 2 : weight;
}

function isBroad(node: NodeId): boolean {
  return node.startsWith('country:') || node.startsWith('sector:');
}

/** Heaviest first, then those of the newest releases and engagements, then by ids. */
export function compareWays(a: Way, b: Way): number {
  return b.weight - a.weight || compareLists(b.days, a.days) || compareLists(a.nodes, b.nodes);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, mine] of a.entries()) {
    const theirs = b[index] ?? '';
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
