import type { NodeId } from '../../model/node-id.ts';
import { readPeriod } from '../filters/period.ts';
import { topOf } from '../first.ts';
import type { OfficialCounterpartsArgs } from '../generated/resolvers-types.ts';
import type { Graph } from '../loaders.ts';

/** What fields of an official ask the store for: the id and their arguments tell it. */
export const officialAsks = {
  posts: (graph: Graph, official: NodeId) => graph.posts.load(official),
  counterparts: (graph: Graph, official: NodeId, args: Partial<OfficialCounterpartsArgs>) => {
    const period = readPeriod(args.period);
    return topOf(args.first, 10, (first) => graph.counterparts.load({ official, period, first }));
  },
};
