import type { NodeId } from '../model/node-id.ts';
import type { Side } from './side.ts';
import { compareWays, linkWeight, type Way } from './way.ts';

/** The `first` heaviest of the shortest ways from where a side began to each node that it has reached. */
export function waysTo({ reached }: Side, first: number): (node: NodeId) => readonly Way[] {
  const found = new Map<NodeId, readonly Way[]>();
  const waysOf = (node: NodeId): readonly Way[] => {
    const known = found.get(node);
    if (known !== undefined) return known;
    const here = reached.get(node);
    if (here === undefined) return [];
    const { self, before } = here;
    const ways =
      before.length === 0
        ? [{ nodes: [node], days: [self.day], weight: 0 }]
        : before.flatMap((previous) => {
            const weight = linkWeight(reached.get(previous)?.self ?? self, self);
            return waysOf(previous).map((way) => ({
              nodes: [...way.nodes, node],
              days: [...way.days, self.day],
              weight: way.weight + weight,
            }));
          });
    const best = ways.sort(compareWays).slice(0, first);
    found.set(node, best);
    return best;
  };
  return waysOf;
}
