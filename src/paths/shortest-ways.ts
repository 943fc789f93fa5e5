import type { NodeId } from '../model/node-id.ts';
import { Side, type NeighboursOf } from './side.ts';
import { compareWays, type Way } from './way.ts';
import { waysTo } from './ways-to.ts';

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
 * `maxLength`, or where the limits of the search keep them apart. It begins at both ends and asks for the neighbours of one
 * step at a time, `maxLength` times at most; the same graph gives the same ways.
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
    const side = here.frontier.length <= there.frontier.length ? here : there;
    if (side.frontier.length === 0) return [];
    await side.grow(breadth, neighboursOf);
    const other = side === here ? there : here;
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
  const fromHere = waysTo(here, first);
  const fromThere = waysTo(there, first);
  const ways = meeting.flatMap((node) =>
    fromHere(node).flatMap((one) =>
      fromThere(node).map((other): Way => ({
        nodes: [...one.nodes, ...other.nodes.toReversed().slice(1)],
        days: [...one.days, ...other.days.toReversed().slice(1)],
        weight: one.weight + other.weight,
      })),
    ),
  );
  return ways.sort(compareWays).slice(0, first);
}
