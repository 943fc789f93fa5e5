import { keyOf } from '../../model/node-id.ts';
import { readPeriod } from '../filters/period.ts';
import { topOf } from '../first.ts';
import type { SectorResolvers } from '../generated/resolvers-types.ts';
import { sectorOf } from '../load-node.ts';
import { withRelations } from '../load-shares.ts';
import { sectorGroup } from '../lookup.ts';
import { entityFields } from './entity.ts';

export const sector: SectorResolvers = {
  ...entityFields,
  broader: ({ graph, broader }) => sectorOf(graph, broader),
  narrower: ({ graph, id }) =>
    (graph.lookup.reference.narrowerSectors.get(keyOf(id)) ?? []).flatMap(
      (each) => sectorOf(graph, each) ?? [],
    ),
  dacCode: ({ dac }) => dac,
  relations: async ({ graph, id }, args) => {
    const period = readPeriod(args.period);
    const topics = sectorGroup(graph.lookup.reference, keyOf(id));
    const shares = await topOf(args.first, 20, (first) =>
      graph.topicRelations.load({ topics, period, first }),
    );
    return withRelations(graph, shares);
  },
};
