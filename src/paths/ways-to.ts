import type { NodeId } from '../model/node-id.ts';
import type { Reached, Side } from './side.ts';
import { keepBest, linkWeight, type Way } from './way.ts';

/** The `first` heaviest of the shortest ways from where a side began to each node that it has reached. */
export function waysTo({ reached }: Side, first: number): (node: NodeId) => readonly Way[] {
  const found = new Map<NodeId, readonly Way[]>();
  const waysOf = (node: NodeId): readonly Way[] => {
    const known = found.get(node);
    if (known !== undefined) return known;
    const here = reached.get(node);
    if (here === undefined) return [];
    const best = here.before.length === 0 ? [{ nodes: [], days: [], weight: 0 }] : bestBefore(here);
    const ways = best.map(({ nodes, days, weight }) => ({
      nodes: [...nodes, node],
      days: [...days, here.self.day],
      weight,
    }));
    found.set(node, ways);
    return ways;
  };
  /** The best ways to the nodes before, with the weight of the last link: all that they lack is the node itself. */
  const bestBefore = ({ self, before }: Reached): readonly Way[] => {
    const best: Way[] = [];
    for (const previous of before) {
      const link = linkWeight(reached.get(previous)?.self ?? self, self);
      for (const { nodes, days, weight } of waysOf(previous)) {
        const heavier = weight + link;
        // Those that follow in the list weigh no more.
        if (heavier < (best[first - 1]?.weight ?? -Infinity)) break;
        keepBest(best, { nodes, days, weight: heavier }, first);
      }
    }
    return best;
  };
  return waysOf;
}
