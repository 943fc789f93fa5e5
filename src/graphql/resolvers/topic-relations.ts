import type { NodeId } from '../../model/node-id.ts';
import { readPeriod } from '../filters/period.ts';
import { topOf } from '../first.ts';
import type { SectorRelationsArgs } from '../generated/resolvers-types.ts';
import { withRelations } from '../load-shares.ts';
import type { Graph } from '../loaders.ts';

/** The relations that releases on any of the topics report on. */
export async function relationShares(
  graph: Graph,
  topics: readonly NodeId[],
  args: Partial<SectorRelationsArgs>,
) {
  const period = readPeriod(args.period);
  const shares = await topOf(args.first, 20, (first) => graph.topicRelations.load({ topics, period, first }));
  return withRelations(graph, shares);
}
