import type { NodeId } from '../model/node-id.ts';
import { Side, type NeighboursOf } from './side.ts';
import { nthGreatest } from './nth-greatest.ts';
import { keepBest, type Way } from './way.ts';
import { WaysTo } from './ways-to.ts';

/** How far a search goes, and how much it takes. */
export interface SearchLimits {
  /** Links that a way has at most. */
  readonly maxLength: number;
  /** Nodes of a step that are looked around further, at most. */
  readonly breadth: number;
  /** Ways wanted. */
  readonly first: number;
}

/**
 * The heaviest of the shortest ways between two different nodes, all of one length; none where they are farther apart than
 * `maxLength`, or where the limits of the search keep them apart. It begins at both ends, goes on at that where the next step
 * has fewer links to look at, and asks for the neighbours of one step at a time, `maxLength` times at most; the same graph
 * gives the same ways.
 */
export async function shortestWays(
  from: NodeId,
  to: NodeId,
  { maxLength, breadth, first }: SearchLimits,
  neighboursOf: NeighboursOf,
): Promise<Way[]> {
  const here = new Side(from);
  const there = new Side(to);
  for (let length = 1; length <= maxLength; length += 1) {
    const side = here.cost <= there.cost ? here : there;
    if (side.frontier.length === 0) return [];
    const other = side === here ? there : here;
    await side.grow(breadth, neighboursOf, other);
    const meeting = side.frontier.filter((node) => other.reached.has(node));
    if (meeting.length > 0) return join(nearest(meeting, other), here, there, first);
  }
  return [];
}

/** The nodes that are nearest to where a side began: what links two nodes may be seen from one of them alone. */
function nearest(nodes: readonly NodeId[], { reached }: Side): NodeId[] {
  const distance = (node: NodeId) => reached.get(node)?.distance ?? Infinity;
  const least = Math.min(...nodes.map(distance));
  return nodes.filter((node) => distance(node) === least);
}

/** The ways that lead through any of the nodes, from one side to the other. */
function join(meeting: readonly NodeId[], here: Side, there: Side, first: number): Way[] {
  const fromHere = new WaysTo(here, first);
  const fromThere = new WaysTo(there, first);
  const weights = meeting.map((node) => fromHere.weightTo(node) + fromThere.weightTo(node));
  const least = nthGreatest(weights, first);
  const best: Way[] = [];
  for (const [index, node] of meeting.entries()) {
    // As many as are wanted weigh more: the ways through this one need not be put together.
    if ((weights[index] ?? 0) < least) continue;
    for (const one of fromHere.to(node)) {
      for (const other of fromThere.to(node)) {
        const weight = one.weight + other.weight;
        // Those that follow in the list weigh no more.
        if (weight < least) break;
        const nodes = [...one.nodes, ...other.nodes.toReversed().slice(1)];
        const days = [...one.days, ...other.days.toReversed().slice(1)];
        keepBest(best, { nodes, days, weight }, first);
      }
    }
  }
  return best;
}
