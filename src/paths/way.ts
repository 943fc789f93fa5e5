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
  return isBroad(a.node) || isBroad(b.node) ? weight / 2 : weight;
}

function isBroad(node: NodeId): boolean {
  return node.startsWith('country:') || node.startsWith('sector:');
}

/** Puts a way in its place among the best, of which `first` are kept. */
export function keepBest(best: Way[], way: Way, first: number): void {
  const last = best[first - 1];
  if (last !== undefined && compareWays(way, last) > 0) return;
  const place = best.findIndex((other) => compareWays(way, other) < 0);
  best.splice(place === -1 ? best.length : place, 0, way);
  best.length = Math.min(best.length, first);
}

/** Heaviest first, then those of the newest releases and engagements, then by ids. */
function compareWays(a: Way, b: Way): number {
  return b.weight - a.weight || compareLists(b.days, a.days) || compareLists(a.nodes, b.nodes);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const [mine = '', theirs = ''] = [a[index], b[index]];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
